/** From a flow that asks to one that keeps a copy, with all that a copy needs when a delivery fails. */
import { delivers } from '../../analysis/flow.js';
import type { TextEdit } from '../../base/edit.js';
import type { Flow, IntegrationMap } from '../../model/map.js';
import { keyEdits, lackingClauses } from './complete.js';
import { putClauses } from './edits.js';

export function copyEdits(flow: Flow, map: IntegrationMap, pattern: string): readonly TextEdit[] {
  const lacks = delivers(flow.clauses) ? [] : lackingClauses(flow);
  const edits = putClauses(map, flow, [
    { own: flow.declaration.clauses.pattern, clause: pattern },
    ...lacks.map((clause) => ({ own: undefined, clause })),
  ]);
  return lacks.some((clause) => clause.startsWith('idempotent')) ? [...edits, ...keyEdits(flow, map)] : edits;
}
