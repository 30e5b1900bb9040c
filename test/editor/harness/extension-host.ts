/** Runs a mocha suite in a real extension host, against the extension as it stands in this repository. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../../../scripts/lib/paths.mjs';
import { type SuiteResult, listenTo } from './automation.js';
import { launchBrowser } from './browser.js';
import { artifacts } from './places.js';
import { testSettings } from './settings.js';
import { type VsCodeServer, startVsCode } from './vscode-server.js';

export interface HostRun {
  /** The bundled suite, a CommonJS module that exports `run`. */
  readonly suite: string;
  /** The workspace; the suite may write to it. */
  readonly folder: string;
}

interface Host {
  /** For the screenshot of a run that gave no result. */
  readonly name: string;
  readonly browserFlags?: readonly string[];
  /** Opens the workbench so that it runs the suite. */
  open(page: Page, server: VsCodeServer): Promise<unknown>;
}

const suiteTimeout = 240_000;

export async function runInHost({ name, browserFlags = [], open }: Host): Promise<SuiteResult> {
  const server = await startVsCode({ settings: testSettings, testDriver: true });
  try {
    const browser = await launchBrowser(...browserFlags);
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      const { ended } = await listenTo(page, suiteTimeout);
      await open(page, server);
      return await ended.catch((error: unknown) => reportLost(error, server, page, name));
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
  }
}

/** Shows what is known of a run that gave no result. */
async function reportLost(
  error: unknown,
  server: VsCodeServer,
  page: Page,
  name: string,
): Promise<SuiteResult> {
  const picture = path.join(artifacts, `${name}.png`);
  await mkdir(artifacts, { recursive: true });
  await page.screenshot({ path: picture }).catch(() => {});
  process.stdout.write(`  ${String(error)}\n  screenshot: ${picture}\n${server.log().slice(-3000)}\n`);
  return { passed: 0, failed: 1, failures: [String(error)] };
}

export const runInNodeHost = ({ suite, folder }: HostRun): Promise<SuiteResult> =>
  runInHost({
    name: 'node-host',
    open: (page, server) =>
      page.goto(
        server.url(folder, [
          ['extensionDevelopmentPath', server.remoteUri(root)],
          ['extensionTestsPath', server.remoteUri(suite)],
        ]),
      ),
  });
