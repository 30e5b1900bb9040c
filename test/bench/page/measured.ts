/** What one size of map costs in the page: from a message to its picture, and frame by frame while it is moved. */
import type { Browser, Page } from 'playwright-core';
import { Sender, type Sent } from '../../../src/hosts/webview/patched.js';
import type { Landscape } from '../../../src/views/graph/landscape.js';
import { sampleOf, sleep, type Sample } from '../measure.js';
import { panFrames, zoomFrames } from './frames.js';
import { livingLandscape, type Living } from './landscapes.js';
import { openPreview, timeToPaint, timeToSettle } from './open.js';

/** Milliseconds on the clock: what somebody in front of it waits for. */
export interface PageFigures {
  /** From the message to the first picture, and to the laid out one, the worker being warm. */
  readonly first: number;
  readonly settled: number;
  /** From the message of an edit to its picture. */
  readonly edit: Sample;
  /** From one frame to the next. */
  readonly pan: Sample;
  readonly zoom: Sample;
}

const EDITS = 24;
/** Milliseconds in which the workers of a page get ready, and in which a picture comes to rest. */
const WARM = 4000;
const REST = 1500;
/** Longer than an author's keys are apart while the picture glides. */
const PAUSE = 350;

export async function measurePage(
  browser: Browser,
  { systems, flows }: { readonly systems: number; readonly flows: number },
): Promise<PageFigures> {
  const living = await livingLandscape(systems, flows);
  const page = await openPreview(browser);
  try {
    const messages = messagesOf();
    await sleep(WARM);
    const settling = timeToSettle(page);
    const first = await timeToPaint(page, messages(living.graph));
    const settled = await settling;
    await sleep(REST);
    const edit = await measureEdits(page, living, messages);
    await sleep(REST);
    const pan = sampleOf(await panFrames(page));
    await page.keyboard.press('0');
    await sleep(PAUSE);
    return { first, settled, edit, pan, zoom: sampleOf(await zoomFrames(page)) };
  } finally {
    await page.close();
  }
}

/** As the extension sends them. */
function messagesOf(): (graph: Landscape) => Sent {
  const sender = new Sender();
  let version = 0;
  return (graph) => sender.sent({ type: 'graph', uri: 'test:/map/a.flow', version: ++version, graph });
}

async function measureEdits(
  page: Page,
  living: Living,
  messages: (graph: Landscape) => Sent,
): Promise<Sample> {
  const took: number[] = [];
  // The first few warm up.
  for (let round = -4; round < EDITS; round++) {
    const milliseconds = await timeToPaint(page, messages(living.edit()));
    if (round >= 0) took.push(milliseconds);
    await sleep(PAUSE);
  }
  return sampleOf(took);
}
