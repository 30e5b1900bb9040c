/** The conflict policies of an entity, each with the fields that it holds for. */
import type { EntityAnalysis } from '../analysis/entity.js';
import type { Track } from '../analysis/tracks.js';
import type { Location } from '../base/span.js';
import type { Conflict } from '../model/clauses.js';
import type { Place } from '../model/map.js';

export interface PolicyOf {
  readonly conflict: Conflict;
  readonly at: Location;
  /** `Order`, or `Order.status`. */
  readonly what: string;
  /** Fields that it decides about, those that nobody disputes included. */
  readonly tracks: readonly Track[];
}

export function policiesOf({ entity, tracks }: EntityAnalysis): readonly PolicyOf[] {
  const { name, conflict, fields, at } = entity;
  const policies: PolicyOf[] = [];
  const add = (conflict: Conflict, what: string): void => {
    const decided = tracks.filter((track) => track.conflict === conflict);
    policies.push({ conflict, at: { uri: at.uri, span: conflict.span }, what, tracks: decided });
  };
  if (conflict) add(conflict, name);
  for (const field of fields) if (field.conflict) add(field.conflict, `${name}.${field.name}`);
  return policies;
}

/** Systems of which two may change one field. */
export function rivals({ tracks }: PolicyOf): readonly Place[] {
  const places: Place[] = [];
  for (const { originators } of tracks)
    if (originators.length > 1)
      for (const place of originators) if (!places.includes(place)) places.push(place);
  return places;
}

/** Those beside the source, with it. */
export const writersOf = ({ tracks }: PolicyOf): readonly { writer: Place; source: Place; track: Track }[] =>
  tracks.flatMap((track) => {
    const source = track.sources[0]?.place;
    if (!source) return [];
    return track.writers.flatMap(({ place }) => (place === source ? [] : [{ writer: place, source, track }]));
  });

/** Whether one of the disputed fields is money, or evidence. */
export const isSensitive = ({ tracks }: PolicyOf): boolean =>
  tracks.some(
    ({ classes, originators }) =>
      originators.length > 1 && (classes.includes('financial') || classes.includes('audit')),
  );
