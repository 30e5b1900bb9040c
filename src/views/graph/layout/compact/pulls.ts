/** What has to keep apart along an axis, and what is drawn together. */
import type { Box } from '../../graph.js';
import { PORTS } from '../layered/spots.js';
import type { Pull } from '../layered/simplex.js';
import type { Alignment, Alignments } from './align.js';
import { apart } from './apart.js';
import type { Axis, Hold, Thing } from './axis.js';
import { MARGIN, type Bones } from './bones.js';
import { gapOf } from './gaps.js';

/**
 * Of a pixel: of the picture's own size, of a stretch of a line, of a short one, of leaving the place at a node's side, of ending where its
 * corner or its badge is, of nodes, of channels and of labels out of line, and of leaving the place of before.
 */
const COST = {
  whole: 400,
  stretch: 2,
  kink: 600,
  dock: 1,
  corner: 30,
  node: 6,
  column: 300,
  label: 1,
  before: 40,
} as const;

/** A step this small looks like a mistake. */
const KINK = 16;

/** On variables of the axis, and behind these some that only measure. */
export interface Pulls {
  readonly start: Int32Array;
  readonly pulls: readonly Pull[];
}

/** `aligned`: what is kept in line; without, everything is kept where it is. */
export function pullsOf(axis: Axis, bones: Bones, aligned: Alignments | undefined): Pulls {
  const rack = new Rack(axis, bones);
  if (aligned) rack.align(aligned);
  else rack.hold();
  rack.remember();
  rack.lead();
  rack.part();
  return { start: Int32Array.from(rack.start), pulls: rack.pulls };
}

const own = (variable = 0, offset = 0): Hold => ({ variable, offset });

const endOf = ({ variable, offset, size }: Thing): Hold => ({ variable, offset: offset + size });

class Rack {
  readonly start: number[];
  readonly pulls: Pull[];
  readonly #axis: Axis;
  readonly #bones: Bones;
  /** Where things were counts for more than how they look. */
  readonly #stays: boolean;
  /** Pairs of variables that a line ties, which need no gap where they only touch. */
  readonly #tied = new Set<string>();

