/** What a flow or a profile says itself, where it says it: a clause of a profile is at fault once, not once for each flow. */
import type { FlowClauses, FlowDeclaration, ProfileDeclaration } from '../model/declarations.js';
import type { Mark } from '../model/finding.js';
import type { Flow, IntegrationMap } from '../model/map.js';
import type { DeclarationUnit } from './rule.js';
import { markFlow } from './words.js';

export interface Saying {
  readonly uri: string;
  readonly declaration: FlowDeclaration | ProfileDeclaration;
  /** Its own clauses, not those of its profile. */
  readonly clauses: FlowClauses;
}

/** Undefined for a declaration that holds no clauses of a flow. */
export const sayingOf = ({ uri, declaration }: DeclarationUnit): Saying | undefined =>
  declaration.kind === 'flow' || declaration.kind === 'profile'
    ? { uri, declaration, clauses: declaration.clauses }
    : undefined;

/** The flows for which a clause counts, whoever says it. */
export function flowsSaying(
  { declaration }: Saying,
  map: IntegrationMap,
  counts: (clauses: FlowClauses) => boolean,
): readonly Flow[] {
  if (declaration.kind === 'profile') return map.flows.filter(({ clauses }) => counts(clauses));
  const entity = map.entity(declaration.entity?.text ?? '');
  return (entity ? map.flowsOf(entity) : []).filter((flow) => flow.declaration === declaration);
}

export const markAll = (flows: readonly Flow[]): readonly Mark[] => flows.map(markFlow);
