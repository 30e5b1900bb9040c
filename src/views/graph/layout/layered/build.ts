/** A piece in layers: things in every second one, labels and junctions between them, and room for each way that passes. */
import type { End } from '../legs.js';
import type { Extent, Piece, Stretch, Thing } from './piece.js';
import { ranksOf, type Tie } from './ranks.js';
import type { Link, Spot, SpotKind } from './spots.js';

/** A leg as links, in the direction of the picture. */
export interface Chain {
  readonly stretch: Stretch;
  readonly links: readonly Link[];
  readonly label?: Spot;
}

/** Where a way passes the border of a boundary that stands in the piece. */
export interface Portal {
  readonly port: string;
  readonly link: Link;
  /** The way begins there. */
  readonly leaves: boolean;
}

export interface Layered {
  /** With one before and one behind for what lies outside of a border that ways pass. */
  readonly layers: Spot[][];
  readonly chains: readonly Chain[];
  readonly spots: ReadonlyMap<string, Spot>;
  readonly ports: ReadonlyMap<string, Spot>;
  /** By the key of the boundary. */
  readonly portals: ReadonlyMap<string, readonly Portal[]>;
}

/** Slots of a piece: 0 is its border, 2, 4 … hold things, what is odd lies between. */
interface Slots {
  readonly of: ReadonlyMap<string, number>;
  readonly last: number;
}

const OUTSIDE = -1;

/** `chosen`: in which layer each thing stands, where that is. */
export function build(piece: Piece, chosen?: ReadonlyMap<string, number>): Layered {
  const slots = slotsOf(piece, chosen);
  const labels = labelSlots(piece, slots);
  const rack = new Rack(piece, slots, labels);
  const spots = new Map<string, Spot>();
  for (const { key, long, wide, beside } of piece.things.values())
    spots.set(key, rack.add(beside ? 'label' : 'item', key, slots.of.get(key) ?? 2, { long, wide }));
  const ports = new Map<string, Spot>();
  for (const [id, first] of piece.ports) ports.set(id, rack.addPort(id, first));
  const spotOf = ({ item, port }: End): Spot | undefined =>
    item === undefined ? ports.get(port ?? '') : spots.get(item);
  const chains = piece.stretches.flatMap((stretch): Chain[] => {
    const [from, to] = [spotOf(stretch.start), spotOf(stretch.end)];
    if (!from || !to) return [];
    const between = rack.addBetween(from, to, stretch, labels.get(stretch));
    const label = between.find(({ kind }) => kind === 'label');
    return [{ stretch, links: linksOf([from, ...between, to]), ...(label && { label }) }];
  });
  return { layers: rack.layers, chains, spots, ports, portals: portalsOf(piece, chains) };
}

const NOTHING: Extent = { long: 0, wide: 0 };

/** Layers for the slots that are in use. */
class Rack {
  readonly layers: Spot[][];
  readonly #used: readonly number[];
  readonly #last: number;

