/** Notes which questions about a map are asked while a unit is checked: when an answer changes, the unit is checked again. */
import { keys } from '../model/keys.js';
import type { IntegrationMap } from '../model/map.js';

export class Reads {
  #asked: Set<string> | undefined;

  note(key: string): void {
    this.#asked?.add(key);
  }

  /** What is asked while `work` runs. Fixes that are made later ask without notice. */
  during(work: () => void): ReadonlySet<string> {
    const asked = new Set<string>();
    this.#asked = asked;
    try {
      work();
    } finally {
      this.#asked = undefined;
    }
    return asked;
  }
}

/** The map, telling `reads` what is asked of it. Its fragments are not told of: only fixes look at them. */
export function watched(map: IntegrationMap, reads: Reads): IntegrationMap {
  const all = <T>(kind: string, list: T): T => {
    reads.note(keys.all(kind));
    return list;
  };
  const names = new Map<string, string>();
  /** Keys are asked for again and again: each is made once. */
  const key = (make: (name: string) => string, name: string): string => {
    const asked = make(name);
    const known = names.get(asked);
    if (known === undefined) names.set(asked, asked);
    return known ?? asked;
  };
  return {
    get fragments() {
      return map.fragments;
    },
    get teams() {
      return all('team', map.teams);
    },
    get domains() {
      return all('domain', map.domains);
    },
    get systems() {
      return all('system', map.systems);
    },
    get channels() {
      return all('channel', map.channels);
    },
    get entities() {
      return all('entity', map.entities);
    },
    get profiles() {
      return all('profile', map.profiles);
    },
    get flows() {
      return all('flow', map.flows);
    },
    get hasFlows() {
      reads.note(keys.hasFlows);
      return map.hasFlows;
    },
    get separations() {
      return all('separation', map.separations);
    },
    get styles() {
      return all('style', map.styles);
    },
    get views() {
      return all('view', map.views);
    },
    get scenarios() {
      return all('scenario', map.scenarios);
    },
    get duplicates() {
      return map.duplicates;
    },
    get unknown() {
      return map.unknown;
    },
    mentions(kind, name, of) {
      reads.note(keys.mentions(kind, name, of));
      return map.mentions(kind, name, of);
    },
    isReferred(kind, name, of) {
      reads.note(keys.mentions(kind, name, of));
      return map.isReferred(kind, name, of);
    },
    place(name) {
      reads.note(key(keys.place, name));
      return map.place(name);
    },
    entity(name) {
      reads.note(key(keys.entity, name));
      return map.entity(name);
    },
    flowsOf(entity) {
      reads.note(key(keys.flowsOf, entity.name));
      return map.flowsOf(entity);
    },
    flowsAt(place) {
      reads.note(key(keys.flowsAt, place.name));
      return map.flowsAt(place);
    },
    flowsWith(profile) {
      reads.note(key(keys.flowsWith, profile));
      return map.flowsWith(profile);
    },
  };
}
