/** What is on its way from one picture to the next: the rest need not be drawn again in each frame of a glide. */
import type { Box, LaidOutGraph, Point } from '../../views/graph/graph.js';

export interface Motion {
  /** Keys of what stands elsewhere in the next picture. */
  readonly keys: ReadonlySet<string>;
  /** Those things alone, with what their drawing depends on. */
  partOf(picture: LaidOutGraph): LaidOutGraph;
  /** A picture with those things as they are in its part, somewhere on their way. */
  within(picture: LaidOutGraph, part: LaidOutGraph): LaidOutGraph;
}

export function motionBetween(from: LaidOutGraph, to: LaidOutGraph): Motion {
  const nodes = moved(from.nodes, to.nodes, ({ box }, now) => sameBox(box, now.box));
  const groups = moved(from.groups, to.groups, ({ box }, now) => sameBox(box, now.box));
  const edges = moved(
    from.edges,
    to.edges,
    (was, now) => samePoints(was.points, now.points) && sameBox(was.labelBox, now.labelBox),
  );
  const trunks = moved(from.trunks, to.trunks, ({ labelBox }, now) => sameBox(labelBox, now.labelBox));
  const keys = [
    ...[...nodes].map((id) => `node:${id}`),
    ...[...groups].flatMap((id) => [`group:${id}`, `heading:${id}`]),
    ...[...edges].flatMap((id) => [`edge:${id}`, `label:${id}`, `plate:${id}`]),
    ...[...trunks].flatMap((id) => [`trunk:${id}`, `plate:${id}`]),
  ];
  const moving = { nodes, groups, edges, trunks };
  return {
    keys: new Set(keys),
    partOf: (picture) => part(picture, moving),
    within: (picture, passing) => ({
      ...picture,
      nodes: replaced(picture.nodes, passing.nodes, nodes),
      groups: replaced(picture.groups, passing.groups, groups),
      edges: replaced(picture.edges, passing.edges, edges),
      trunks: replaced(picture.trunks, passing.trunks, trunks),
    }),
  };
}

interface Moving {
  readonly nodes: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  readonly trunks: ReadonlySet<string>;
}

function part(picture: LaidOutGraph, { nodes, groups, edges, trunks }: Moving): LaidOutGraph {
  const ways = new Set(picture.edges.flatMap(({ id, trunk }) => (edges.has(id) ? (trunk ?? []) : [])));
  // Edges on one way look after each other's patterns, and reach to the outlines of their ends.
  const drawn = picture.edges.filter(({ id, trunk = '' }) => edges.has(id) || ways.has(trunk));
  const ends = new Set(drawn.flatMap(({ from, to }) => [from, to]));
  return {
    ...picture,
    nodes: picture.nodes.filter(({ id }) => nodes.has(id) || ends.has(id)),
    groups: picture.groups.filter(({ id }) => groups.has(id)),
    edges: drawn,
    trunks: picture.trunks.filter(({ id }) => trunks.has(id) || ways.has(id)),
    notes: [],
  };
}

function replaced<T extends { readonly id: string }>(
  all: readonly T[],
  some: readonly T[],
  ids: ReadonlySet<string>,
): readonly T[] {
  const known = new Map(some.map((thing) => [thing.id, thing]));
  return all.map((thing) => (ids.has(thing.id) ? (known.get(thing.id) ?? thing) : thing));
}

/** Ids of those that were there before, and are not the same. */
function moved<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
  same: (was: T, now: T) => boolean,
): ReadonlySet<string> {
  const known = new Map(before.map((thing) => [thing.id, thing]));
  return new Set(
    after.flatMap((now) => {
      const was = known.get(now.id);
      return was && was !== now && !same(was, now) ? [now.id] : [];
    }),
  );
}

const sameBox = (a: Box | undefined, b: Box | undefined): boolean =>
  a === b || (a?.x === b?.x && a?.y === b?.y && a?.width === b?.width && a?.height === b?.height);

const samePoints = (a: readonly Point[], b: readonly Point[]): boolean =>
  a.length === b.length && a.every(({ x, y }, index) => x === b[index]?.x && y === b[index]?.y);
