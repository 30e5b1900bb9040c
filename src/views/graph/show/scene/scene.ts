/** What is drawn of a selection: its places and closed boundaries, the boundaries that are open, and the lines between them. */
import type { Graph } from '../../graph.js';
import type { Ask } from '../ask.js';
import type { Lookup } from '../lookup.js';
import type { Selection } from '../select/select.js';
import { close, type Closing } from './close.js';
import { drawLines, waysOf, type Line, type Way } from './lines.js';
import { drawThings, heldBy, type Held, type Thing } from './things.js';
import { weakEdges } from './weak.js';

export interface Scene {
  readonly lookup: Lookup;
  readonly graph: Graph;
  /** With the places that each stands for, in the order of the graph's nodes. */
  readonly things: readonly Thing[];
  /** With the edges that each stands for, in the order of the graph's edges. */
  readonly lines: readonly Line[];
  readonly closing: Closing;
  /** Edges that a crowded boundary left out. */
  readonly weak: ReadonlySet<number>;
  readonly frame: Frame;
}

/** What of a scene follows from where things stand and what leads where, whatever else is said of them. */
export interface Frame {
  readonly closing: Closing;
  readonly weak: ReadonlySet<number>;
  readonly held: Held;
  readonly ways: readonly Way[];
}

/** Of each shape of a map the frame of what was asked last, where that was the whole map. */
const frames = new WeakMap<object, { readonly asked: string; readonly frame: Frame }>();

function frameOf(lookup: Lookup, selection: Selection, ask: Ask): Frame {
  if (!selection.isWhole) return newFrame(lookup, selection, ask);
  const asked = JSON.stringify([ask.collapsed, ask.expanded, ask.settled, ask.opened]);
  let known = frames.get(lookup.shape);
  if (known?.asked !== asked) {
    known = { asked, frame: newFrame(lookup, selection, ask) };
    frames.set(lookup.shape, known);
  }
  return known.frame;
}

function newFrame(lookup: Lookup, { mask, focus, heart }: Selection, ask: Ask): Frame {
  const closing = close(lookup, { mask, heart }, ask);
  const weak = weakEdges(lookup, closing, focus);
  return { closing, weak, held: heldBy(lookup, mask, closing), ways: waysOf(lookup, mask, closing, weak) };
}

export function sceneOf(lookup: Lookup, selection: Selection, ask: Ask): Scene {
  const frame = frameOf(lookup, selection, ask);
  const { closing, weak, held, ways } = frame;
  const things = drawThings(lookup, held, closing);
  const lines = drawLines(lookup, { things, ways, opened: new Set(ask.opened) });
  return {
    lookup,
    graph: {
      nodes: things.map(({ node }) => node),
      groups: openGroups(lookup, selection.mask.nodes, closing),
      edges: lines.map(({ edge }) => edge),
    },
    things,
    lines,
    closing,
    weak,
    frame,
  };
}

/** Boundaries around something that is drawn; and, where all is looked at, those with nothing in them yet. */
function openGroups(lookup: Lookup, nodes: Uint8Array, { boundaries, closed }: Closing): Graph['groups'] {
  const { groups, parent, groupOf } = boundaries;
  const used = new Uint8Array(groups.length);
  const filled = new Uint8Array(groups.length);
  const mark = (marks: Uint8Array, inner: number): void => {
    for (let group = inner; group >= 0; group = parent[group] ?? -1) marks[group] = 1;
  };
  lookup.nodes.forEach((_, node) => {
    mark(filled, groupOf[node] ?? -1);
    if (nodes[node] === 1) mark(used, groupOf[node] ?? -1);
  });
  const isAll = !nodes.includes(0);
  const isClosed = (inner: number): boolean => {
    for (let group = inner; group >= 0; group = parent[group] ?? -1) if (closed.has(group)) return true;
    return false;
  };
  return groups.filter(
    (_, group) => (used[group] === 1 || (isAll && filled[group] === 0)) && !isClosed(group),
  );
}
