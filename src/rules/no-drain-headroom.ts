/** Receivers with no room to catch up. */
import { drainTime, loadOf } from '../analysis/drain.js';
import { peakOf, type Share } from '../analysis/volume.js';
import { formatDuration, type Milliseconds } from '../base/duration.js';
import type { System } from '../model/map.js';
import type { Context, DeclarationUnit, RuleDoc, RuleOf } from './rule.js';
import { list, markFlow, markPlace, subject, rateText, grouped } from './words.js';

const PERCENT = 100;
const SECOND = 1000;
const MINUTE = 60_000;
/** So many streams can be read in one sentence. */
const MOST_STREAMS = 5;

/** Whole per cents, never more than it is: 99.6 % is not all of it yet. */
const shareOf = (busy: number): string =>
  Number.isFinite(busy) ? `${grouped(Math.floor(busy * PERCENT + 1e-6))} %` : 'more than all';

const isQuestion = ({ flow }: Share): boolean => flow.clauses.pattern?.kind === 'on-demand';

/** The peak of an entity is that of its changes: a batch brings them at another time, at a pace that the text does not say. */
const isKnown = ({ flow, rate }: Share): boolean =>
  rate.from === 'flow' || flow.clauses.pattern?.kind !== 'batch';

const sum = (shares: readonly Share[]): number => shares.reduce((total, { rate }) => total + peakOf(rate), 0);

/** What one entity brings, by however many flows. */
interface Stream {
  readonly what: string;
  readonly rate: number;
  /** As its entity says how often it changes, and the flow nothing. */
  readonly ifEvery: boolean;
}

function streamsOf(shares: readonly Share[]): readonly Stream[] {
  const streams = new Map<string, Stream>();
  for (const { flow, rate } of shares) {
    const what = subject(flow);
    const ifEvery = rate.from === 'entity';
    const before = streams.get(`${what} ${ifEvery}`)?.rate ?? 0;
    streams.set(`${what} ${ifEvery}`, { what, rate: before + peakOf(rate), ifEvery });
  }
  return [...streams.values()];
}

const streamText = ({ what, rate, ifEvery }: Stream): string =>
  `${rateText(rate)} of ${what}${ifEvery ? ' if every change comes' : ''}`;

/** The largest, and what the others come to. */
function shareText(shares: readonly Share[]): string {
  const streams = streamsOf(shares);
  if (streams.length <= MOST_STREAMS) return list(streams.map(streamText));
  const sorted = [...streams].sort((a, b) => b.rate - a.rate);
  const others = sorted.slice(MOST_STREAMS - 1);
  const rest = others.reduce((total, { rate }) => total + rate, 0);
  return list([
    ...sorted.slice(0, MOST_STREAMS - 1).map(streamText),
    `${rateText(rest)} of ${others.length} others`,
  ]);
}

/** Questions are not there any more when the system is back: they take of its capacity, and leave no backlog. */
function drainOf(shares: readonly Share[], capacity: number, outage: Milliseconds): Milliseconds {
  const asked = sum(shares.filter(isQuestion));
  const waiting = sum(shares.filter((share) => !isQuestion(share)));
  return drainTime(loadOf(waiting, capacity - asked), outage);
}

function drain(system: System, shares: readonly Share[], capacity: number): string {
  const outage = system.declaration?.recovery?.value;
  if (sum(shares) >= capacity) return 'What waits after an outage, or at the peak itself, never drains';
  if (outage === undefined) return `There is little room to drain what waits after an outage`;
  const rounded = Math.ceil(drainOf(shares, capacity, outage) / MINUTE) * MINUTE;
  return `After an outage of ${formatDuration(outage)} at the peak, what waits takes ${formatDuration(rounded)} more to drain`;
}

/** The sum behind the time to drain. */
function drainWhy(system: System, shares: readonly Share[], capacity: number): readonly string[] {
  const outage = system.declaration?.recovery?.value;
  const waiting = sum(shares.filter((share) => !isQuestion(share)));
  const room = capacity - sum(shares);
  if (outage === undefined || room <= 0 || waiting === 0) return [];
  const exactly = Math.round(drainOf(shares, capacity, outage) / SECOND) * SECOND;
  return [
    `${formatDuration(outage)} · ${rateText(waiting)} that wait ÷ ${rateText(room)} of room = ${formatDuration(exactly)} to drain`,
  ];
}

