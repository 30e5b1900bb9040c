/** What is wrong with a picture: which lines, labels and titles are in the way of each other. Nothing, if it is sound. */
import type { Box, LaidOutEdge, LaidOutGraph, Point } from '../graph.js';
import { BoxIndex, spanOf, type Boxed } from './box-index.js';
import { alongMiddle, contains, crosses, grow, overlap, pairs } from './polyline.js';
import { writtenTitle } from './titles.js';

export interface Faults {
  /** Things stand on each other, or outside of what holds them: no line can mend that. */
  readonly misplaced: readonly string[];
  /** Ids of edges that run through a node. */
  readonly lines: ReadonlySet<string>;
  /** Ids of edges, or of trunks, whose label is hidden or hides something. */
  readonly labels: ReadonlySet<string>;
  /** Ids of boundaries whose title is hidden, or crossed by a line. */
  readonly titles: ReadonlySet<string>;
}

export const isSound = ({ misplaced, lines, labels, titles }: Faults): boolean =>
  misplaced.length + lines.size + labels.size + titles.size === 0;

/** What stands in a picture and has to be seen whole. */
interface Thing {
  readonly kind: 'node' | 'label' | 'title';
  readonly id: string;
  readonly box: Box;
  /** Of a label: the edges whose own lines it may hide. */
  readonly own?: ReadonlySet<string>;
}

export function faultsIn(picture: LaidOutGraph): Faults {
  const things = thingsOf(picture);
  const boxed = things.map((thing) => ({ box: thing.box, thing }));
  const index = new BoxIndex(boxed);
  const found = { lines: new Set<string>(), labels: new Set<string>(), titles: new Set<string>() };
  const misplaced = misplacedIn(picture);
  const blame = ({ kind, id }: Thing): void => {
    if (kind === 'node') misplaced.push(id);
    else found[kind === 'label' ? 'labels' : 'titles'].add(id);
  };
  for (const { one, other } of overlapping(boxed, index)) blameOne(one.thing, other.thing, blame);
  for (const { a, b, ids } of stretchesOf(picture.edges)) {
    for (const { thing } of index.near(spanOf(a, b))) {
      const own = thing.own;
      if (own && ids.every((id) => own.has(id)) && alongMiddle(a, b, thing.box)) continue;
      if (!crosses(a, b, grow(thing.box, -1))) continue;
      if (thing.kind === 'node') for (const id of ids) found.lines.add(id);
      else blame(thing);
    }
  }
  return { misplaced, ...found };
}

/** Of two things that overlap, the later one and the earlier one. */
function overlapping<T extends Boxed>(things: readonly T[], index: BoxIndex<T>) {
  const order = new Map(things.map((thing, at) => [thing, at]));
  return things.flatMap((one, at) =>
    index
      .near(one.box)
      .filter((other) => (order.get(other) ?? 0) < at && overlap(one.box, other.box))
      .map((other) => ({ one, other })),
  );
}

/** Of two that overlap, the one that can be moved most easily. */
function blameOne(one: Thing, other: Thing, blame: (thing: Thing) => void): void {
  const order = ['label', 'title', 'node'] as const;
  blame(order.indexOf(one.kind) <= order.indexOf(other.kind) ? one : other);
}

function thingsOf({ nodes, edges, trunks, groups }: LaidOutGraph): Thing[] {
  const stacked = new Set(trunks.flatMap((trunk) => (trunk.labelBox ? trunk.edges : [])));
  return [
    ...nodes.map(({ id, box }) => ({ kind: 'node', id, box }) as const),
    ...edges.flatMap(({ id, labelBox: box }) =>
      box && !stacked.has(id) ? [{ kind: 'label', id, box, own: new Set([id]) } as const] : [],
    ),
    ...trunks.flatMap(({ id, labelBox: box, edges: own }) =>
      box ? [{ kind: 'label', id, box, own: new Set(own) } as const] : [],
    ),
    ...groups.map((group) => ({ kind: 'title', id: group.id, box: writtenTitle(group) }) as const),
  ];
}

interface Shared {
  readonly a: Point;
  readonly b: Point;
  readonly ids: string[];
}

/** Each stretch once, with all edges that run there. */
function stretchesOf(edges: readonly LaidOutEdge[]): Iterable<Shared> {
  const stretches = new Map<string, Shared>();
  for (const { id, points } of edges) {
    for (const [a, b] of pairs(points)) {
      const key = `${a.x} ${a.y} ${b.x} ${b.y}`;
      const known = stretches.get(key);
      if (known) known.ids.push(id);
      else stretches.set(key, { a, b, ids: [id] });
    }
  }
  return stretches.values();
}

/** Nodes and boundaries that stand outside of what holds them, and boundaries that overlap each other or a stranger. */
function misplacedIn({ nodes, groups }: LaidOutGraph): string[] {
  const frames = new Map(groups.map((group) => [group.id, group]));
  const within = (group: string | undefined, wanted: string, left = groups.length): boolean =>
    group !== undefined &&
    (group === wanted || (left > 0 && within(frames.get(group)?.parent, wanted, left - 1)));
  const held = [
    ...nodes.map(({ id, box, group }) => ({ id, box, around: group })),
    ...groups.map(({ id, box, parent }) => ({ id, box, around: parent, frame: true })),
  ];
  return held.flatMap(({ id, box, around, ...rest }) => {
    const frame = around === undefined ? undefined : frames.get(around);
    const outside = frame && !contains(frame.box, box);
    const strange = groups.some(
      (group) =>
        !('frame' in rest && (group.id === id || within(group.parent, id))) &&
        overlap(group.box, box) &&
        !within(around, group.id),
    );
    return outside || strange ? [id] : [];
  });
}
