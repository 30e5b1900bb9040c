/** What changes in a map: the units that rules look at, and the questions whose answers may be others. */
import type { Declaration } from './declarations.js';
import type { Flow } from './map.js';
import type { Decision, In } from './resolve.js';
import type { Named } from './same.js';

/** What rules look at one by one. A declaration stands for itself, whatever it means. */
export type MapUnit = Named | Decision | Flow | In<Declaration>;

/** What one settling of a map changed. */
export interface MapChanges {
  /** Units that are no more as they were, and those that are there now. */
  readonly gone: readonly MapUnit[];
  readonly come: readonly MapUnit[];
  /** Keys of the questions whose answers may be others now. */
  readonly keys: ReadonlySet<string>;
}

/** Keys of the questions that a map answers. */
export const keys = {
  flowsOf: (entity: string): string => `flows of ${entity}`,
  flowsAt: (place: string): string => `flows at ${place}`,
  place: (name: string): string => `place ${name}`,
  entity: (name: string): string => `entity ${name}`,
  mentions: (kind: string, name: string, of = ''): string => `mentions ${kind} ${name} ${of}`,
  /** All things of a kind. */
  all: (kind: string): string => `all ${kind}`,
} as const;