  constructor(axis: Axis, bones: Bones) {
    [this.#axis, this.#bones] = [axis, bones];
    this.start = [...axis.start];
    this.#stays = bones.nodes.some(({ before }) => before);
    this.pulls = [{ from: 0, to: 1, least: 0, weight: this.#stays ? COST.stretch : COST.whole }];
  }

  align({ nodes, labels }: Alignments): void {
    const isSlim = ({ one, other }: Alignment): boolean =>
      [one, other].every((index) => this.#bones.nodes[index]?.slim);
    const column = nodes.filter(isSlim);
    const rest = nodes.filter((each) => !isSlim(each));
    this.#align(rest, this.#bones.nodes, this.#axis.nodes, COST.node);
    this.#align(column, this.#bones.nodes, this.#axis.nodes, COST.column);
    this.#align(labels, this.#bones.labels, this.#axis.labels, COST.label);
  }

  hold(): void {
    this.#axis.start.forEach((place, variable) => {
      if (variable > 1) this.#near(own(0, place), own(variable), COST.stretch);
    });
  }

  /** Things to where they were in the picture before. */
  remember(): void {
    this.#bones.nodes.forEach(({ before }, index) => {
      if (before) this.#near(own(0, before.x), own(this.#axis.nodes[index]?.variable), COST.before);
    });
    this.#bones.frames.forEach(({ before }, index) => {
      if (before) this.#near(own(0, before.x), own(this.#axis.frames[index]?.[0]), COST.before);
    });
  }

  /** Lines short and straight, and at the sides of their nodes. */
  lead(): void {
    const known = new Set<string>();
    for (const { from, to, least, firm, at } of this.#axis.reaches) {
      const pair = `${from.variable} ${to.variable}`;
      this.#tied.add(pair);
      if (known.has(`${pair} ${at}`)) continue;
      known.add(`${pair} ${at}`);
      const isKink = !this.#stays && this.#at(to) - this.#at(from) <= KINK;
      this.#keep(from, to, least, { weight: isKink ? COST.kink : COST.stretch, firm });
    }
    const beside = new Map<string, number>();
    const docks = this.#axis.docks.toSorted((a, b) => this.#at(own(a.stroke)) - this.#at(own(b.stroke)));
    for (const { stroke, node, first, low, high } of docks) {
      const before = beside.get(`${node} ${first}`);
      if (before !== undefined) this.#keep(own(before), own(stroke), PORTS);
      beside.set(`${node} ${first}`, stroke);
      this.#tied.add(`${stroke} ${node}`).add(`${node} ${stroke}`);
      this.#order(own(node, low), own(stroke));
      this.#order(own(stroke), own(node, high));
      this.#near(own(node), own(stroke, this.#at(own(node)) - this.#at(own(stroke))), COST.dock);
    }
  }

  part(): void {
    const { things, frames } = this.#axis;
    apart(things, this.#axis.start, (one, other, touching) => {
      if (touching && this.#tied.has(`${one.variable} ${other.variable}`)) return;
      const more = ((one.more ?? 0) + (other.more ?? 0)) / 2;
      this.#keep(endOf(one), other, this.#headOf(one, other) ?? gapOf(one.kind, other.kind), { more });
    });
    frames.forEach(([first, last], index) => {
      const least = this.#bones.frames[index]?.least.width ?? 0;
      this.#keep(own(first), own(last), least, { weight: COST.stretch });
    });
    for (const thing of things) {
      const more = (thing.more ?? 0) / 2;
      this.#keep(own(0), thing, MARGIN, { more });
      this.#keep(endOf(thing), own(1), MARGIN, { more });
    }
  }

  /** What a thing keeps from where its boundary begins, which has a title there. */
  #headOf({ kind, variable }: Thing, { kind: inner }: Thing): number | undefined {
    if (kind !== 'frame' || (inner !== 'node' && inner !== 'slim' && inner !== 'frame')) return undefined;
    const index = this.#axis.frames.findIndex(([first]) => first === variable);
    return this.#bones.frames[index]?.head.width;
  }

  #at({ variable, offset }: Hold): number {
    return (this.start[variable] ?? 0) + offset;
  }

  /** At least so far, or as far as it is now, and what is needed beyond that. */
  #keep(from: Hold, to: Hold, least: number, { weight = 0, more = 0, firm = false } = {}): void {
    if (from.variable === to.variable) return;
    const now = this.#at(to) - this.#at(from);
    this.pulls.push({
      from: from.variable,
      to: to.variable,
      least: (firm ? least : Math.min(least, now)) + Math.ceil(more) + from.offset - to.offset,
      weight,
    });
  }

  /** One behind the other; where they are not, as near to it as may be. */
  #order(one: Hold, other: Hold): void {
    const [first, second] = [this.#at(one), this.#at(other)];
    this.#keep(one, other, 0);
    if (first <= second) return;
    const measure = this.start.push(first) - 1;
    this.pulls.push({ from: one.variable, to: measure, least: one.offset, weight: 0 });
    this.pulls.push({ from: other.variable, to: measure, least: other.offset, weight: COST.corner });
  }

  /** As near to one place as may be. */
  #near(one: Hold, other: Hold, weight: number): void {
    if (one.variable === other.variable) return;
    const measure = this.start.push(Math.min(this.#at(one), this.#at(other))) - 1;
    for (const { variable: to, offset } of [one, other])
      this.pulls.push({ from: measure, to, least: -offset, weight });
  }

  #align(
    aligned: readonly Alignment[],
    boxes: readonly { readonly box: Box }[],
    holds: readonly Hold[],
    weight: number,
  ): void {
    const hold = (index: number, share: number): Hold => {
      const { variable, offset } = holds[index] ?? own();
      return own(variable, offset + Math.floor(share * (boxes[index]?.box.width ?? 0)));
    };
    for (const { one, other, share } of aligned) this.#near(hold(one, share), hold(other, share), weight);
  }
}
