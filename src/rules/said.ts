/** What a flow or a profile says itself, where it says it: a clause of a profile is at fault once, not once for each flow. */
import type { FlowClauses, FlowDeclaration, ProfileDeclaration } from '../model/declarations.js';
import type { Mark } from '../model/finding.js';
import type { Flow, IntegrationMap } from '../model/map.js';
import { byPlace } from '../model/order.js';
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
  if (declaration.kind === 'profile')
    return basedOn(declaration.name?.text ?? '', map)
      .flatMap((name) => map.flowsWith(name))
      .filter(({ clauses }) => counts(clauses))
      .sort((a, b) => byPlace(placeOf(a), placeOf(b)));
  const entity = map.entity(declaration.entity?.text ?? '');
  return (entity ? map.flowsOf(entity) : []).filter((flow) => flow.declaration === declaration);
}

const placeOf = ({ at: { uri }, declaration: { span } }: Flow) => ({ uri, span });

/** A profile and those that build on it. */
function basedOn(name: string, map: IntegrationMap): readonly string[] {
  const names = new Set([name]);
  for (const base of names)
    for (const profile of map.profiles)
      if (profile.declaration?.base?.name.text === base) names.add(profile.name);
  return [...names];
}

export const markAll = (flows: readonly Flow[]): readonly Mark[] => flows.map(markFlow);
