import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Presenter } from '../../../src/hosts/webview/presenter.js';
import type { Graph, LaidOutGraph } from '../../../src/views/graph/graph.js';
import { createElk } from '../../../src/views/graph/layout/elk.js';
import { createLayout } from '../../../src/views/graph/layout/layout.js';
import { showGraph } from '../../../src/views/graph/show/show.js';
import { orderToCash } from '../../support/graphs.js';
import { landscapeOf } from './landscapes.js';

const { layout } = createLayout(createElk());
const before = await layout(orderToCash);
/** With a flow between two that know each other, but not in this direction. */
const more = withFlow(orderToCash);
const after = await layout(more, { previous: before });

function withFlow(graph: Graph): Graph {
  const edge = graph.edges.find(
    ({ from, to }) => !graph.edges.some((own) => own.from === to && own.to === from),
  );
  if (!edge) throw new Error('Every flow has its way back.');
  const back = { ...edge, id: 'back', flow: 'back', from: edge.to, to: edge.from };
  return { ...graph, edges: [...graph.edges, back] };
}

let frames: (() => void)[] = [];

beforeEach(() => {
  frames = [];
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.stubGlobal('document', { hidden: false });
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames.push(run));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The page, whose layouts take so many milliseconds each. */
function page() {
  const painted: string[] = [];
  let seen: LaidOutGraph | undefined;
  let shown = 0;
  const state = { takes: 0 };
  const presenter = new Presenter({
    clients: {
      shows: {
        take: ({ graph }) => void (current = graph),
        show: async (ask) => {
          const { graph, ...rest } = showGraph(current, ask);
          return { id: ++shown, shown: rest, graph };
        },
      },
      layouts: {
        layout: async ({ graph }) => {
          await new Promise((resolve) => setTimeout(resolve, state.takes));
          return graph.edges.length === more.edges.length ? after : before;
        },
      },
    },
    pane: () => ({ width: 800, height: 600 }),
    seen: () => seen,
    paint(picture, _, { settled }) {
      seen = picture;
      painted.push(settled ? 'settled' : 'early');
    },
    repaint: () => void painted.push('repaint'),
    trouble: () => undefined,
  });
  let current = landscapeOf(orderToCash);
  const take = (graph: Graph) => presenter.take({ graph: landscapeOf(graph), broken: false }, new Map());
  return { painted, state, take, presenter };
}

/** What was put into the page within so many milliseconds. */
const within = async (milliseconds: number, { painted }: { readonly painted: string[] }) => {
  await vi.advanceTimersByTimeAsync(milliseconds);
  return painted.splice(0);
};

/** What was put into the page in a frame. */
async function inFrame({ painted }: { readonly painted: string[] }): Promise<string[]> {
  for (const run of frames.splice(0)) run();
  await vi.advanceTimersByTimeAsync(0);
  return painted.splice(0);
}

test('a layout that comes soon is all that is seen of an edit', async () => {
  const own = page();
  own.take(orderToCash);
  expect(await within(100, own)).toEqual(['settled']);
  own.state.takes = 8;
  own.take(more);
  expect(await within(100, own)).toEqual(['settled']);
});

test('one that keeps somebody waiting is preceded by a sketch, which is seen before the layout takes its place', async () => {
  const own = page();
  own.take(orderToCash);
  await within(100, own);
  own.state.takes = 20;
  own.take(more);
  expect(await within(11, own)).toEqual([]);
  expect(await within(2, own)).toEqual(['early']);
  expect(await within(50, own)).toEqual([]);
  expect(await inFrame(own)).toEqual([]);
  expect(await inFrame(own)).toEqual(['settled']);
});

test('where layouts keep somebody waiting each time, the sketch comes at once', async () => {
  const own = page();
  own.take(orderToCash);
  await within(100, own);
  own.state.takes = 40;
  own.take(more);
  await within(100, own);
  own.take(orderToCash);
  await within(100, own);
  own.take(more);
  expect(await within(0, own)).toEqual(['early']);
});

test('in a page that nobody sees no frame is waited for', async () => {
  const own = page();
  own.take(orderToCash);
  await within(100, own);
  vi.stubGlobal('document', { hidden: true });
  own.state.takes = 20;
  own.take(more);
  expect(await within(100, own)).toEqual(['early', 'settled']);
  expect(frames).toEqual([]);
});

test('a map that is another by the time of the frame does not show its old layout', async () => {
  const own = page();
  own.take(orderToCash);
  await within(100, own);
  own.state.takes = 20;
  own.take(more);
  expect(await within(100, own)).toEqual(['early']);
  own.state.takes = 1000;
  own.take(orderToCash);
  expect(await within(100, own)).toEqual(['early']);
  await inFrame(own);
  expect(await inFrame(own)).toEqual([]);
});

test('what is pinned counts from the first moment, until that is taken back or told otherwise', async () => {
  const { presenter, take } = page();
  const pinned = () => [...presenter.pins.keys()];
  take(orderToCash);
  const takeBack = presenter.pin({ ERP: { x: 1, y: 2 }, CRM: { x: 3, y: 4 } });
  expect(pinned()).toEqual(['ERP', 'CRM']);
  presenter.pin({ CRM: null });
  expect(pinned()).toEqual(['ERP']);
  takeBack();
  expect(pinned()).toEqual(['ERP']);
  presenter.pin({ WMS: { x: 5, y: 6 } })();
  expect(pinned()).toEqual(['ERP']);
  take(orderToCash);
  expect(pinned()).toEqual([]);
});
