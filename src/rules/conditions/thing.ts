/** What kind of thing a rule speaks of. */
import type { Channel, Domain, Entity, Profile, System, Team } from '../../model/map.js';

export const THING = {
  system: 1 << 0,
  channel: 1 << 1,
  domain: 1 << 2,
  /** A system that says how much it takes. */
  capacity: 1 << 3,
  /** A warehouse. */
  warehouse: 1 << 4,
} as const;

export function thingBits(thing: Team | Domain | System | Channel | Entity | Profile): number {
  switch (thing.kind) {
    case 'system': {
      const capacity = thing.declaration?.capacity ? THING.capacity : 0;
      return THING.system | capacity | (thing.role === 'warehouse' ? THING.warehouse : 0);
    }
    case 'channel':
      return THING.channel;
    case 'domain':
      return THING.domain;
    default:
      return 0;
  }
}
