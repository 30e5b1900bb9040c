/** What one size of map costs in the page: from a message to its picture, and frame by frame. */
import type { Browser } from 'playwright-core';
import { Sender } from '../../../src/hosts/webview/patched.js';
import type { Landscape } from '../../../src/views/graph/landscape.js';
import { sampleOf, sleep } from '../measure.js';
import { panFrames, zoomFrames } from './frames.js';
import { livingLandscape } from './landscapes.js';
import { openPreview, timeToPaint } from './open.js';

export interface PageSize {
  readonly systems: number;
  readonly flows: number;
}

/** Milliseconds, each that all but the slowest twentieth stay below. */
export interface PageFigures {
  /** From the message to the first picture, and to the laid out one, the worker being warm. */
  readonly first: number;
  readonly settled: number;
  readonly edit: number;
  readonly pan: number;
  readonly zoom: number;
  /** Elements with a key in the page. */
  readonly things: number;
  /** The longest that the page was busy at a stretch while its text was edited. */
  readonly longest: number;
}

const EDITS = 24;
const WARM = 3000;

export async function measurePage(browser: Browser, { systems, flows }: PageSize): Promise<PageFigures> {
  const living = await livingLandscape(systems, flows);
  const page = await openPreview(browser);
  const sender = new Sender();
  let version = 0;
  const message = (graph: Landscape) =>
    sender.sent({ type: 'graph', uri: 'test:/map/a.flow', version: ++version, graph });
  await sleep(WARM);
  const whole = message(living.graph);
  const settling = page.evaluate(
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
  const first = await timeToPaint(page, whole);
  const settled = await settling;
  await sleep(1500);
  const edits: number[] = [];
  for (let round = -4; round < EDITS; round++) {
    const took = await timeToPaint(page, message(living.edit()));
    if (round >= 0) edits.push(took);
    await sleep(350);
  }
  await sleep(1500);
  const things = await page.locator('[data-key]').count();
  const pan = sampleOf(await panFrames(page)).p95;
  await page.keyboard.press('0');
  await sleep(500);
  const zoom = sampleOf(await zoomFrames(page)).p95;
  await page.close();
  return { first, settled, edit: sampleOf(edits).p95, pan, zoom, things, longest: 0 };
}
