/** How often links between two layers cross, by the order of what stands in these. */
import type { Link, Spot } from './spots.js';

/** Where a link ends in the order of a layer: those that may be put in any order at one thing end at the same place. */
export const fromTurn = ({ from, fromTurn: turn = 0.5 }: Link): number => from.order + turn;
export const toTurn = ({ to, toTurn: turn = 0.5 }: Link): number => to.order + turn;

/** Between a layer and the next one. */
function crossingsBehind(layer: readonly Spot[]): number {
  const [starts, ends]: [number[], number[]] = [[], []];
  for (const spot of layer) {
    for (const link of spot.outs) {
      starts.push(fromTurn(link));
      ends.push(toTurn(link));
    }
  }
  let count = 0;
  for (let one = 0; one < starts.length; one++)
    for (let other = one + 1; other < starts.length; other++)
      if (((starts[one] ?? 0) - (starts[other] ?? 0)) * ((ends[one] ?? 0) - (ends[other] ?? 0)) < 0)
        count += 1;
  return count;
}

export const crossingsOf = (layers: readonly (readonly Spot[])[]): number =>
  layers.reduce((sum, layer) => sum + crossingsBehind(layer), 0);
