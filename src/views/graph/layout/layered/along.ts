/** Where each layer stands along the flows, and where the lines between two of them turn. */
import { startOf, type Layers, type Link, type Spot } from './spots.js';
import { endOf } from './spots.js';
import { turnsOf } from './tracks.js';

/** How far the turns of lines keep from what stands in a layer. */
const CLEAR = { item: 12, label: 6, pass: 5, border: 6 } as const;
const LEAST_GAP = 16;

/** What a piece whose lines leave through the border has to keep free at both ends, and how long it is at least. */
export interface Frame {
  readonly first: number;
  readonly last: number;
  readonly least: number;
}

export interface Along {
  readonly extent: number;
  /** Where a thing begins. */
  begin(spot: Spot): number;
  /** Where a link turns; undefined where it is straight. */
  turn(link: Link): number | undefined;
}

export function placeAlong(layers: Layers, { first, last, least }: Frame): Along {
  const starts: number[] = [];
  const longest = layers.map((layer) => Math.max(0, ...layer.map(({ long }) => long)));
  const turns = new Map<Link, number>();
  let at = isBorder(layers[0]) ? 0 : first;
  layers.forEach((layer, index) => {
    starts.push(at);
    at += longest[index] ?? 0;
    const next = layers[index + 1];
    if (!next) return;
    const { extent, at: tracks } = turnsOf(layer);
    const [before, behind] = [clearOf(layer), clearOf(next)];
    const wanted = extent < 0 ? LEAST_GAP : before + extent + behind;
    const gap = Math.max(wanted, isBorder(layer) ? first : 0, isBorder(next) ? last : 0);
    // What is left over lies on the side of the border.
    const from = at + (isBorder(layer) ? gap - behind - Math.max(0, extent) : before);
    for (const [link, track] of tracks) turns.set(link, from + track);
    at += gap;
  });
  if (!isBorder(layers.at(-1))) at += last;
  const extent = Math.max(at, least);
  const end = layers.length - 1;
  return {
    extent,
    begin({ kind, layer, long, ins, outs }) {
      if (kind === 'border') return layer === 0 ? 0 : extent;
      const slack = (longest[layer] ?? 0) - long;
      const share = kind !== 'item' || layer === 0 || layer === end ? shareOf(kind, ins, outs) : 0.5;
      return (starts[layer] ?? 0) + Math.floor(slack * share);
    },
    turn: (link) => turns.get(link),
  };
}

/** Things whose lines all lie on one side stand near to these. */
function shareOf(kind: Spot['kind'], ins: readonly Link[], outs: readonly Link[]): number {
  if (kind !== 'item' || (ins.length > 0 && outs.length > 0)) return 0.5;
  return ins.length > 0 ? 0 : outs.length > 0 ? 1 : 0.5;
}

const isBorder = (layer: readonly Spot[] | undefined): boolean => layer?.[0]?.kind === 'border';

const clearOf = (layer: readonly Spot[]): number => Math.max(0, ...layer.map(({ kind }) => CLEAR[kind]));

/** Along and across the flows. */
export interface Place {
  readonly along: number;
  readonly across: number;
}

/** The line of a chain of links. */
export function lineOf(links: readonly Link[], along: Along): Place[] {
  const [first, last] = [links[0], links.at(-1)];
  if (!first || !last) return [];
  const line: Place[] = [{ along: along.begin(first.from) + first.from.long, across: startOf(first) }];
  for (const link of links) {
    const turn = along.turn(link);
    if (turn === undefined) continue;
    line.push({ along: turn, across: startOf(link) }, { along: turn, across: endOf(link) });
  }
  return [...line, { along: along.begin(last.to), across: endOf(last) }];
}
