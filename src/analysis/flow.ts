/** Plain questions about one flow: is it there, does it copy, does it fire on change. */
import type { FlowClauses } from '../model/declarations.js';
import type { Flow } from '../model/map.js';

/** Data moves along it today: live, or on its way out. */
export const isLive = ({ clauses }: Flow): boolean => clauses.lifecycle?.value !== 'planned';

/** Whether all that it relies on is declared. What a profile that nobody declares would say is unknown: nothing counts as left out. */
export const saysAll = ({ declaration, profile }: Flow): boolean =>
  declaration.profile === undefined || profile?.complete === true;

/** Leaves a copy at its end. On-demand asks and forgets, unless it caches. A flow that names no pattern says neither. */
export function copies({ pattern, cache }: FlowClauses): boolean {
  if (!pattern) return false;
  return pattern.kind !== 'on-demand' || cache !== undefined;
}

/** Messages arrive along it, so one may fail, be lost or come twice. An answer that was asked for comes when it is asked for again, cached or not. */
export const delivers = ({ pattern }: FlowClauses): boolean =>
  pattern !== undefined && pattern.kind !== 'on-demand';

/** A change at its start sets it going by itself, so a change that comes back sets it going again. */
export function firesOnChange({ pattern }: FlowClauses): boolean {
  return (
    pattern?.kind === 'realtime' || pattern?.kind === 'event-driven' || pattern?.kind === 'near-realtime'
  );
}

/** Reads the changes off the log of a store: `cdc`, or what a platform has of it. */
export const capturesChanges = ({ using }: FlowClauses): boolean =>
  /^cdc$|\.(cdc|debezium)$/.test(using?.name.text ?? '');

/** May deliver one message twice: because it says so, or because it tries again. */
export const mayRepeat = ({ delivery, retry }: FlowClauses): boolean =>
  delivery?.value === 'at-least-once' || (retry !== undefined && retry.kind !== 'none');

/** The longest time one message is known to be on its way; undefined where nothing is stated. */
export const statedLatency = ({ latency }: FlowClauses): number | undefined =>
  latency?.p99 ?? latency?.typical;
