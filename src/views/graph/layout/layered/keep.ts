/** Layers as they were in the picture before, so that one that is laid out anew still looks like it. */
import type { Box } from '../../graph.js';
import type { Cut } from '../cut.js';

export interface Kept {
  readonly layers: ReadonlyMap<string, number>;
  /** What is new, or cannot stay where it was. */
  readonly loose: ReadonlySet<string>;
}

/** Undefined where nothing of it was there. */
export function keptLayers(
  items: readonly string[],
  cuts: readonly Cut[],
  boxOf: (item: string) => Box | undefined,
  right: boolean,
): Kept | undefined {
  const known = items
    .flatMap((item) => {
      const box = boxOf(item);
      return box ? [{ item, low: right ? box.x : box.y, long: right ? box.width : box.height }] : [];
    })
    .sort((a, b) => a.low + a.long / 2 - (b.low + b.long / 2));
  if (known.length === 0) return undefined;
  const layers = new Map<string, number>();
  let [layer, low, high] = [-1, 0, -Infinity];
  for (const { item, low: from, long } of known) {
    const [middle, own] = [(low + high) / 2, from + long / 2];
    const beside =
      high > -Infinity && ((own >= low && own <= high) || (middle >= from && middle <= from + long));
    if (!beside) [layer, low, high] = [layer + 1, from, from + long];
    else if (long > high - low) [low, high] = [from, from + long];
    layers.set(item, layer);
  }
  const loose = new Set<string>();
  for (const { fromItem, toItem } of cuts)
    if (fromItem !== toItem && layers.get(fromItem) === layers.get(toItem)) loose.add(toItem);
  for (const item of items) if (!layers.has(item)) loose.add(item);
  for (const item of loose) layers.set(item, (layer += 1));
  return { layers, loose };
}
