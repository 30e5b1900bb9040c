/** A level in layers: what stands in each, in which order, and the links between neighbouring layers that make up its ways. */

export type SpotKind = 'item' | 'label' | 'pass' | 'border';

/** Something that takes room in a layer: a thing, a label, a way that passes, or a port of the level's border. */
export interface Spot {
  readonly kind: SpotKind;
  /** Key of the item, id of the leg or of the port. */
  readonly key: string;
  layer: number;
  /** Along the flows. */
  long: number;
  /** Across them: an item grows where more lines end at a side than there is room for. */
  wide: number;
  readonly ins: Link[];
  readonly outs: Link[];
  /** Its turn in its layer. */
  order: number;
  /** Where its neighbours would have it. */
  wanted: number;
  /** Where it begins, across the flows. */
  at: number;
  /** Where it was across the flows in the picture before, if it was. */
  stood?: number | undefined;
}

/** A piece of a way, between two neighbouring layers. */
export interface Link {
  readonly from: Spot;
  readonly to: Spot;
  /** Its turn among those that end at the same boundary, between 0 and 1, where that is given. */
  fromTurn?: number | undefined;
  toTurn?: number | undefined;
  /** How far from the beginning of its spots it ends, where that is given. */
  fromFixed?: number;
  toFixed?: number;
  fromAt: number;
  toAt: number;
}

export type Layers = readonly Spot[][];

/** Lines that end side by side at a thing. */
export const PORTS = 11;

/** As high as a channel. */
const SLIM = 36;

/** What stands side by side keeps so far apart. */
export function apart(one: Spot, other: Spot): number {
  const [a, b] = [one.kind, other.kind];
  if (a === 'item' && b === 'item') return one.wide <= SLIM && other.wide <= SLIM ? 12 : 16;
  if (a === 'item' || b === 'item') return 12;
  if (a === 'label' && b === 'label') return 8;
  if (a === 'border' || b === 'border') return 11;
  return 9;
}

export const startOf = ({ from, fromAt }: Link): number => from.at + fromAt;
export const endOf = ({ to, toAt }: Link): number => to.at + toAt;

/** By whatever the layer holds now. */
export function number(layer: readonly Spot[]): void {
  layer.forEach((spot, order) => {
    spot.order = order;
  });
}
