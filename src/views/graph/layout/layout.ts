/** From a graph to places: boundary by boundary, from the inside out, with an engine that the host hands in. */
import type { Size } from '../captions.js';
import type { Direction, Graph, LaidOutGraph } from '../graph.js';
import { compacted } from './compact/compact.js';
import { compose } from './compose.js';
import { directionFor, isLarger, otherWay } from './direction.js';
import type { LayoutEngine } from './engine.js';
import { keepStill } from './keep-still.js';
import { layLevel, type LaidOutLevel } from './lay-level.js';
import { beforeOf, depthsOf, placesIn } from './layered/before.js';
import { drawInLayers } from './layered/draw.js';
import { planLegs } from './legs.js';
import { drawableEdges, levelsOf, type Level } from './level.js';
import { withMemory } from './memo.js';
import { pinned, type Pins } from './pin.js';
import { faultsIn, isSound } from './sound.js';
import { isBundled } from './stack.js';
import { mended } from './still/mend.js';
import { runsRight } from './tuning.js';

export interface LayoutOptions {
  /** The room it is shown in: decides which way flows run. */
  readonly pane?: Size;
  /** Which way flows run, where that is not left to the pane. */
  readonly direction?: Direction;
  /** The picture that is on the screen: what can stay, stays. */
  readonly previous?: LaidOutGraph;
  /** Forgets the picture before: everything may move. */
  readonly relayout?: boolean;
  /** Top left corners of nodes that were put somewhere by hand; the rest is laid out around them. */
  readonly pins?: Pins;
}

export interface Layout {
  layout(graph: Graph, options?: LayoutOptions): Promise<LaidOutGraph>;
}

/** A larger picture keeps its air: flows are led through it later, and drawing it together would take long. */
const MOST_CLOSE = 100;

const usualPane: Size = { width: 1600, height: 1000 };

export function createLayout(engine: LayoutEngine): Layout {
  const remembering = withMemory(engine);
  const unpinned = async (graph: Graph, options: LayoutOptions): Promise<LaidOutGraph> => {
    const { pane = usualPane, direction, pins, relayout = false } = options;
    const previous = relayout ? undefined : options.previous;
    if (previous && (direction ?? previous.direction) === previous.direction) {
      const kept = keepStill(previous, graph, (pins?.size ?? 0) > 0);
      if (kept) return kept;
    }
    const way = direction ?? previous?.direction ?? directionFor(graph, pane);
    const first = await layOut(graph, way, previous, remembering);
    const other = direction ? undefined : otherWay(graph, first, pane, previous !== undefined);
    if (!other) return first;
    const turned = await layOut(graph, other, previous, remembering);
    return isLarger(turned, first, pane, previous !== undefined) ? turned : first;
  };
  return {
    async layout(graph, options = {}) {
      const picture = await unpinned(graph, options);
      return options.pins ? pinned(picture, graph, options.pins) : picture;
    },
  };
}

async function layOut(
  graph: Graph,
  direction: Direction,
  previous: LaidOutGraph | undefined,
  engine: LayoutEngine,
): Promise<LaidOutGraph> {
  const edges = drawableEdges(graph);
  const before = previous?.direction === direction ? beforeOf(previous) : undefined;
  const depths = before && depthsOf(before, ({ group }) => runsRight(direction, !group));
  const options = {
    bundled: isBundled(edges),
    previous: (item: string, level: Level) => depths?.along(item, level),
  };
  const drawn = drawInLayers({ graph, edges, direction, ...options, ...(before && { before }) });
  if (drawn) return mended(drawn, graph);
  const levels = levelsOf(graph);
  const plan = planLegs(levels, edges, options);
  const laid = new Map<string, LaidOutLevel>();
  const visit = async (level: Level): Promise<void> => {
    for (const child of level.children) await visit(child);
    const own = plan.levels.get(level.key);
    if (own) laid.set(level.key, await layLevel(own, laid, direction, engine));
  };
  await visit(levels.root);
  const loose = compose({ graph, edges, root: levels.root, plan, laid, direction });
  if (graph.nodes.length > MOST_CLOSE) return mended(loose, graph);
  const close = compacted(loose, before && placesIn(graph, before, true));
  return isSound(faultsIn(close)) ? close : mended(loose, graph);
}
