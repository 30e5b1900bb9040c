/** A level laid out in layers by hand: quicker than the engine, and closer together. */
import { groupHeader, leastSize, type Size } from '../../captions.js';
import type { Box, Direction, Point } from '../../graph.js';
import type { LaidOutLeg, LaidOutLevel } from '../lay-level.js';
import type { LevelPlan } from '../legs.js';
import { shift, shiftBox, simplify } from '../polyline.js';
import { runsRight } from '../tuning.js';
import { placeAcross } from './across.js';
import { lineOf, placeAlong, type Along, type Frame, type Place } from './along.js';
import type { Layered } from './build.js';
import { pack } from './pack.js';
import { extentOf } from './piece.js';
import type { Spot } from './spots.js';

const padding = { map: 20, group: 16 } as const;

interface Parts {
  readonly items: ReadonlyMap<string, Box>;
  readonly ports: ReadonlyMap<string, Point>;
  readonly legs: ReadonlyMap<string, LaidOutLeg>;
}

interface LaidPiece extends Size, Parts {}

/** `inner`: the boundaries in it, which are laid out. */
export function layLevelInLayers(
  { level: { group }, ports }: LevelPlan,
  woven: readonly Layered[],
  inner: ReadonlyMap<string, LaidOutLevel>,
  direction: Direction,
): LaidOutLevel {
  const right = runsRight(direction, !group);
  const side = group ? padding.group : padding.map;
  const top = group ? groupHeader + 10 : padding.map;
  const least = group ? leastSize(group) : { width: 0, height: 0 };
  const ported = ports.size > 0;
  const frame: Frame = !ported
    ? { first: 0, last: 0, least: 0 }
    : right
      ? { first: side, last: side, least: least.width }
      : { first: top, last: side, least: least.height };
  const pieces = woven.map((piece) => layPiece(piece, inner, right, frame));
  const packed = pack(pieces);
  const by = { x: ported && right ? 0 : side, y: ported && !right ? 0 : top };
  const parts = pieces.map((piece, index) =>
    shifted(piece, shift(packed.places[index] ?? { x: 0, y: 0 }, by)),
  );
  return {
    width: Math.max(least.width, packed.width + (ported && right ? 0 : 2 * side)),
    height: Math.max(least.height, packed.height + (ported && !right ? 0 : top + side)),
    items: new Map(parts.flatMap(({ items }) => [...items])),
    ports: new Map(parts.flatMap((part) => [...part.ports])),
    legs: new Map(parts.flatMap(({ legs }) => [...legs])),
    left: [],
  };
}

function layPiece(
  layered: Layered,
  inner: ReadonlyMap<string, LaidOutLevel>,
  right: boolean,
  frame: Frame,
): LaidPiece {
  measure(layered, inner, right);
  const layers = withoutOutside(layered);
  const wide = placeAcross(layers, layered.chains);
  const along = placeAlong(layers, frame);
  const point = ({ along: a, across: b }: Place): Point => (right ? { x: a, y: b } : { x: b, y: a });
  const box = (spot: Spot): Box => ({
    ...point({ along: along.begin(spot), across: spot.at }),
    ...(right ? { width: spot.long, height: spot.wide } : { width: spot.wide, height: spot.long }),
  });
  const portAt = (spot: Spot): Point => point({ along: along.begin(spot), across: spot.at });
  return {
    ...(right ? { width: along.extent, height: wide } : { width: wide, height: along.extent }),
    items: new Map([...layered.spots].map(([key, spot]) => [key, box(spot)])),
    ports: new Map([...layered.ports].map(([id, spot]) => [id, portAt(spot)])),
    legs: legsOf(layered, along, point, box),
  };
}

/** Boundaries have their size now, and their ports a place. */
function measure(
  { spots, portals }: Layered,
  inner: ReadonlyMap<string, LaidOutLevel>,
  right: boolean,
): void {
  for (const [key, spot] of spots) {
    const level = inner.get(key);
    if (level) Object.assign(spot, extentOf(level, right));
  }
  for (const [key, passed] of portals) {
    for (const { port, link, leaves } of passed) {
      const { x, y } = inner.get(key)?.ports.get(port) ?? { x: 0, y: 0 };
      const at = right ? y : x;
      if (leaves) link.fromFixed = link.fromAt = at;
      else link.toFixed = link.toAt = at;
    }
  }
}

function legsOf(
  { chains }: Layered,
  along: Along,
  point: (place: Place) => Point,
  box: (spot: Spot) => Box,
): ReadonlyMap<string, LaidOutLeg> {
  return new Map(
    chains.map(({ stretch: { leg }, links, label }) => {
      const points = simplify(lineOf(links, along).map(point));
      return [
        leg.id,
        { points: leg.backward ? points.reverse() : points, ...(label && { label: box(label) }) },
      ];
    }),
  );
}

function withoutOutside({ layers, ports }: Layered): readonly Spot[][] {
  if (ports.size === 0) return layers;
  const inside = layers.slice(1, -1);
  inside.forEach((layer, index) => {
    for (const spot of layer) spot.layer = index;
  });
  for (const { layer, ins, outs } of ports.values()) {
    if (layer === 0) ins.length = 0;
    else outs.length = 0;
  }
  return inside;
}

const shifted = ({ items, ports, legs }: LaidPiece, by: Point): Parts => ({
  items: new Map([...items].map(([key, box]) => [key, shiftBox(box, by)])),
  ports: new Map([...ports].map(([id, point]) => [id, shift(point, by)])),
  legs: new Map(
    [...legs].map(([id, { points, label }]) => [
      id,
      { points: points.map((each) => shift(each, by)), ...(label && { label: shiftBox(label, by) }) },
    ]),
  ),
});
