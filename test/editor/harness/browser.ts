/** The browser that drives the workbench: Chromium from the distribution, without a screen. */
import { chromium, type Browser } from 'playwright-core';
import { findChromium } from '../setup.mjs';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

export function launchBrowser(...extra: readonly string[]): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error('Chromium is not installed: run `node test/editor/setup.mjs`, or set CHROMIUM_BIN.');
  return chromium.launch({ executablePath, headless: true, args: [...flags, ...extra] });
}
