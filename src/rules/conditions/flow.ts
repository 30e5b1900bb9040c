/** What a flow says that decides which rules have anything to say of it. */
import { copies, firesOnChange, isLive } from '../../analysis/flow.js';
import type { FlowClauses } from '../../model/declarations.js';
import type { Entity, Flow, Place } from '../../model/map.js';
import { ENTITY, ownBits } from './entity.js';

export const FLOW = {
  live: 1 << 0,
  pattern: 1 << 1,
  copies: 1 << 2,
  batch: 1 << 3,
  /** A batch without a schedule, or a poll without an interval. */
  untimed: 1 << 4,
  realtime: 1 << 5,
  /** Realtime or event-driven: each change is sent when it happens. */
  pushed: 1 << 6,
  /** Asks, and keeps no answer. */
  synchronous: 1 << 7,
  retry: 1 << 8,
  dlq: 1 << 9,
  sla: 1 << 10,
  idempotent: 1 << 11,
  mechanism: 1 << 12,
  /** Ordered, and nothing tells which is newer. */
  unguarded: 1 << 13,
  /** Something waits while it tries again: those behind it, or whoever asks. */
  waits: 1 << 14,
  cache: 1 << 15,
  reviewed: 1 << 16,
  owner: 1 << 17,
  untriggered: 1 << 18,
  'exactly-once': 1 << 19,
  /** A channel, or what its mechanism does by itself, keeps what is on its way. */
  buffered: 1 << 20,
  circular: 1 << 21,
  /** Touches a system that is retired. */
  retired: 1 << 22,
  /** Starts at a channel. */
  subscribes: 1 << 23,
  both: 1 << 24,
  /** Of the entity: it refers to others. */
  references: 1 << 25,
  /** Financial or audit data. */
  precious: 1 << 26,
  personal: 1 << 27,
  /** The entity, or a field of it, lists readers. */
  readers: 1 << 28,
  /** The flow or its entity says how much. */
  volume: 1 << 29,
} as const;

export function flowBits(flow: Flow): number {
  const { clauses, entity } = flow;
  let bits = patternBits(clauses) | clauseBits(clauses) | placeBits(flow);
  if (isLive(flow)) bits |= FLOW.live;
  if (entity) bits |= bitsOfEntity(entity);
  return bits;
}

function patternBits(clauses: FlowClauses): number {
  const { pattern, cache, trigger, ordered } = clauses;
  let bits = ordered ? FLOW.waits : 0;
  if (!pattern) return bits;
  bits |= FLOW.pattern;
  if (copies(clauses)) bits |= FLOW.copies;
  if (pattern.kind === 'batch') bits |= pattern.schedule ? FLOW.batch : FLOW.batch | FLOW.untimed;
  else if (pattern.kind === 'on-demand') bits |= cache ? 0 : FLOW.synchronous | FLOW.waits;
  else if (pattern.kind === 'near-realtime') bits |= pattern.every === undefined ? FLOW.untimed : 0;
  else if (firesOnChange(clauses)) bits |= FLOW.pushed;
  if (pattern.kind === 'realtime') bits |= FLOW.realtime;
  if (pattern.kind === 'event-driven' && !trigger) bits |= FLOW.untriggered;
  return bits;
}

function clauseBits(clauses: FlowClauses): number {
  let bits = 0;
  if (clauses.retry) bits |= FLOW.retry;
  if (clauses.dlq) bits |= FLOW.dlq;
  if (clauses.sla) bits |= FLOW.sla;
  if (clauses.idempotency) bits |= FLOW.idempotent;
  if (clauses.using) bits |= FLOW.mechanism | FLOW.buffered;
  if (clauses.ordered && !clauses.newest) bits |= FLOW.unguarded;
  if (clauses.cache) bits |= FLOW.cache;
  if (clauses.reviewed) bits |= FLOW.reviewed;
  if (clauses.owner) bits |= FLOW.owner;
  if (clauses.delivery?.value === 'exactly-once') bits |= FLOW['exactly-once'];
  if (clauses.volume) bits |= FLOW.volume;
  return bits;
}

const isRetired = (place: Place): boolean => {
  const system = place.kind === 'channel' ? place.broker : place;
  return system?.declaration?.lifecycle?.value === 'retired';
};

function placeBits({ from, to, via, both }: Flow): number {
  let bits = both ? FLOW.both : 0;
  if (from?.kind === 'channel') bits |= FLOW.subscribes | FLOW.buffered;
  if (from && isRetired(from)) bits |= FLOW.retired;
  for (const place of to) {
    if (place === from) bits |= FLOW.circular;
    if (isRetired(place)) bits |= FLOW.retired;
  }
  for (const place of via) {
    if (place.kind === 'channel') bits |= FLOW.buffered;
    if (isRetired(place)) bits |= FLOW.retired;
  }
  return bits;
}

/** The last one: flows of one entity mostly stand together. */
let last: { readonly entity: Entity; readonly bits: number } | undefined;

function bitsOfEntity(entity: Entity): number {
  if (last?.entity !== entity) last = { entity, bits: translated(entity) };
  return last.bits;
}

function translated(entity: Entity): number {
  const own = ownBits(entity);
  let bits = 0;
  if (own & ENTITY.references) bits |= FLOW.references;
  if (own & ENTITY.precious) bits |= FLOW.precious;
  if (own & ENTITY.personal) bits |= FLOW.personal;
  if (own & ENTITY.readers) bits |= FLOW.readers;
  if (own & ENTITY.volume) bits |= FLOW.volume;
  return bits;
}
