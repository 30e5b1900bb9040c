/** The field by which an older change is told from a newer one, and the fix that makes a flow go by it. */
import type { Fix } from '../../model/finding.js';
import type { Entity, Flow, IntegrationMap } from '../../model/map.js';
import { addClauses, fragmentOf, written } from './edits.js';

/** What people call the time of the last change. */
const CLOCK = /^(last|date)?-?_?(modified|updated|changed)-?_?(at|on|date|time)?$|timestamp|^version$/i;

/** One that a flow already goes by, else one that is named like it. */
export function clockOf(entity: Entity, map: IntegrationMap): string | undefined {
  const guard = map.flowsOf(entity).flatMap(({ clauses }) => clauses.newest?.name.text ?? [])[0];
  return guard ?? entity.fields.find(({ name }) => CLOCK.test(name))?.name;
}

/** A new field of an entity that several change, and say for each field who wins, is contested by none: the source keeps it. */
function fieldOf({ sources, writers, declaration }: Entity, name: string): string {
  const [source] = sources;
  const contested = writers.some(({ place }) => place !== source?.place) && !declaration?.conflict;
  return source && contested ? `field ${name} { source ${written(source.place.name)} }` : `field ${name}`;
}

/** A version guard for each of some flows of one entity; an entity that lists its fields lists the clock too. */
export function guardFixes(flows: readonly Flow[], map: IntegrationMap): readonly Fix[] {
  const entity = flows[0]?.entity;
  if (!entity) return [];
  const clock = clockOf(entity, map);
  const by = clock ?? 'lastModified';
  const isNew = clock === undefined && entity.fields.length > 0 && entity.declaration !== undefined;
  const clause = `newest by ${written(by)}`;
  return [
    {
      title: `Add \`${clause}\`${flows.length > 1 ? ' to both' : ''}`,
      safety: 'unsafe',
      edits: [
        ...flows.map((flow) => addClauses(fragmentOf(map, flow.at.uri), flow.declaration, [clause])),
        ...(isNew && entity.declaration
          ? [addClauses(fragmentOf(map, entity.at.uri), entity.declaration, [fieldOf(entity, by)])]
          : []),
      ],
    },
  ];
}
