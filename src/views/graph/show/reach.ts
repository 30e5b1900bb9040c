/** What breaks when a place is down: flows that fail, lose or hold what they carry, and readers whose every feed leads through it. */
import { formatDuration, type Milliseconds } from '../../../base/duration.js';
import type { FlowFacts } from '../facts/facts.js';
import type { GraphNode } from '../graph.js';
import type { Landscape } from '../landscape.js';
import { cutReaders, type Cut } from './cut.js';
import { lookupOf } from './lookup.js';
import { shortDuration } from './short.js';

/**
 * `fails`: a question gets no answer; `lost`: what is sent meanwhile never arrives; `parked`: it ends in a dead-letter queue; `held`: it
 * arrives when the place is back; `silent`: nothing is sent, as the place itself would send it.
 */
export type Effect = 'fails' | 'lost' | 'parked' | 'held' | 'silent';

export interface Affected {
  readonly flow: string;
  readonly effect: Effect;
  /** Why, with its numbers. */
  readonly text: string;
  /** The same in fewer characters. */
  readonly short: readonly string[];
}

export interface Reach {
  /** The place, with the channels of a broker. */
  readonly down: readonly string[];
  /** How long it is down, where it says when it recovers. */
  readonly lasting?: Milliseconds;
  /** In the order of the text. */
  readonly flows: readonly Affected[];
  readonly readers: readonly Cut[];
}

/** Undefined where the landscape has no such place. */
export function reachOf(landscape: Landscape, place: string): Reach | undefined {
  const { nodes, flows, entities } = landscape;
  const channels = nodes.filter(({ facts }) => facts?.broker === place).map(({ id }) => id);
  const isThere = lookupOf(landscape).node(place) >= 0;
  if (!isThere && channels.length === 0) return undefined;
  const down = new Set([place, ...channels]);
  const lasting = nodes.find(({ id }) => id === place)?.facts?.recovers;
  const stores = new Map(nodes.filter(isStore).map((node) => [node.id, node]));
  return {
    down: [...down],
    ...(lasting !== undefined && { lasting }),
    flows: flows.flatMap((flow) => affected(flow, { down, lasting, stores })),
    readers: cutReaders(entities, flows, down),
  };
}

/** Keeps messages until a receiver takes them. */
const isStore = ({ role }: GraphNode): boolean => role === 'channel' || role === 'broker';

interface Outage {
  readonly down: ReadonlySet<string>;
  readonly lasting: Milliseconds | undefined;
  readonly stores: ReadonlyMap<string, GraphNode>;
}

function affected(flow: FlowFacts, { down, lasting, stores }: Outage): Affected[] {
  const { id: name, from, to, via, lifecycle } = flow;
  const passes = via.some((place) => down.has(place));
  const starts = from !== undefined && down.has(from);
  const ends = to.some((place) => down.has(place));
  if (lifecycle === 'planned' || !(passes || starts || ends)) return [];
  const say = ([effect, text, ...short]: Answer): Affected[] => [{ flow: name, effect, text, short }];
  if (flow.pattern === 'on-demand') return say(asked(flow, passes || starts));
  if (starts && !flow.both && !passes) return say(['silent', 'nothing is sent meanwhile', 'silent']);
  const kept = passes ? undefined : via.findLast((place) => stores.has(place));
  if (kept !== undefined) return say(waiting(kept, stores.get(kept)?.facts?.retention));
  return say(sent(flow, lasting));
}

/** What happens, why, and the same in fewer characters. */
type Answer = readonly [effect: Effect, text: string, ...short: string[]];

function waiting(store: string, retention: Milliseconds | undefined): Answer {
  if (retention === undefined) return ['held', `waits in ${store}`, 'waits'];
  const lasting = formatDuration(retention);
  return ['held', `waits in ${store} for ${lasting}`, `waits ${lasting}`, 'waits'];
}

function asked({ cache }: FlowFacts, answers: boolean): Answer {
  if (!answers) return ['silent', 'nothing is asked meanwhile', 'not asked', 'idle'];
  if (cache === undefined) return ['fails', 'no answer', 'fails'];
  return [
    'fails',
    `answers from the cache for ${formatDuration(cache)} at most`,
    `cache ${formatDuration(cache)}`,
    'cache',
  ];
}

/** What a sender does with what it cannot hand over. */
function sent(flow: FlowFacts, lasting: Milliseconds | undefined): Answer {
  const { pattern, delivery, retries, dlq } = flow;
  if (pattern === 'batch' || pattern === 'near-realtime')
    return ['held', 'the next run brings it', 'next run', 'waits'];
  if (delivery === 'at-most-once') return ['lost', 'at most once: nothing is sent again', 'lost'];
  if (retries?.lasts === null) return ['held', 'tries again until it succeeds', 'retries'];
  const lasts = retries?.lasts;
  if (lasts === undefined && retries) return ['held', `tries again: ${retries.text}`, 'retries'];
  if (lasts === undefined)
    return dlq === undefined ? ['lost', 'says no retry', 'no retry', 'lost'] : givenUp(dlq, 'at once');
  if (lasts === 0) return givenUp(dlq, 'at once');
  if (lasting !== undefined && lasts >= lasting)
    return [
      'held',
      `tries again for ${formatDuration(lasts)}, longer than the outage`,
      `retries ${shortDuration(lasts)}`,
      'retries',
    ];
  return givenUp(dlq, `after ${formatDuration(lasts)}`);
}

const givenUp = (dlq: string | undefined, when: string): Answer =>
  dlq === undefined
    ? ['lost', `given up ${when}`, 'given up', 'lost']
    : ['parked', `${dlq || 'dead-letter queue'} ${when}`, 'parked'];
