/** Copies that may be older than their reader tolerates. */
import { cheapestPattern } from '../analysis/delay.js';
import { statedLatency } from '../analysis/flow.js';
import { BROKER, REALTIME } from '../analysis/priors.js';
import type { Step } from '../analysis/staleness.js';
import { formatDuration, type Milliseconds } from '../base/duration.js';
import type { Fix } from '../model/finding.js';
import type { Entity, IntegrationMap, Place, ReaderOf } from '../model/map.js';
import { putClause } from './fixes/edits.js';
import { staleReaders, statedOf, type StaleReader } from './stale-fields.js';
import type { Context, RuleDoc, RuleOf, Words } from './rule.js';
import { stepText } from './steps.js';
import { markFlow, markPlace } from './words.js';

const dominantOf = (steps: readonly Step[]): Step | undefined =>
  [...steps].sort((a, b) => b.adds - a.adds)[0];

/** The cheapest way to sync where most of the time is lost; none where what is lost there is an assumption. */
function fixesOf(map: IntegrationMap, steps: readonly Step[], over: Milliseconds): readonly Fix[] {
  const step = dominantOf(steps);
  if (!step || step.parts.every(({ assumed }) => assumed)) return [];
  const { flow } = step.hop;
  const { pattern, cache } = flow.clauses;
  const within = step.adds - over;
  const latency = statedLatency(flow.clauses) ?? REALTIME.p99 + BROKER.p99 * flow.via.length;
  if (cache) {
    const kept = within - (step.adds - cache.value);
    if (kept <= 0) return [];
    const clause = `cache ${formatDuration(kept)}`;
    const edits = [putClause(map, flow, flow.declaration.clauses.cache, clause)];
    return [{ title: `Keep answers for less time: \`${clause}\``, safety: 'unsafe', edits }];
  }
  const takes = pattern?.takes;
  const clause = cheapestPattern(within, { latency, ...(takes === undefined ? {} : { takes }) });
  if (clause === undefined) return [];
  const edits = [putClause(map, flow, flow.declaration.clauses.pattern, clause)];
  const where = `from ${step.hop.from.name} to ${step.hop.to.name}`;
  return [
    { title: `Sync ${where} by \`${clause}\`, the cheapest that is fresh enough`, safety: 'unsafe', edits },
  ];
}

function advice(steps: readonly Step[], isSure: boolean): string {
  const step = dominantOf(steps);
  if (!isSure) return 'Say the `latency` where it is assumed, sync faster, or let the reader tolerate more.';
  if (!step || steps.length === 1) return 'Sync faster, or let the reader tolerate more.';
  return `Most of it, ${formatDuration(step.adds)}, is lost from ${step.hop.from.name} to ${step.hop.to.name}: sync faster there, or let the reader tolerate more.`;
}

/** What a finding is told of: of the search that found it only what is said. */
interface Stale {
  readonly entity: Entity;
  readonly what: string;
  readonly source: Place;
  readonly reader: ReaderOf;
  readonly steps: readonly Step[];
  readonly usual: Milliseconds;
  readonly needs: Milliseconds;
  readonly isSure: boolean;
}

const WORDS: Words<Stale> = {
  message: ({ what, reader: { place }, steps, usual, needs, isSure }) =>
    `${place.name} may read ${what} as it was ${formatDuration(usual)} ago, and tolerates ${formatDuration(needs)}: ${steps.map(stepText).join('; ')}. ${advice(steps, isSure)}`,
  related: ({ entity, steps }) =>
    steps.map(({ hop, adds }) => ({
      at: hop.flow.at,
      message: `${formatDuration(adds)} of ${entity.name}'s age come from here.`,
    })),
  marks: ({ reader, steps }) => [markPlace(reader.place), ...steps.map(({ hop }) => markFlow(hop.flow))],
  why: ({ source, reader: { place }, steps, usual, needs }) => [
    ...steps.map(stepText),
    `= ${formatDuration(usual)} from ${source.name} to ${place.name}`,
    `> ${formatDuration(needs)}, what ${place.name} tolerates`,
  ],
  fixes: ({ steps, usual, needs }, { map }) => fixesOf(map, steps, usual - needs),
};

function checkReader(entity: Entity, stale: StaleReader, { tell }: Context): void {
  const { what, reader, needs } = stale;
  const { source, usual } = stale.staleness;
  const worst = stale.staleness.usualCase();
  const { steps } = worst;
  const isSure = statedOf(worst) > needs;
  const told = { entity, what, source, reader, steps, usual, needs, isSure };
  tell(WORDS, told, reader.at, isSure ? 'error' : 'warning');
}

function check(entity: Entity, context: Context): void {
  for (const stale of staleReaders(entity, context.analysis)) checkReader(entity, stale, context);
}

