/** Allocations that several flows draw on together: what all of them use of it, against what the platform allows. */
import type { Milliseconds } from '../base/duration.js';
import type { Flow, Place, System } from '../model/map.js';
import { byPlace } from '../model/order.js';
import { countOf, measure, periodOf } from '../platforms/fact.js';
import type { Platforms } from '../platforms/limits.js';
import type { Counted, Mechanism, Pool, PoolUse } from '../platforms/platform.js';
import { isLive, statedLatency } from './flow.js';
import { averageOf, peakOf, rateOf, type Rate } from './volume.js';

const DAY = 86_400_000;

/** What one flow draws. */
export interface Draw {
  readonly flow: Flow;
  readonly mechanism: Mechanism;
  readonly rate: Rate;
  /** How often one event counts: deliveries once for each subscriber. */
  readonly times: number;
  /** Of the unit that the pool counts, in its period; of a concurrency, how many run at once. */
  readonly uses: number;
}

export interface PoolSum {
  readonly pool: Pool;
  /** Whose allocation it is: each system on a platform has its own. */
  readonly system: System;
  /** The most first. */
  readonly draws: readonly Draw[];
  /** Flows that draw on it too, by how much the text does not say. */
  readonly unknown: readonly Flow[];
  /** `average` over a period of a day or more, `peak` over a shorter one and at once. */
  readonly basis: 'average' | 'peak';
  /** Undefined for a concurrency. */
  readonly period?: Milliseconds;
  readonly uses: number;
  readonly allows: number;
  /** Used of what is allowed: 1 is all of it. */
  readonly share: number;
}

/** An allocation of one system. */
interface Account {
  readonly key: string;
  readonly pool: Pool;
  readonly system: System;
  readonly limit: Limit;
  /** Flows that draw on it, and how often one event counts. */
  readonly users: Map<Flow, { readonly mechanism: Mechanism; readonly times: number }>;
  sum?: PoolSum | undefined;
}

/** What one flow draws on. */
interface Drawn extends Omit<Account, 'users' | 'sum'> {
  readonly mechanism: Mechanism;
  readonly times: number;
}

const NONE: readonly never[] = [];

/** All allocations that live flows draw on, kept up to date flow by flow. */
export class Pools {
  readonly #platforms: Platforms;
  readonly #accounts = new Map<string, Account>();

  constructor(platforms: Platforms) {
    this.#platforms = platforms;
  }

  /** Keys of the allocations that it draws on. */
  add(flow: Flow): readonly string[] {
    const drawn = this.#drawn(flow);
    for (const { key, pool, system, limit, mechanism, times } of drawn) {
      const account: Account = this.#accounts.get(key) ?? { key, pool, system, limit, users: new Map() };
      this.#accounts.set(key, account);
      account.users.set(flow, { mechanism, times });
      account.sum = undefined;
    }
    return keysOf(drawn);
  }

  remove(flow: Flow): readonly string[] {
    const drawn = this.#drawn(flow);
    for (const { key } of drawn) {
      const account = this.#accounts.get(key);
      account?.users.delete(flow);
      if (account) account.sum = undefined;
      if (account?.users.size === 0) this.#accounts.delete(key);
    }
    return keysOf(drawn);
  }

  /** By system and allocation. */
  sums(): readonly PoolSum[] {
    return [...this.#accounts.values()].sort(byKey).map(sumOf);
  }

  /** Those that one flow draws on, with their keys. */
  of(flow: Flow): readonly { readonly key: string; readonly sum: PoolSum | undefined }[] {
    const drawn = this.#drawn(flow);
    if (drawn.length === 0) return NONE;
    return drawn.map(({ key }) => {
      const account = this.#accounts.get(key);
      return { key, sum: account && sumOf(account) };
    });
  }

  #drawn(flow: Flow): readonly Drawn[] {
    const { using } = flow.clauses;
    const mechanism = using && isLive(flow) ? this.#platforms.mechanism(using.name.text) : undefined;
    if (!mechanism?.pools || mechanism.pools.length === 0) return NONE;
    return mechanism.pools.flatMap((use) => {
      const pool = this.#platforms.pool(use.pool);
      const limit = pool && limitOf(pool);
      if (!pool || !limit) return [];
      return [...usersOf(flow, mechanism, use, pool.counts)].map(([system, times]) => ({
        key: `${system.name}\n${pool.key}`,
        pool,
        system,
        limit,
        mechanism,
        times,
      }));
    });
  }
}

