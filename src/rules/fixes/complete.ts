/** The fix behind "complete this flow": retry, dead-letter queue, idempotency and alert in one edit, or by a profile that the map has. */
import { delivers } from '../../analysis/flow.js';
import { retryWindow } from '../../analysis/retry.js';
import type { TextEdit } from '../../base/edit.js';
import type { Retry } from '../../model/clauses.js';
import type { FlowClauses, Fragment } from '../../model/declarations.js';
import type { Fix } from '../../model/finding.js';
import type { Flow, IntegrationMap, Profile } from '../../model/map.js';
import { longestOutage } from '../outages.js';
import { addClauses, fragmentOf, written, type Holder } from './edits.js';
import { ownerOf } from './owners.js';
import { lasting, retryText } from './retry.js';
import { kebab, list } from '../words.js';

export const ALERT = 'when dlq-depth > 0 for 5m';
const MOST_PROFILES = 3;

/** What people call a number that stays the same for ever: `id`, `orderNumber`, `external_key`. */
const KEY =
  /^(id|key|number|code|sku|uuid)$|[-_](id|key|number|code|sku|uuid)$|[a-z0-9](Id|ID|Key|Number|Code|Sku|SKU|Uuid|UUID)$/;

/** Some minutes, which most faults of a network do not outlast. */
const USUAL: Retry = {
  kind: 'exponential',
  times: 8,
  from: 2000,
  to: 300_000,
  jitter: true,
  span: { start: 0, end: 0 },
};
const LONGEST = [300_000, 1_800_000, 7_200_000];
const MOST_TIMES = 40;

/** As much of a flow as decides how it may fail: one that is still to be written has no more. */
export interface Draft extends Pick<Flow, 'entity' | 'from' | 'to' | 'both'> {
  readonly clauses: {
    readonly owner?: { readonly name: { readonly text: string } } | undefined;
    readonly ordered?: FlowClauses['ordered'];
  };
}

/** Such as lasts as long as a receiver may be away. */
export function retryFor(flow: Draft): string {
  const away = longestOutage(flow)?.lasts ?? 0;
  if ((retryWindow(USUAL)?.expected ?? 0) >= away) return retryText(USUAL);
  const longer = LONGEST.map((to) => lasting({ ...USUAL, to }, away));
  return retryText(longer.find((each) => each?.times !== undefined && each.times <= MOST_TIMES) ?? USUAL);
}

export type Need = 'idempotency' | 'retry' | 'dlq' | 'alert';

const WORDS: Readonly<Record<Need, string>> = {
  idempotency: 'idempotency',
  retry: 'retry',
  dlq: 'dead-letter queue',
  alert: 'alert',
};

/** The entity's key, else what the flow is ordered by, else a declared field that is named like a key. */
function keyOf({ entity, clauses }: Draft): readonly string[] {
  const key = entity?.declaration?.key?.names.map(({ text }) => text);
  if (key && key.length > 0) return key;
  const fallback = clauses.ordered?.names[0]?.text ?? entity?.fields.find(({ name }) => KEY.test(name))?.name;
  return fallback === undefined ? [] : [fallback];
}

/** `orderId` for an Order that nothing tells the key of. */
function newKeyOf(flow: Draft): string | undefined {
  const { entity } = flow;
  if (!entity || keyOf(flow).length > 0) return undefined;
  return `${entity.name.charAt(0).toLowerCase()}${entity.name.slice(1)}Id`;
}

/** By a key that the map knows, else by a new one. */
export function idempotencyOf(flow: Draft): string | undefined {
  const fresh = newKeyOf(flow);
  const by = fresh === undefined ? keyOf(flow) : [fresh];
  return by.length > 0 ? `idempotent by ${by.map(written).join(', ')}` : undefined;
}

/** Gives the entity the new key that its flow is idempotent by. */
export function keyEdits(flow: Draft, map: IntegrationMap): readonly TextEdit[] {
  const fresh = newKeyOf(flow);
  const { entity } = flow;
  if (fresh === undefined || !entity?.declaration) return [];
  return [addClauses(fragmentOf(map, entity.at.uri), entity.declaration, [`key ${written(fresh)}`])];
}

/** Named after what it holds and who could not take it; the flow's owner, else that of its start, handles it until somebody else is named. */
export function dlqOf({ entity, from, to, clauses: { owner } }: Draft): string {
  const name = [entity, to[0]].flatMap((thing) => (thing ? kebab(thing.name) : [])).join('-');
  const handler = owner?.name.text ?? [from, ...to].flatMap((place) => (place && ownerOf(place)) ?? [])[0];
  const handled = handler === undefined ? '' : ` handled by ${written(handler)}`;
  return `dlq "${name}-dlq" keep 14d${handled}`;
}

/** In the order in which they stand in a flow. */
const NEEDS: readonly Need[] = ['idempotency', 'retry', 'dlq', 'alert'];

function has({ retry, dlq, idempotency, alerts }: FlowClauses, need: Need): boolean {
  if (need === 'alert') return alerts.length > 0;
  return { retry, dlq, idempotency }[need] !== undefined;
}

const missing = ({ clauses }: Flow): readonly Need[] =>
  delivers(clauses) ? NEEDS.filter((need) => !has(clauses, need)) : [];