export const rule: RuleOf<'entity'> = {
  id: 'staleness-exceeds-need',
  since: '0.1.0',
  scope: 'entity',
  when: ['needs'],
  severity: 'error',
  fix: 'unsafe',
  summary: 'A reader may see data that is older than it tolerates.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'pattern',
  measured: true,
  when: `The longest time that a change is under way from the source to a reader, by the way on which it arrives first, is longer than the reader
\`needs\`. It is measured from each instant of a year at which the change may be made, over all hops: realtime and event-driven add their
latency (\`p99\`, else the typical one); near-realtime its interval and latency; a batch the wait until its next start, by its calendar and zone,
and its run; on-demand its cache and latency. The hour that the autumn change of clocks adds to one night is left out. Where a latency is not
stated, Headwater's own number is taken and marked as assumed: realtime 2s, near-realtime 5m (1m between polls where only the latency is
stated), on-demand 3s, each hub, broker or channel passed 500ms. An error where what the text states is alone more than the reader needs; a
warning where it is the assumptions that make it so. A reader of the entity is asked about each field; the fields that arrive last are named.
A way with a flow that says too little to compute with is not judged, and planned flows carry nothing.`,
  why: `A promise is made per flow, but a reader lives at the end of a chain: an hourly poll after a nightly batch is a day old, whatever each of
the two promises. Users decide by what they see, and nothing on the screen says how old it is.`,
  source: ['design', 'criteria', 'realtime', 'near-realtime'],
  examples: [
    {
      title: 'a nightly batch for a reader of minutes',
      source: `
entity Order {
  source ERP
  reader CRM needs 15m
  ^^^^^^^^^^^^^^^^^^^^ error: CRM may read Order as it was 1d40m ago, and tolerates 15m: from ERP to CRM 1d until the next start and 40m for the run. Sync faster, or let the reader tolerate more.
}
flow Order from ERP to CRM batch daily at 02:00 UTC takes 40m
`,
      fixed: `
entity Order {
  source ERP
  reader CRM needs 15m
}
flow Order from ERP to CRM near-realtime every 10m
`,
    },
    {
      title: 'the hop in the middle',
      source: `
entity Order {
  source ERP
  reader Portal needs 1h
  ^^^^^^^^^^^^^^^^^^^^^^ error: Portal may read Order as it was 1h15m3s ago, and tolerates 1h: from ERP to Hub 2s on the way; from Hub to CRM 1h until the next start and 10m for the run; from CRM to Portal 5m until the next poll and 1s on the way. Most of it, 1h10m, is lost from Hub to CRM: sync faster there, or let the reader tolerate more.
}
flow Order from ERP to Hub realtime latency 300ms p99 2s
flow Order from Hub to CRM batch hourly takes 10m
flow Order from CRM to Portal near-realtime every 5m latency 1s
`,
      fixed: `
entity Order {
  source ERP
  reader Portal needs 1h
}
flow Order from ERP to Hub realtime latency 300ms p99 2s
flow Order from Hub to CRM near-realtime every 30m
flow Order from CRM to Portal near-realtime every 5m latency 1s
`,
    },
    {
      title: 'one field, and a cached answer',
      source: `
entity Product {
  source PIM
  reader Shop needs 1d
  field name
  field price { reader Shop needs 1m }
                ^^^^^^^^^^^^^^^^^^^^ error: Shop may read Product.price as it was 10m200ms ago, and tolerates 1m: from PIM to Shop 200ms on the way and 10m in the cache. Sync faster, or let the reader tolerate more.
}
flow Product from PIM to Shop on-demand cache 10m latency 200ms
`,
      fixed: `
entity Product {
  source PIM
  reader Shop needs 1d
  field name
  field price { reader Shop needs 1m }
}
flow Product from PIM to Shop on-demand cache 59s800ms latency 200ms
`,
    },
    {
      title: 'nothing but assumptions',
      source: `
entity Order {
  source ERP
  reader CRM needs 1s
  ^^^^^^^^^^^^^^^^^^^ warning: CRM may read Order as it was 2s ago, and tolerates 1s: from ERP to CRM 2s on the way (assumed). Say the \`latency\` where it is assumed, sync faster, or let the reader tolerate more.
}
flow Order from ERP to CRM realtime
`,
    },
    {
      title: 'just in time',
      source: `
entity Order {
  source ERP
  reader CRM needs 5m1s
}
flow Order from ERP to CRM near-realtime every 5m latency 1s
`,
    },
    {
      title: 'a second too few',
      source: `
entity Order {
  source ERP
  reader CRM needs 5m
  ^^^^^^^^^^^^^^^^^^^ error: CRM may read Order as it was 5m1s ago, and tolerates 5m: from ERP to CRM 5m until the next poll and 1s on the way. Sync faster, or let the reader tolerate more.
}
flow Order from ERP to CRM near-realtime every 5m latency 1s
`,
    },
    {
      title: 'one night of 25 hours is left out',
      source: `
entity Order {
  source ERP
  reader CRM needs 1d
}
flow Order from ERP to CRM batch daily at 02:00 Europe/Zurich
`,
    },
    {
      title: 'a faster way counts',
      source: `
entity Order {
  source ERP
  reader CRM needs 15m
}
flow Order from ERP to CRM batch daily at 02:00 UTC
flow Order from ERP to CRM realtime
`,
    },
  ],
};
