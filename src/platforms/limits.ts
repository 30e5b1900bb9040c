/** The facts that a map may set for itself, by their keys: what this organisation bought, negotiated or measured counts in the place of a platform's own page. */
import type { Fact } from './fact.js';
import { mechanism, platforms, pool } from './index.js';
import type { Guarantee, Limit, Mechanism, Order, Pool } from './platform.js';

/** What is known of platforms, by the keys that a text names. */
export interface Platforms {
  mechanism(key: string): Mechanism | undefined;
  pool(key: string): Pool | undefined;
}

/** A value as the map writes it, and why it differs. */
export interface OwnLimit {
  readonly value: string;
  readonly reason: string;
}

export type OwnLimits = Readonly<Record<string, OwnLimit>>;

/** How a value is written. */
export type LimitKind = 'rate' | 'size' | 'duration' | 'count' | 'guarantee' | 'order';

export interface LimitKey {
  readonly key: string;
  readonly kind: LimitKind;
  /** What it limits, as a page or an editor says it. */
  readonly says: string;
}

interface Own {
  readonly part: string;
  readonly kind: LimitKind;
  readonly says: string;
  readonly set: (fact: Fact, known: Mechanism) => Partial<Mechanism>;
}

/** The facts of every mechanism that rules rest on. */
const OWN: readonly Own[] = [
  {
    part: 'message-size',
    kind: 'size',
    says: 'the largest message',
    set: (messageSize) => ({ messageSize }),
  },
  {
    part: 'retention',
    kind: 'duration',
    says: 'how long it keeps a message for its reader',
    set: (retention) => ({ retention }),
  },
  {
    part: 'redelivery',
    kind: 'duration',
    says: 'how long it delivers a message again by itself',
    // What is known of attempts and pauses belonged to the other time.
    set: (horizon, { redelivery }) => ({
      redelivery: { horizon, ...(redelivery?.afterwards ? { afterwards: redelivery.afterwards } : {}) },
    }),
  },
  {
    part: 'guarantee',
    kind: 'guarantee',
    says: 'how often it delivers a message',
    set: (guarantee) => ({ guarantee: guarantee as Fact<Guarantee> }),
  },
  {
    part: 'order',
    kind: 'order',
    says: 'which order it keeps',
    set: (order) => ({ order: order as Fact<Order> }),
  },
];

const ofMechanism = ({ key, title, limits = [] }: Mechanism): readonly LimitKey[] => [
  ...OWN.map(({ part, kind, says }) => ({ key: `${key}.${part}`, kind, says: `${title}: ${says}` })),
  ...limits.flatMap((limit): readonly LimitKey[] =>
    limit.key === undefined
      ? []
      : [{ key: `${key}.${limit.key}`, kind: 'rate', says: `${title}: ${limit.what}` }],
  ),
];

/** All keys, in the order of the platforms. */
export const limitKeys: readonly LimitKey[] = platforms.flatMap(({ pools = [], mechanisms }) => [
  ...pools.map(({ key, kind, title }): LimitKey => ({
    key,
    kind: kind === 'rate' ? 'rate' : 'count',
    says: title,
  })),
  ...mechanisms.flatMap(ofMechanism),
]);

/** The map's word counts as if it were read at its source. */
const factOf = <T extends string | number>(value: T, reason: string): Fact<T> => ({
  value,
  read: '',
  mark: 'confirmed',
  own: reason,
});

function ownMechanism(known: Mechanism, own: OwnLimits): Mechanism {
  const set = OWN.flatMap(({ part, set: change }) => {
    const limit = own[`${known.key}.${part}`];
    return limit ? [change(factOf(limit.value, limit.reason), known)] : [];
  });
  const limits = known.limits?.map((limit): Limit => {
    const mine = limit.key === undefined ? undefined : own[`${known.key}.${limit.key}`];
    if (!mine) return limit;
    const { key, what, kind, counts } = limit;
    return {
      ...factOf(mine.value, mine.reason),
      what,
      kind,
      ...(key === undefined ? {} : { key }),
      ...(counts ? { counts } : {}),
    };
  });
  return Object.assign({}, known, limits ? { limits } : {}, ...set) as Mechanism;
}

function ownPool(known: Pool, own: OwnLimits): Pool {
  const limit = own[known.key];
  if (!limit) return known;
  const { addOn: _, ...rest } = known;
  const value = known.kind === 'rate' ? limit.value : Number(limit.value);
  return { ...rest, allowance: factOf(value, limit.reason) };
}

/** The platforms as a map sees them. */
export function platformsWith(own: OwnLimits): Platforms {
  if (Object.keys(own).length === 0) return { mechanism, pool };
  return {
    mechanism: (key) => {
      const known = mechanism(key);
      return known && ownMechanism(known, own);
    },
    pool: (key) => {
      const known = pool(key);
      return known && ownPool(known, own);
    },
  };
}