/** The clause that a flow lacks; undefined where the map does not tell what it would say. */
function clauseFor(need: Need, flow: Draft): string | undefined {
  const owner = flow.clauses.owner?.name.text;
  switch (need) {
    case 'idempotency':
      return idempotencyOf(flow);
    case 'retry':
      return retryFor(flow);
    case 'dlq':
      return dlqOf(flow);
    default:
      return owner === undefined ? undefined : `alert ${written(owner)} ${ALERT}`;
  }
}

/** One that gives up before a receiver is back is no retry for this flow. */
function gives(clauses: FlowClauses, need: Need, draft: Draft): boolean {
  if (need !== 'retry' || !clauses.retry) return has(clauses, need);
  const window = retryWindow(clauses.retry);
  return !window || window.expected >= (longestOutage(draft)?.lasts ?? 0);
}

/** What a new flow says of its failures, beside what its profile says. */
export const failureClauses = (draft: Draft, given: FlowClauses | undefined): readonly string[] =>
  NEEDS.filter((need) => !given || !gives(given, need, draft)).flatMap(
    (need) => clauseFor(need, draft) ?? [],
  );

/** What a flow does not say of its failures, neither itself nor by its profile. */
export const lackingClauses = (flow: Flow): readonly string[] =>
  NEEDS.filter((need) => !has(flow.clauses, need)).flatMap((need) => clauseFor(need, flow) ?? []);

/** Of the profiles that say how a flow fails, the first that says most of it; none that says where it goes. */
export function failureProfile(profiles: readonly Profile[]): Profile | undefined {
  const given = ({ clauses }: Profile): number => NEEDS.filter((need) => has(clauses, need)).length;
  return profiles
    .filter(({ complete, clauses }) => complete && clauses.retry && clauses.dlq && !leads(clauses))
    .reduce<Profile | undefined>(
      (best, each) => (!best || given(each) > given(best) ? each : best),
      undefined,
    );
}

const leads = ({ via, using, carries, lifecycle }: FlowClauses): boolean =>
  [via, using, carries, lifecycle].some((clause) => clause !== undefined);

function byProfile(flow: Flow, profile: Profile, needs: readonly Need[]): readonly Need[] {
  return flow.declaration.profile ? [] : needs.filter((need) => gives(profile.clauses, need, flow));
}

/** `with PROFILE` reads best on the line of the sentence, where the braces are still to come. */
function addWith(
  fragment: Fragment,
  holder: Holder,
  first: string | undefined,
  clauses: readonly string[],
): readonly TextEdit[] {
  if (first === undefined) return [addClauses(fragment, holder, clauses)];
  if (holder.block) return [addClauses(fragment, holder, [first, ...clauses])];
  return [[first], clauses].flatMap((part) => (part.length > 0 ? [addClauses(fragment, holder, part)] : []));
}

/** What the map tells how to add. A new key is made up only for a flow that tries again. */
const worthAdding = (flow: Flow, needs: readonly Need[], { retry }: FlowClauses): readonly Need[] =>
  needs.filter((need) =>
    need === 'idempotency' && newKeyOf(flow) !== undefined
      ? retry?.kind !== 'none'
      : clauseFor(need, flow) !== undefined,
  );

/** The clause that is wanted, and what brings it among other things. */
export const addOrComplete = (
  flow: Flow,
  map: IntegrationMap,
  wanted: Need,
  { title, clauses }: { readonly title: string; readonly clauses: readonly string[] },
): readonly Fix[] => [
  {
    title,
    safety: 'unsafe',
    get edits() {
      const added = addClauses(fragmentOf(map, flow.at.uri), flow.declaration, clauses);
      return clauses.some((clause) => clause.startsWith('idempotent'))
        ? [added, ...keyEdits(flow, map)]
        : [added];
    },
  },
  ...completeFixes(flow, map, wanted),
];

/** Those that bring what is wanted, among other things; empty where there are not two things to add at once. */
export function completeFixes(flow: Flow, map: IntegrationMap, wanted: Need): readonly Fix[] {
  const needs = missing(flow);
  const fragment = fragmentOf(map, flow.at.uri);
  const fix = (title: string, added: readonly Need[], first?: string): Fix => ({
    title,
    safety: 'unsafe',
    get edits() {
      const edits = addWith(fragment, flow.declaration, first, clausesFor(added));
      return added.includes('idempotency') ? [...edits, ...keyEdits(flow, map)] : edits;
    },
  });
  const clausesFor = (added: readonly Need[]): string[] =>
    added.flatMap((need) => clauseFor(need, flow) ?? []);
  const profiles = map.profiles.flatMap((profile) => {
    const given = byProfile(flow, profile, needs);
    if (given.length === 0) return [];
    const rest = worthAdding(flow, needs, profile.clauses).filter((need) => !given.includes(need));
    if (![...given, ...rest].includes(wanted)) return [];
    const title = `Complete this flow with profile ${profile.name}${rest.length > 0 ? `, plus ${said(rest)}` : ''}`;
    return [{ given, fix: fix(title, rest, `with ${written(profile.name)}`) }];
  });
  const best = profiles.sort((a, b) => b.given.length - a.given.length).slice(0, MOST_PROFILES);
  const known = worthAdding(flow, needs, flow.clauses);
  const whole =
    known.length > 1 && known.includes(wanted) ? [fix(`Complete this flow: ${said(known)}`, known)] : [];
  return [...best.map((profile) => profile.fix), ...whole];
}

const said = (needs: readonly Need[]): string => list(needs.map((need) => WORDS[need]));
