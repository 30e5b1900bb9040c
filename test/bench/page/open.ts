/** The preview's own page in Chromium, as the editor shows it, with what it says kept for whoever measures it. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { inRoot } from '../../../scripts/lib/paths.mjs';
import { previewHtml } from '../../../src/hosts/webview/html.js';
import type { Sent } from '../../../src/hosts/webview/patched.js';

/** Answered by the bench itself: nothing goes over a network. */
const PLACE = 'http://bench.invalid';

/** Half of a screen, as the preview beside its text has. */
const PANE = { width: 1200, height: 900 };

export async function openPreview(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: PANE });
  const html = previewHtml({
    nonce: 'bench',
    cspSource: PLACE,
    scriptUri: `${PLACE}/webview.js`,
    workerUri: `${PLACE}/layout-worker.js`,
  });
  await page.route(`${PLACE}/**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    return name === ''
      ? route.fulfill({ contentType: 'text/html', body: html })
      : route.fulfill({
          contentType: 'text/javascript',
          body: readFileSync(inRoot('dist', name), 'utf8'),
        });
  });
  await page.addInitScript(() => {
    Object.assign(globalThis, {
      acquireVsCodeApi: () => ({
        postMessage: () => undefined,
        getState: () => undefined,
        setState: () => undefined,
      }),
    });
  });
  await page.goto(`${PLACE}/`);
  return page;
}

/** Milliseconds from now to the first picture that the layout made. */
export async function timeToSettle(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        const observer = new PerformanceObserver((list) => {
          if (list.getEntriesByName('headwater:settled').length === 0) return;
          observer.disconnect();
          resolve(performance.now() - start);
        });
        observer.observe({ entryTypes: ['mark'] });
      }),
  );
}

/** Chromium leaves who sends it more than 100 MB at once, which the whole graph of 50,000 flows comes near. */
const PIECE = 8 * 1024 * 1024;

/** What the page was handed, and has not taken. */
interface Hands {
  handed?: string[];
}

async function hand(page: Page, text: string): Promise<void> {
  for (let from = 0; from < text.length; from += PIECE)
    await page.evaluate(
      (piece) => void ((globalThis as Hands).handed ??= []).push(piece),
      text.slice(from, from + PIECE),
    );
}

/** Milliseconds from when the page has a message to the frame in which what it made of it was on the screen. */
export async function timeToPaint(page: Page, message: Sent): Promise<number> {
  const packed = message.type === 'packed';
  await hand(page, packed ? new TextDecoder().decode(message.bytes) : JSON.stringify(message));
  return page.evaluate(
    (isPacked) =>
      new Promise<number>((resolve, reject) => {
        const text = (globalThis as Hands).handed?.splice(0).join('') ?? '';
        const data: unknown = isPacked
          ? { type: 'packed', bytes: new TextEncoder().encode(text) }
          : JSON.parse(text);
        const timer = setTimeout(() => reject(new Error('The page painted nothing.')), 60_000);
        const observer = new PerformanceObserver((list) => {
          if (!list.getEntries().some(({ name }) => /^headwater:(?:painted|settled)$/.test(name))) return;
          observer.disconnect();
          clearTimeout(timer);
          // The frame after that is behind its style, layout and paint.
          requestAnimationFrame(() => {
            const channel = new MessageChannel();
            channel.port1.addEventListener('message', () => resolve(performance.now() - start));
            channel.port1.start();
            channel.port2.postMessage(0);
          });
        });
        observer.observe({ entryTypes: ['mark'] });
        const start = performance.now();
        window.postMessage(data, '*');
      }),
    packed,
  );
}
