/** How the clauses of a flow lie over those of its profile. */
import type { Location } from '../base/span.js';
import type { FlowClauses } from './declarations.js';
import type { Flow } from './map.js';
import { stated } from './placeholder.js';

/** Own clauses win; alerts and tests are lists, and one of its own replaces the profile's whole list. */
export function mergeClauses(all: FlowClauses, inherited: FlowClauses): FlowClauses {
  const own = stated(all);
  const given = Object.fromEntries(Object.entries(own).filter(([, clause]) => clause !== undefined));
  return {
    ...inherited,
    ...given,
    alerts: own.alerts.length > 0 ? own.alerts : inherited.alerts,
    tests: own.tests.length > 0 ? own.tests : inherited.tests,
  };
}

/** Where a flow says a clause: the clause itself, or the flow's head where its profile says it. */
export function clauseAt(flow: Flow, clause: Exclude<keyof FlowClauses, 'alerts' | 'tests'>): Location {
  const own = flow.declaration.clauses[clause];
  return own ? { uri: flow.at.uri, span: own.span } : flow.at;
}
