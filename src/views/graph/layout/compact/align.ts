/** What stands in line before all is moved: it stays in line where that costs nothing. */
import type { Box } from '../../graph.js';
import type { Bones } from './bones.js';

/** Of two things, by their indexes: the same share of each lies at one place. */
export interface Alignment {
  readonly one: number;
  readonly other: number;
  readonly share: number;
}

export interface Alignments {
  readonly nodes: readonly Alignment[];
  readonly labels: readonly Alignment[];
}

export const alignmentsOf = ({ nodes, labels }: Bones): Alignments => ({
  nodes: inLine(nodes.map(({ box }) => box)),
  labels: inLine(labels.map(({ box }) => box)),
});

const placeOf = ({ x, width }: Box, share: number): number => Math.floor(x + share * width);

/** Each with the next one below it that has a border, or the middle, at the same place. */
function inLine(boxes: readonly Box[]): readonly Alignment[] {
  const order = boxes.map((_, index) => index).sort((a, b) => (boxes[a]?.y ?? 0) - (boxes[b]?.y ?? 0));
  const last = new Map<string, number>();
  const found: Alignment[] = [];
  for (const other of order) {
    const box = boxes[other];
    if (!box) continue;
    const keys = [0.5, 1, 0].map((share) => ({ share, key: `${share} ${placeOf(box, share)}` }));
    const match = keys.find(({ key }) => last.has(key));
    if (match) found.push({ one: last.get(match.key) ?? 0, other, share: match.share });
    for (const { key } of keys) last.set(key, other);
  }
  return found;
}