  constructor({ ports }: Piece, { of, last }: Slots, labels: ReadonlyMap<Stretch, number>) {
    const borders = [...ports.values()].map((first) => (first ? 0 : last));
    const outside = ports.size > 0 ? [OUTSIDE, last + 1] : [];
    this.#used = [...new Set([...outside, ...borders, ...of.values(), ...labels.values()])].sort(
      (a, b) => a - b,
    );
    this.layers = this.#used.map(() => []);
    this.#last = last;
  }

  add(kind: SpotKind, key: string, slot: number, { long, wide } = NOTHING): Spot {
    const layer = this.#used.indexOf(slot);
    const spot: Spot = { kind, key, layer, long, wide, ins: [], outs: [], order: 0, wanted: 0, at: 0 };
    this.layers[layer]?.push(spot);
    return spot;
  }

  /** With what lies outside of the border there. */
  addPort(id: string, first: boolean): Spot {
    const port = this.add('border', id, first ? 0 : this.#last);
    const outside = this.add('border', id, first ? OUTSIDE : this.#last + 1);
    tie(first ? outside : port, first ? port : outside, 0, 0);
    return port;
  }

  /** Room for a way in each layer that it passes; in one of them its label stands. */
  addBetween(from: Spot, to: Spot, { leg, label }: Stretch, home: number | undefined): Spot[] {
    return this.#used
      .slice(from.layer + 1, Math.max(from.layer + 1, to.layer))
      .map((slot) =>
        slot === home ? this.add('label', leg.id, slot, label) : this.add('pass', leg.id, slot),
      );
  }
}

function portalsOf({ things }: Piece, chains: readonly Chain[]): ReadonlyMap<string, readonly Portal[]> {
  const portals = new Map<string, Portal[]>();
  const note = ({ item, port }: End, link: Link | undefined, leaves: boolean): void => {
    if (item === undefined || port === undefined || !link || !things.get(item)?.holds) return;
    const known = portals.get(item) ?? [];
    portals.set(item, known);
    known.push({ port, link, leaves });
  };
  for (const { stretch, links } of chains) {
    note(stretch.start, links[0], true);
    note(stretch.end, links.at(-1), false);
  }
  return portals;
}

const linksOf = (way: readonly Spot[]): Link[] =>
  way.slice(1).map((to, index) => {
    const from = way[index] ?? to;
    return tie(from, to, middleOf(from), middleOf(to));
  });

/** Lines may end anywhere at a thing; those of a label, and whatever is thin, run through its middle. */
const middleOf = ({ kind, wide }: Spot): number | undefined =>
  kind === 'item' ? undefined : Math.round(wide / 2);

function tie(from: Spot, to: Spot, fromFixed: number | undefined, toFixed: number | undefined): Link {
  const link: Link = {
    from,
    to,
    ...(fromFixed !== undefined && { fromFixed }),
    ...(toFixed !== undefined && { toFixed }),
    fromAt: fromFixed ?? 0,
    toAt: toFixed ?? 0,
  };
  from.outs.push(link);
  to.ins.push(link);
  return link;
}

function slotsOf({ things, stretches }: Piece, chosen: ReadonlyMap<string, number> | undefined): Slots {
  const items = [...things.values()].filter(({ beside }) => !beside).map(({ key }) => key);
  const ranks = chosen ? ranksIn(items, chosen) : ranksOf(items, tiesOf(things, stretches));
  const last = 2 * (Math.max(-1, ...ranks.values()) + 1) + 2;
  const of = new Map([...ranks].map(([key, rank]) => [key, 2 * rank + 2]));
  for (const { key, beside } of things.values()) {
    if (!beside) continue;
    const border = beside.behind ? 0 : last;
    const slot = beside.item === undefined ? border : (of.get(beside.item) ?? border);
    of.set(key, slot + (beside.behind ? 1 : -1));
  }
  return { of, last };
}

/** Of a piece: without layers that hold nothing of it. */
function ranksIn(items: readonly string[], chosen: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const used = [...new Set(items.map((item) => chosen.get(item) ?? 0))].sort((a, b) => a - b);
  return new Map(items.map((item) => [item, used.indexOf(chosen.get(item) ?? 0)]));
}

/** Between things; a junction hands on what it stands beside. */
function tiesOf(things: ReadonlyMap<string, Thing>, stretches: readonly Stretch[]): Tie[] {
  return stretches.flatMap(({ start, end, leg }): Tie[] => {
    const [from, to] = [start, end].map(({ item }) => {
      const beside = item === undefined ? undefined : things.get(item)?.beside;
      return beside ? beside.item : item;
    });
    if (from === undefined || to === undefined || from === to) return [];
    return [{ from, to, weight: leg.edges.length > 1 ? 2 : 1 }];
  });
}

/** Where its label makes the picture least larger: those that can stand in one place only come first. */
function labelSlots({ stretches, ports }: Piece, slots: Slots): ReadonlyMap<Stretch, number> {
  const slotOf = ({ item, port }: End): number =>
    item === undefined ? (ports.get(port ?? '') ? 0 : slots.last) : (slots.of.get(item) ?? 0);
  const loads = new Map<number, { long: number; wide: number }>();
  const labelled = stretches
    .filter(({ label }) => label)
    .map((stretch) => ({ stretch, from: slotOf(stretch.start), to: slotOf(stretch.end) }))
    .sort((a, b) => a.to - a.from - (b.to - b.from));
  return new Map(
    labelled.map(({ stretch, from, to }) => {
      const { long, wide } = stretch.label ?? { long: 0, wide: 0 };
      let best = { slot: from + 1, cost: Infinity };
      for (let slot = from % 2 === 0 ? from + 1 : from + 2; slot < to; slot += 2) {
        const load = loads.get(slot) ?? { long: 0, wide: 0 };
        const cost = 4 * Math.max(0, long - load.long) + load.wide + wide;
        if (cost < best.cost) best = { slot, cost };
      }
      const load = loads.get(best.slot) ?? { long: 0, wide: 0 };
      loads.set(best.slot, { long: Math.max(load.long, long), wide: load.wide + wide + 8 });
      return [stretch, best.slot] as const;
    }),
  );
}
