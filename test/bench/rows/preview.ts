/** From a key in the text to the picture of it: the server's change of the graph, on its way as the extension sends it, painted in Chromium. */
import type { Browser, CDPSession, Page } from 'playwright-core';
import { GraphMemory } from '../../../src/hosts/vscode/graph-memory.js';
import { Sender } from '../../../src/hosts/webview/patched.js';
import { graphChanged } from '../../../src/lsp/protocol.js';
import { launchBrowser } from '../../editor/harness/browser.js';
import { cpuOf, memoryOf, quiet, sampleOf, sleep } from '../measure.js';
import { openPreview, timeToPaint } from '../page/open.js';
import type { Server } from '../processes/server.js';
import type { Row } from '../row.js';
import { lexingOf, type Subject } from './subject.js';
import { behind } from './typing.js';

/** Milliseconds that the extension waits for more keys before it asks for the picture. */
const GATHERS = 30;
/** Milliseconds that an author pauses between two keys, while the picture glides. */
const PAUSE = 300;
const MOST_ROUNDS = 12;

/** The processes of Chromium's pages: their main threads, their workers, their memory. One may be kept in store for the next page, and rests. */
class Renderers {
  readonly #pids: readonly number[];
  readonly #session: CDPSession;

  private constructor(pids: readonly number[], session: CDPSession) {
    this.#pids = pids;
    this.#session = session;
  }

  static async of(browser: Browser, page: Page): Promise<Renderers> {
    const whole = await browser.newBrowserCDPSession();
    const { processInfo } = await whole.send('SystemInfo.getProcessInfo');
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const pids = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
    return new Renderers(pids, session);
  }

  cpu(): number {
    return this.#pids.reduce((sum, pid) => sum + cpuOf(pid), 0);
  }

  async quiet(): Promise<void> {
    await Promise.all(this.#pids.map((pid) => quiet(pid)));
  }

  /** Of the page's own, which has most. */
  memory(): number {
    return Math.max(...this.#pids.map((pid) => memoryOf(pid).now));
  }

  /** Megabytes that the page's script holds, its workers' left out. */
  async heap(): Promise<number> {
    const { metrics } = await this.#session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 1024 / 1024;
  }
}

interface Picture {
  readonly server: number;
  readonly page: number;
  readonly wall: number;
  readonly sent: number;
}

export async function previewRows(server: Server, subject: Subject): Promise<Row[]> {
  const { landscape, rounds } = subject;
  const file = landscape.fileOf(50);
  if (!file) return [];
  const uri = server.open(file.path, file.text);
  await server.quiet();
  const browser = await launchBrowser();
  try {
    const page = await openPreview(browser);
    const renderer = await Renderers.of(browser, page);
    const show = shower(server, page, uri);
    const picture = (key?: () => void): Promise<Picture> => pictureOf(server, renderer, show, key);
    await renderer.quiet();
    const first = await picture();
    const start = behind(file, /^flow \w+/);
    const end = { line: start.line, character: start.character + 1 };
    const keys = [
      () => server.change(uri, { start, end: start }, 'x'),
      () => server.change(uri, { start, end }, ''),
    ];
    const pictures: Picture[] = [];
    for (let round = -2; round < Math.min(rounds, MOST_ROUNDS); round++) {
      await sleep(PAUSE);
      const found = await picture(keys[Math.abs(round % 2)]);
      if (round >= 0) pictures.push(found);
    }
    return [
      firstRow(first, subject),
      ...editRows(pictures, lexingOf([file])),
      { group: 'preview', step: "webview: the page's process", value: renderer.memory() },
      { group: 'preview', step: "webview: the heap of the page's script", value: await renderer.heap() },
    ];
  } finally {
    await browser.close();
  }
}

function firstRow({ server, page, wall }: Picture, { lexing }: Subject): Row {
  const cpu = server + page;
  return { group: 'preview', step: 'the whole picture for the first time', cpu, wall, ratio: cpu / lexing };
}

function editRows(pictures: readonly Picture[], lexing: number): Row[] {
  const row = (step: string, cpu: (picture: Picture) => number): Row => {
    const { p50, p95 } = sampleOf(pictures.map(cpu));
    return { group: 'preview', step, cpu: p50, cpuP95: p95, ratio: p50 / lexing };
  };
  const wall = sampleOf(pictures.map((each) => each.wall));
  const sent = sampleOf(pictures.map((each) => each.sent)).p50;
  return [
    {
      ...row('edit → preview patch → painted', ({ server, page }) => server + page),
      wall: wall.p50,
      wallP95: wall.p95,
    },
    row('edit → preview patch → painted: the server', ({ server }) => server),
    row('edit → preview patch → painted: the page, its worker too', ({ page }) => page),
    { group: 'preview', step: 'edit → preview patch: sent to the page', value: sent, unit: 'KB' },
  ];
}

/** What one picture costs until server and page rest again; the clock stops when it is painted. */
async function pictureOf(
  server: Server,
  renderer: Renderers,
  show: () => Promise<number>,
  key?: () => void,
): Promise<Picture> {
  const before = { server: server.cpu(), page: renderer.cpu() };
  const changed = key && server.notified(graphChanged);
  const began = performance.now();
  key?.();
  await changed;
  if (key) await sleep(GATHERS);
  const sent = await show();
  const wall = performance.now() - began;
  await server.quiet();
  await renderer.quiet();
  return { server: server.cpu() - before.server, page: renderer.cpu() - before.page, wall, sent };
}

/** Brings the page the graph as it is now, and waits until it is painted. Resolves to the kilobytes that went there. */
function shower(server: Server, page: Page, uri: string): () => Promise<number> {
  const memory = new GraphMemory();
  const sender = new Sender();
  return async () => {
    const have = memory.have(uri);
    const answer = await server.graph({ uri, ...(have === undefined ? {} : { have }) });
    const result = memory.take(uri, answer, have);
    if (!result) throw new Error('The server sent a change of a graph that nobody has.');
    const { version, graph, pins } = result;
    const message = sender.sent({ type: 'graph', uri, version, graph, pins });
    await timeToPaint(page, message);
    return (message.type === 'packed' ? message.bytes.length : JSON.stringify(message).length) / 1024;
  };
}
