/** Sources that are asked more often than they can answer. */
import { isLive } from '../analysis/flow.js';
import { isSynchronous } from '../analysis/synchronous.js';
import { formatDuration } from '../base/duration.js';
import type { Fix } from '../model/finding.js';
import type { Entity, Flow, System } from '../model/map.js';
import { addClauses, fragmentOf } from './fixes/edits.js';
import { endsOf, isStrong, needOf, readersOfFlow, roundWithin } from './readers.js';
import type { Context, RuleDoc, RuleOf, Thing } from './rule.js';
import { count, list, markFlow, markPlace, names, subject, rateText } from './words.js';

const MINUTE = 60_000;

interface Asking {
  readonly flow: Flow;
  /** A second, at the peak. */
  readonly rate: number;
  readonly pulls: boolean;
}

/** Questions at the peak, or looks by the clock; undefined where the text does not say how often. */
function asking(flow: Flow, place: System): Asking | undefined {
  const { clauses, from, both } = flow;
  if (!isLive(flow) || (from !== place && !(both && flow.to.includes(place)))) return undefined;
  const receivers = both ? 1 : endsOf(flow).length;
  if (isSynchronous(flow)) {
    const rate = clauses.volume?.peak ?? clauses.volume?.average;
    return rate === undefined ? undefined : { flow, rate, pulls: true };
  }
  const every = clauses.pattern?.kind === 'near-realtime' ? clauses.pattern.every : undefined;
  return every === undefined ? undefined : { flow, rate: (receivers * 1000) / every, pulls: false };
}

function fixesOf(flow: Flow, entity: Entity, { map, analysis }: Context): readonly Fix[] {
  const readers = readersOfFlow(flow, analysis);
  if (readers.some((reader) => isStrong(entity, reader))) return [];
  const keep = roundWithin(Math.min(MINUTE, ...readers.map((reader) => needOf(reader) / 2)));
  if (keep === undefined) return [];
  const clause = `cache ${formatDuration(keep)}`;
  const edits = [addClauses(fragmentOf(map, flow.at.uri), flow.declaration, [clause])];
  return [{ title: `Add \`${clause}\` at ${names(endsOf(flow))}`, safety: 'unsafe', edits }];
}

function check(place: Thing, context: Context): void {
  const capacity = place.kind === 'system' ? place.declaration?.capacity?.value : undefined;
  if (place.kind !== 'system' || capacity === undefined) return;
  const all = context.map
    .flowsAt(place)
    .flatMap((flow) => asking(flow, place) ?? [])
    .sort((a, b) => b.rate - a.rate);
  const rate = all.reduce((sum, each) => sum + each.rate, 0);
  if (rate <= capacity) return;
  const said = all
    .slice(0, 3)
    .map(({ flow, rate: each }) => `${names(endsOf(flow))} ${rateText(each)} for ${subject(flow)}`);
  const more = all.length > said.length ? [count(all.length - said.length, 'more flow')] : [];
  const [pull] = all.filter(({ pulls }) => pulls);
  context.report({
    at: place.at,
    message: `${place.name} is asked ${rateText(rate)} at the peak (${list([...said, ...more])}) and takes ${rateText(capacity)}: those who ask wait, and so does everybody who works there. ${pull ? `Let a \`cache\` at ${names(endsOf(pull.flow))} answer` : 'Ask less often, or let it tell what changed'}.`,
    related: all.map(({ flow }) => ({ at: flow.at, message: 'This asks it.' })),
    marks: [markPlace(place), ...all.map(({ flow }) => markFlow(flow))],
    why: [
      ...all.map(
        ({ flow, rate: each, pulls }) =>
          `${rateText(each)} ${pulls ? 'questions' : 'polls'} for ${subject(flow)} by ${names(endsOf(flow))}`,
      ),
      `= ${rateText(rate)} at the peak`,
      `> ${rateText(capacity)}, its capacity`,
    ],
    fixes: () => (pull?.flow.entity ? fixesOf(pull.flow, pull.flow.entity, context) : []),
  });
}

export const rule: RuleOf<'thing'> = {
  id: 'source-overloaded',
  since: '0.1.0',
  scope: 'thing',
  when: ['capacity'],
  severity: 'warning',
  fix: 'unsafe',
  summary: 'A system is asked more often than it can answer.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'consistency',
  measured: true,
  when: `A system states a \`capacity\`, and what asks it exceeds that: the sum, over live flows that start there, of the peak (else average)
\`volume\` of each \`on-demand\` flow without a \`cache\` (its own volume: how often an entity changes says nothing of how often it is read), and of
one question an interval for each receiver of a \`near-realtime every …\` flow. Flows that do not say how often they ask count for nothing, and so
do those with a cache. What is delivered to a system is another rule's matter.`,
  why: `An on-demand flow copies nothing, so it looks cheap in a diagram. Each page view of a shop is a query of the system of record, and at the
peak the shop decides how fast finance works.`,
  source: ['caching', 'performance'],
  examples: [
    {
      title: 'more questions than it can take',
      source: `
system ERP capacity 100/s
       ^^^ warning: ERP is asked 101/s at the peak (Shop 100/s for Price and CRM 1/s for Stock) and takes 100/s: those who ask wait, and so does everybody who works there. Let a \`cache\` at Shop answer.
entity Price {
  source ERP
  reader Shop needs 10m
}
flow Price from ERP to Shop on-demand volume 20/s peak 100/s
flow Stock from ERP to CRM near-realtime every 1s
`,
      fixed: `
system ERP capacity 100/s
entity Price {
  source ERP
  reader Shop needs 10m
}
flow Price from ERP to Shop on-demand volume 20/s peak 100/s cache 1m
flow Stock from ERP to CRM near-realtime every 1s
`,
    },
    {
      title: 'polls alone',
      source: `
system ERP capacity 1/min
       ^^^ warning: ERP is asked 2/min at the peak (CRM and WMS 2/min for Order) and takes 1/min: those who ask wait, and so does everybody who works there. Ask less often, or let it tell what changed.
flow Order from ERP to CRM, WMS near-realtime every 1m
`,
    },
    {
      title: 'exactly as much as it takes',
      source: `
system ERP capacity 100/s
flow Price from ERP to Shop on-demand volume 20/s peak 100/s
`,
    },
    {
      title: 'a cache answers',
      source: `
system ERP capacity 100/s
flow Price from ERP to Shop on-demand volume 200/s peak 1000/s cache 10m
`,
    },
    {
      title: 'one question too many',
      source: `
system ERP capacity 99/s
       ^^^ warning: ERP is asked 100/s at the peak (Shop 100/s for Price) and takes 99/s: those who ask wait, and so does everybody who works there. Let a \`cache\` at Shop answer.
flow Price from ERP to Shop on-demand volume 20/s peak 100/s
`,
    },
  ],
};
