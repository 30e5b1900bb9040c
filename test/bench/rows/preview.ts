/** From a key in the text to the picture of it: the server's change of the graph, on its way as the extension sends it, painted in Chromium. */
import type { CDPSession, Page } from 'playwright-core';
import { GraphMemory } from '../../../src/hosts/vscode/graph-memory.js';
import { Sender } from '../../../src/hosts/webview/patched.js';
import type { GraphAnswer } from '../../../src/lsp/protocol.js';
import { launchBrowser } from '../../editor/harness/browser.js';
import { sampleOf, sleep } from '../measure.js';
import { openPreview } from '../page/open.js';
import type { Server } from '../processes/server.js';
import type { Row } from '../row.js';
import { lexingOf, type Subject } from './subject.js';
import { behind } from './typing.js';

/** How long one picture is waited for. */
const PATIENCE = 60_000;

const painted = (page: Page): Promise<number> =>
  page.evaluate(() => performance.getEntriesByName('headwater:painted').length);

/** Seconds that the page's main thread has worked, and bytes that its script holds. */
async function metrics(session: CDPSession): Promise<{ readonly busy: number; readonly heap: number }> {
  const { metrics: found } = await session.send('Performance.getMetrics');
  const value = (name: string): number => found.find((each) => each.name === name)?.value ?? 0;
  return { busy: value('TaskDuration') * 1000, heap: value('JSHeapUsedSize') / 1024 / 1024 };
}

export async function previewRows(server: Server, { landscape, rounds }: Subject): Promise<Row[]> {
  const file = landscape.fileOf(50);
  if (!file) return [];
  const uri = server.open(file.path, file.text);
  await server.quiet();
  const browser = await launchBrowser();
  try {
    const page = await openPreview(browser);
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const show = shower(server, page, uri);
    const began = performance.now();
    await show();
    const first = { wall: performance.now() - began, cpu: (await metrics(session)).busy };
    const start = behind(file, /^flow \w+/);
    const end = { line: start.line, character: start.character + 1 };
    const samples = {
      server: [] as number[],
      page: [] as number[],
      wall: [] as number[],
      bytes: [] as number[],
    };
    for (let round = -2; round < Math.min(rounds, 12); round++) {
      await sleep(300);
      const before = { server: server.cpu(), page: (await metrics(session)).busy };
      const changed = server.heard(() => true);
      const at = performance.now();
      if (round % 2 === 0) server.change(uri, { start, end: start }, 'x');
      else server.change(uri, { start, end }, '');
      await changed;
      const bytes = await show();
      const wall = performance.now() - at;
      await server.quiet();
      if (round < 0) continue;
      samples.wall.push(wall);
      samples.bytes.push(bytes / 1024 / 1024);
      samples.server.push(server.cpu() - before.server);
      samples.page.push((await metrics(session)).busy - before.page);
    }
    const wall = sampleOf(samples.wall);
    const row = (step: string, values: readonly number[]): Row => {
      const { p50, p95 } = sampleOf(values);
      return { group: 'preview', step, cpu: p50, cpuP95: p95, ratio: p50 / lexingOf([file]) };
    };
    return [
      { group: 'preview', step: 'the whole picture for the first time', ...first },
      { ...row('edit → painted: the server', samples.server), wall: wall.p50, wallP95: wall.p95 },
      row("edit → painted: the page's main thread", samples.page),
      { group: 'preview', step: 'edit → painted: sent to the page', value: sampleOf(samples.bytes).p50 },
      { group: 'preview', step: "webview: the page's heap", value: (await metrics(session)).heap },
    ];
  } finally {
    await browser.close();
  }
}

/** Brings the page the graph as it is now, and waits until it is painted. Resolves to the bytes that went there. */
function shower(server: Server, page: Page, uri: string): () => Promise<number> {
  const memory = new GraphMemory();
  const sender = new Sender();
  return async () => {
    const have = memory.have(uri);
    const answer = await server.request<GraphAnswer>('headwater/graph', { uri, have });
    const result = memory.take(uri, answer, have);
    if (!result) throw new Error('The server sent a change of a graph that nobody has.');
    const { version, graph, pins } = result;
    const text = JSON.stringify(sender.sent({ type: 'graph', uri, version, graph, pins }));
    const before = await painted(page);
    await page.evaluate((message) => window.postMessage(JSON.parse(message), '*'), text);
    const end = performance.now() + PATIENCE;
    while ((await painted(page)) === before) {
      if (performance.now() > end) throw new Error('The page painted nothing.');
      await sleep(4);
    }
    return text.length;
  };
}
