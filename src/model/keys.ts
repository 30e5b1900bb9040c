/** What changes in a map: the units that rules look at, and the questions whose answers may be others. */
import type { Declaration } from './declarations.js';
import type { Flow, IntegrationMap } from './map.js';
import type { Decision, In } from './resolve.js';
import type { Named } from './same.js';

/** A declaration that stands for itself, whatever it means. Having no kind, it is told from all others by a look at what is not there. */
interface Standing extends In<Declaration> {
  readonly kind?: undefined;
}

/** What rules look at one by one. */
export type MapUnit = Named | Decision | Flow | Standing;

/** What one settling of a map changed. */
export interface MapChanges {
  /** Units that are no more as they were, and those that are there now. */
  readonly gone: readonly MapUnit[];
  readonly come: readonly MapUnit[];
  /** Keys of the questions whose answers may be others now. */
  readonly keys: ReadonlySet<string>;
}

/** The same text for the same question: keys are asked for again and again, and compared more often still. */
function interned(prefix: string): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    let key = known.get(name);
    if (key === undefined) known.set(name, (key = `${prefix} ${name}`));
    return key;
  };
}

/** Keys of the questions that a map answers. */
export const keys = {
  flowsOf: interned('flows of'),
  flowsAt: interned('flows at'),
  flowsWith: interned('flows with'),
  place: interned('place'),
  entity: interned('entity'),
  mentions: (kind: string, name: string, of = ''): string => `mentions ${kind} ${name} ${of}`,
  /** All things of a kind. */
  all: interned('all'),
  /** Whether there is any flow at all. */
  hasFlows: 'has flows',
  /** Files beside the map: whether they are there. */
  files: 'files',
} as const;

/** All units of a map. Flows stand behind what they carry: what is asked of an entity is asked for them too, and then no more. */
export function unitsOf(map: IntegrationMap): readonly MapUnit[] {
  const { teams, domains, systems, channels, profiles } = map;
  const units: MapUnit[] = [...teams, ...domains, ...systems, ...channels, ...profiles];
  const add = (more: readonly MapUnit[]): void => {
    for (const unit of more) units.push(unit);
  };
  for (const entity of map.entities) {
    units.push(entity);
    add(map.flowsOf(entity));
  }
  for (const flow of map.flows) if (!flow.entity) units.push(flow);
  for (const more of [map.separations, map.styles, map.views, map.scenarios]) add(more);
  for (const { uri, declarations } of map.fragments.values())
    for (const declaration of declarations) units.push({ uri, declaration });
  return units;
}
