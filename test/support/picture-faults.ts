/** What is wrong with a picture, in words: nothing, if the layout is sound. */
import type { Box, LaidOutGraph, Point } from '../../src/views/graph/graph.js';
import { crosses, grow, overlap, pairs } from '../../src/views/graph/layout/polyline.js';

export function faultsOf(picture: LaidOutGraph): string[] {
  const faults = [nodeFaults, labelFaults, edgeFaults, borderFaults, groupFaults];
  return faults.flatMap((find) => find(picture));
}

function twos<T>(things: readonly T[]): (readonly [T, T])[] {
  return things.flatMap((one, index) => things.slice(index + 1).map((other) => [one, other] as const));
}

function nodeFaults({ nodes }: LaidOutGraph): string[] {
  return twos(nodes).flatMap(([a, b]) =>
    overlap(a.box, b.box) ? [`nodes ${a.id} and ${b.id} overlap`] : [],
  );
}

/** Single labels, and each stack as a whole. */
function labelsOf({ edges, trunks }: LaidOutGraph): { readonly id: string; readonly box: Box }[] {
  const single = edges.filter(({ trunk }) => trunk === undefined);
  return [...single, ...trunks].flatMap(({ id, labelBox }) => (labelBox ? [{ id, box: labelBox }] : []));
}

function labelFaults(picture: LaidOutGraph): string[] {
  const labels = labelsOf(picture);
  const overNodes = labels.flatMap(({ id, box }) =>
    picture.nodes.filter((node) => overlap(node.box, box)).map((node) => `label of ${id} lies on ${node.id}`),
  );
  const overLabels = twos(labels).flatMap(([a, b]) =>
    overlap(a.box, b.box) ? [`labels of ${a.id} and ${b.id} overlap`] : [],
  );
  const outside = picture.edges.flatMap(({ id, labelBox, trunk }) => {
    const stack = picture.trunks.find((each) => each.id === trunk)?.labelBox;
    return labelBox && stack && !inside(labelBox, stack) ? [`label of ${id} lies outside its stack`] : [];
  });
  return [...overNodes, ...overLabels, ...outside];
}

function edgeFaults({ nodes, edges }: LaidOutGraph): string[] {
  const boxes = new Map(nodes.map(({ id, box }) => [id, box]));
  return edges.flatMap(({ id, from, to, points }) => {
    const through = nodes.filter(({ box }) => pairs(points).some(([a, b]) => crosses(a, b, grow(box, -1))));
    const [start, end] = [points[0], points.at(-1)];
    return [
      ...through.map((node) => `${id} runs through ${node.id}`),
      ...(onBorder(start, boxes.get(from)) ? [] : [`${id} does not begin at ${from}`]),
      ...(onBorder(end, boxes.get(to)) ? [] : [`${id} does not end at ${to}`]),
      ...(pairs(points).every(([a, b]) => a.x === b.x || a.y === b.y) ? [] : [`${id} runs askew`]),
    ];
  });
}

/** An edge passes a boundary at a right angle: along the border it would not be told from the frame. */
function borderFaults({ edges, groups }: LaidOutGraph): string[] {
  return edges.flatMap(({ id, points, late }) =>
    groups
      .filter(({ box }) => !late && pairs(points).some(([a, b]) => runsAlong(a, b, box)))
      .map((group) => `${id} runs along ${group.id}`),
  );
}

function runsAlong(a: Point, b: Point, { x, y, width, height }: Box): boolean {
  const shared = (low: number, high: number, from: number, to: number): number =>
    Math.min(high, Math.max(from, to)) - Math.max(low, Math.min(from, to));
  const beside = a.x === b.x && (a.x === x || a.x === x + width) && shared(y, y + height, a.y, b.y) > 1;
  return beside || (a.y === b.y && (a.y === y || a.y === y + height) && shared(x, x + width, a.x, b.x) > 1);
}

function groupFaults({ nodes, groups, width, height }: LaidOutGraph): string[] {
  const frames = new Map(groups.map(({ id, box }) => [id, box]));
  const picture = { x: 0, y: 0, width, height };
  const held = [
    ...nodes.map(({ id, box, group }) => ({ id, box, group })),
    ...groups.map(({ id, box, parent }) => ({ id, box, group: parent })),
  ];
  const outside = held.flatMap(({ id, box, group }) =>
    inside(box, frames.get(group ?? '') ?? picture) ? [] : [`${id} stands outside ${group ?? 'the picture'}`],
  );
  const siblings = twos(groups).filter(([a, b]) => a.parent === b.parent);
  const overlapping = siblings.flatMap(([a, b]) =>
    overlap(a.box, b.box) ? [`boundaries ${a.id} and ${b.id} overlap`] : [],
  );
  const strangers = nodes.flatMap((node) =>
    groups
      .filter(({ id, box }) => overlap(box, node.box) && !isWithin(node.group, id, groups))
      .map(({ id }) => `${node.id} stands in ${id}`),
  );
  return [...outside, ...overlapping, ...strangers];
}

function isWithin(group: string | undefined, wanted: string, groups: LaidOutGraph['groups']): boolean {
  if (group === undefined) return false;
  return group === wanted || isWithin(groups.find(({ id }) => id === group)?.parent, wanted, groups);
}

const inside = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

/** To the pixel that rounding may cost. */
function onBorder(point: Point | undefined, box: Box | undefined): boolean {
  if (!point || !box) return false;
  const [outer, inner] = [grow(box, 1.5), grow(box, -1.5)];
  const within = ({ x, y, width, height }: Box): boolean =>
    point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;
  return within(outer) && !within(inner);
}