const keysOf = (drawn: readonly Drawn[]): readonly string[] =>
  drawn.length === 0 ? NONE : drawn.map(({ key }) => key);

const byKey = (a: Account, b: Account): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

interface Limit {
  readonly allows: number;
  readonly period?: Milliseconds;
}

function limitOf({ kind, allowance: { value } }: Pool): Limit | undefined {
  if (kind === 'concurrency') return typeof value === 'number' ? { allows: value } : undefined;
  const period = typeof value === 'string' ? periodOf(value) : undefined;
  const allows = typeof value === 'string' ? countOf(value) : undefined;
  return period === undefined || allows === undefined ? undefined : { allows, period };
}

/** Systems of the mechanism's platform along the way of a flow, and how often one event counts at each. */
function usersOf(
  flow: Flow,
  { key }: Mechanism,
  { when }: PoolUse,
  counts: Counted,
): ReadonlyMap<System, number> {
  const platform = key.slice(0, Math.max(0, key.indexOf('.')));
  const users = new Map<System, number>();
  const draw = (place: Place | undefined, times: number): void => {
    const system = place?.kind === 'channel' ? place.broker : place;
    // A flow that goes both ways says one volume for both: it counts once at each end.
    if (system?.platform === platform) users.set(system, Math.max(times, users.get(system) ?? 0));
  };
  const senders = [flow.from, ...flow.via, ...(flow.both ? flow.to : [])];
  const receivers = [...flow.via, ...flow.to, ...(flow.both ? [flow.from] : [])];
  if (when !== 'receives')
    for (const place of senders) draw(place, counts === 'deliveries' ? subscribers(flow, place) : 1);
  if (when !== 'sends') for (const place of receivers) draw(place, 1);
  return users;
}

/** To how many a sender delivers: the next hub on the way, else each end; the far end of a flow both ways sends to one. */
function subscribers({ from, to, via }: Flow, sender: Place | undefined): number {
  const isLast = sender === from ? via.length === 0 : sender === via.at(-1);
  return isLast ? to.length : 1;
}

/** A run or a poll moves many events at once: how many calls, batches or jobs it takes is not in the text. */
function countsEvents({ clauses: { pattern } }: Flow, counts: Counted): boolean {
  if (counts === 'batches' || counts === 'jobs' || counts === 'points') return false;
  const bundles =
    pattern?.kind === 'batch' || (pattern?.kind === 'near-realtime' && pattern.every !== undefined);
  return counts !== 'calls' || !bundles;
}

/** Undefined where one event costs nothing; without `uses` where the text does not say how much. */
function drawOf(
  { pool, limit }: Account,
  flow: Flow,
  { mechanism, times }: { readonly mechanism: Mechanism; readonly times: number },
): Draw | 'unknown' | undefined {
  const rate = countsEvents(flow, pool.counts) ? rateOf(flow) : undefined;
  const perSecond = rate && (basisOf(limit) === 'average' ? averageOf(rate) : peakOf(rate));
  const lasts = statedLatency(flow.clauses);
  const seconds = limit.period ?? lasts;
  if (lasts !== undefined && lasts < (measure(pool.longerThan, 'duration') ?? 0)) return undefined;
  if (!rate || perSecond === undefined || seconds === undefined) return 'unknown';
  return { flow, mechanism, rate, times, uses: (perSecond * times * seconds) / 1000 };
}

const basisOf = ({ period }: Limit): PoolSum['basis'] =>
  period !== undefined && period >= DAY ? 'average' : 'peak';

const placeOf = ({ at, declaration }: Flow) => ({ uri: at.uri, span: declaration.span });

function sumOf(account: Account): PoolSum {
  if (account.sum) return account.sum;
  const { pool, system, limit, users } = account;
  const draws: Draw[] = [];
  const unknown: Flow[] = [];
  const inOrder = [...users].sort(([a], [b]) => byPlace(placeOf(a), placeOf(b)));
  for (const [flow, user] of inOrder) {
    const draw = drawOf(account, flow, user);
    if (draw === 'unknown') unknown.push(flow);
    else if (draw) draws.push(draw);
  }
  const uses = draws.reduce((sum, draw) => sum + draw.uses, 0);
  account.sum = {
    pool,
    system,
    draws: draws.sort((a, b) => b.uses - a.uses),
    unknown,
    basis: basisOf(limit),
    ...limit,
    uses,
    share: uses / limit.allows,
  };
  return account.sum;
}