function check({ uri, declaration }: DeclarationUnit, { map, analysis, threshold, report }: Context): void {
  if (declaration.kind !== 'system' || !declaration.capacity) return;
  const place = map.place(declaration.name?.text ?? '');
  if (place?.kind !== 'system' || place.declaration !== declaration) return;
  const shares = analysis.load(place).shares.filter(isKnown);
  const { value: capacity, span } = declaration.capacity;
  const arrivals = sum(shares);
  const { busy } = loadOf(arrivals, capacity);
  if (shares.every(isQuestion) || arrivals === 0 || busy < threshold('load-warning')) return;
  const parts = shares.length > 1 || shares[0]?.rate.from === 'entity' ? `: ${shareText(shares)}` : '';
  report({
    at: { uri, span },
    severity: busy >= 1 ? 'error' : 'warning',
    message: `${place.name} takes ${rateText(capacity)}, and at the peak ${rateText(arrivals)} come, ${shareOf(busy)} of it${parts}. ${drain(place, shares, capacity)}. Raise the capacity, bring less, or spread the peak.`,
    related: shares.map(({ flow }) => ({
      at: flow.at,
      message: `${subject(flow)} comes by this.`,
    })),
    why: [
      ...shares.map((share) => shareText([share])),
      `= ${rateText(arrivals)} at the peak`,
      `${shareOf(busy)} of ${rateText(capacity)}, the capacity of ${place.name}`,
      ...drainWhy(place, shares, capacity),
    ],
    marks: [markPlace(place), ...shares.map(({ flow }) => markFlow(flow))],
  });
}

export const rule: RuleOf<'declaration'> = {
  id: 'no-drain-headroom',
  since: '0.1.0',
  scope: 'declaration',
  when: ['capacity'],
  severity: 'error',
  fix: 'none',
  summary: 'What comes to a system at the peak leaves it no room to catch up after an outage.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'failure',
  measured: true,
  when: `A system states a \`capacity\`, and what all live flows bring it at their peaks is at least 80 % of that (\`load-warning\`); an error from
100 % on. A flow's own volume counts, else its entity's, and its peak, else its average; questions that the system answers count too, but it is
not found where it only answers. A batch counts only with a volume of its own, as the peak of its entity comes at another time. Where the system
says what it \`recovers in\`, the time to drain is outage · arrivals / (capacity − arrivals), rounded up to a minute; questions take their share of
the capacity, but leave nothing that would wait.`,
  why: `After an outage a system has to take what waited and what keeps coming. At 90 % of its capacity an outage of half an hour takes four and a
half hours to drain; at 100 % it never does.`,
  source: ['criteria', 'failure-injection'],
  examples: [
    {
      title: 'ten per cent of room',
      source: `
system CRM { capacity 100/s recovers in 30m }
             ^^^^^^^^^^^^^^ warning: CRM takes 100/s, and at the peak 90/s come, 90 % of it: 60/s of Order and 30/s of Invoice. After an outage of 30m at the peak, what waits takes 4h30m more to drain. Raise the capacity, bring less, or spread the peak.
flow Order from ERP to CRM realtime volume 20/s peak 60/s
flow Invoice from ERP to CRM realtime volume 30/s
`,
    },
    {
      title: 'questions take room, and none of them waits',
      source: `
system ERP { capacity 100/s recovers in 1h }
             ^^^^^^^^^^^^^^ warning: ERP takes 100/s, and at the peak 90/s come, 90 % of it: 70/s of Stock and 20/s of Order. After an outage of 1h at the peak, what waits takes 2h more to drain. Raise the capacity, bring less, or spread the peak.
flow Stock from ERP to Shop on-demand volume 70/s
flow Order from Shop to ERP realtime volume 20/s
`,
    },
    {
      title: 'none at all',
      source: `
system CRM { capacity 50/s recovers in 30m }
             ^^^^^^^^^^^^^ error: CRM takes 50/s, and at the peak 50/s come, 100 % of it: 50/s of Order if every change comes. What waits after an outage, or at the peak itself, never drains. Raise the capacity, bring less, or spread the peak.
entity Order {
  source ERP
  volume 20000/day peak 50/s
}
flow Order from ERP to CRM realtime
`,
    },
    {
      title: 'just under four fifths',
      source: `
system CRM { capacity 100/s recovers in 30m }
flow Order from ERP to CRM realtime volume 20/s peak 79/s
`,
    },
    {
      title: 'a batch comes at another time',
      source: `
system Warehouse { capacity 50/s }
entity Order {
  source ERP
  volume 20000/day peak 50/s
}
flow Order from ERP to Warehouse batch daily at 02:00 UTC
`,
    },
    {
      title: 'what only answers keeps no backlog',
      source: `
system ERP { capacity 50/s }
flow Stock from ERP to Shop on-demand volume 50/s
`,
    },
    {
      title: 'four fifths',
      source: `
system CRM { capacity 100/s recovers in 30m }
             ^^^^^^^^^^^^^^ warning: CRM takes 100/s, and at the peak 80/s come, 80 % of it. After an outage of 30m at the peak, what waits takes 2h more to drain. Raise the capacity, bring less, or spread the peak.
flow Order from ERP to CRM realtime volume 20/s peak 80/s
`,
    },
  ],
};
