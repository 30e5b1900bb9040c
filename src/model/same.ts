/** Whether a thing that was made anew is the one that was there: then that one stays, with all that is known of it. */
import type { Entity, Flow, Owned, SourceOf } from './map.js';
import type { Decision } from './resolve.js';
import type { Channel, Domain, Profile, System, Team } from './map.js';

export type Named = Team | Domain | System | Channel | Entity | Profile;

/** Its text is the very same, in the same file. */
const sameText = (a: Named | Flow | Decision, b: Named | Flow | Decision): boolean =>
  a.declaration === b.declaration && a.at.uri === b.at.uri && a.at.span === b.at.span;

const sameItems = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index]);

const samePlaces = (a: readonly SourceOf[], b: readonly SourceOf[]): boolean =>
  a.length === b.length && a.every(({ place }, index) => place === b[index]?.place);

const sameOwners = (a: Owned, b: Owned): boolean =>
  samePlaces(a.sources, b.sources) && samePlaces(a.readers, b.readers) && samePlaces(a.writers, b.writers);

function sameClauses(a: Profile, b: Profile): boolean {
  const entries = Object.entries(a.clauses);
  const others: Readonly<Record<string, unknown>> = { ...b.clauses };
  return (
    entries.length === Object.keys(others).length && entries.every(([key, value]) => value === others[key])
  );
}

export function sameThing(a: Named, b: Named): boolean {
  if (a.kind !== b.kind || !sameText(a, b)) return false;
  switch (a.kind) {
    case 'team':
      return true;
    case 'domain':
      return b.kind === 'domain' && a.parent === b.parent;
    case 'system':
      return b.kind === 'system' && a.domain === b.domain && a.owner === b.owner;
    case 'channel':
      return b.kind === 'channel' && a.domain === b.domain && a.broker === b.broker;
    case 'profile':
      return b.kind === 'profile' && a.complete === b.complete && sameClauses(a, b);
    case 'entity':
      return (
        b.kind === 'entity' &&
        a.domain === b.domain &&
        sameOwners(a, b) &&
        a.fields.every((field, index) => sameOwners(field, b.fields[index] ?? field))
      );
  }
}

export const sameFlow = (a: Flow, b: Flow): boolean =>
  sameText(a, b) &&
  a.id === b.id &&
  a.entity === b.entity &&
  a.from === b.from &&
  a.domain === b.domain &&
  a.owner === b.owner &&
  a.profile === b.profile &&
  sameItems(a.to, b.to) &&
  sameItems(a.via, b.via);

export function sameDecision(a: Decision, b: Decision): boolean {
  if (!sameText(a, b)) return false;
  if (a.kind === 'style') return b.kind === 'style' && sameItems(a.through, b.through);
  if (a.kind !== 'separation') return true;
  return (
    b.kind === 'separation' &&
    a.entity === b.entity &&
    a.reconciledIn === b.reconciledIn &&
    sameItems(a.places, b.places)
  );
}
