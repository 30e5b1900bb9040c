/** How the limits of a map are written, by kind: for whoever reads them, and for the schema that editors check them with. */
import type { LimitKind } from '../../platforms/limits.js';

const NUMBER = '\\d+(\\.\\d+)?';

/** As the language writes them. */
export const PATTERNS: Readonly<Record<LimitKind, string>> = {
  rate: `^${NUMBER}[kM]?/(s|min|h|day)$`,
  size: `^${NUMBER}(B|KB|MB|GB)$`,
  duration: `^(${NUMBER}(ms|[smhdw]))+$`,
  count: '^\\d+$',
  guarantee: '^(at-least-once|at-most-once|exactly-once)$',
  order: '^(none|per-key|per-partition|total)$',
};

/** What a value of each kind is, for a message. */
export const WANTED: Readonly<Record<LimitKind, string>> = {
  rate: 'has a "value" that is a rate, such as "100000/day"',
  size: 'has a "value" that is a size, such as "1MB"',
  duration: 'has a "value" that is a time, such as "72h"',
  count: 'has a "value" that is a number, such as "40"',
  guarantee: 'has a "value" that is one of at-least-once, at-most-once, exactly-once',
  order: 'has a "value" that is one of none, per-key, per-partition, total',
};

export const isQuantity = (text: string, kind: LimitKind): boolean => new RegExp(PATTERNS[kind]).test(text);
