/** How the clauses of a flow lie over those of its profile. */
import type { Location } from '../base/span.js';
import type { FlowClauses } from './declarations.js';
import { EffectiveClauses } from './effective.js';
import type { Flow } from './map.js';
import { stated } from './placeholder.js';

/** Own clauses win; alerts and tests are lists, and one of its own replaces the profile's whole list. */
export const mergeClauses = (own: FlowClauses, inherited: FlowClauses = NONE): FlowClauses =>
  new EffectiveClauses(stated(own), inherited);

const NONE: FlowClauses = { alerts: [], tests: [] };

/** Where a flow says a clause: the clause itself, or the flow's head where its profile says it. */
export function clauseAt(flow: Flow, clause: Exclude<keyof FlowClauses, 'alerts' | 'tests'>): Location {
  const own = flow.declaration.clauses[clause];
  return own ? { uri: flow.at.uri, span: own.span } : flow.at;
}
