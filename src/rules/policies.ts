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
  const at = (conflict: Conflict): Location => ({ uri: entity.at.uri, span: conflict.span });
  const own = entity.fields.flatMap((field): PolicyOf[] =>
    field.conflict
      ? [{ ...policy(field.conflict, tracks), what: `${entity.name}.${field.name}`, at: at(field.conflict) }]
      : [],
  );
  const whole = entity.conflict
    ? [{ ...policy(entity.conflict, tracks), what: entity.name, at: at(entity.conflict) }]
    : [];
  return [...whole, ...own];
}

const policy = (conflict: Conflict, tracks: readonly Track[]): Pick<PolicyOf, 'conflict' | 'tracks'> => ({
  conflict,
  tracks: tracks.filter((track) => track.conflict === conflict),
});

/** Systems of which two may change one field. */
export const rivals = ({ tracks }: PolicyOf): readonly Place[] => [
  ...new Set(tracks.flatMap(({ originators }) => (originators.length > 1 ? originators : []))),
];

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
