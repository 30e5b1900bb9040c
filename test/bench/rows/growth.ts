/** Whether the same key costs more because the map around it is larger. */
import type { Measured } from '../markdown.js';
import type { Row } from '../row.js';
import { GROWTH } from '../targets.js';

/** Of the file of 50 flows, which all landscapes have. */
const keystroke = ({ rows }: Measured): Row | undefined =>
  rows.find(({ group, step }) => group === 'keystroke' && step.includes(' 50 flows'));

export function growthRows(measured: readonly Measured[]): Row[] {
  const known = measured.filter(({ style }) => style === 'mixed').sort((a, b) => a.flows - b.flows);
  const [small, large] = [known[0], known.at(-1)];
  if (!small || !large || small === large) return [];
  const [before, after] = [keystroke(small)?.cpu, keystroke(large)?.cpu];
  if (before === undefined || after === undefined) return [];
  const step = `keystroke at ${large.flows} flows, against that at ${small.flows}`;
  return [{ group: 'keystroke', step, value: after / before, target: GROWTH }];
}
