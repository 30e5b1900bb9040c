/** Copies that may be older than their reader tolerates. */
import { givenBy, patternsWithin } from '../analysis/delay.js';
import type { Step } from '../analysis/staleness.js';
import { formatDuration, type Milliseconds } from '../base/duration.js';
import type { Spanned } from '../model/clauses.js';
import type { Fix } from '../model/finding.js';
import type { Entity, IntegrationMap } from '../model/map.js';
import { putClause } from './fixes/edits.js';
import { guarded } from './fixes/pattern.js';
import { isStrong } from './readers.js';
import { staleReaders, statedOf, type StaleReader } from './stale-fields.js';
import type { Context, RuleDoc, RuleOf, Words } from './rule.js';
import { stepText } from './steps.js';
import { markFlow, markPlace } from './words.js';

/** Where most of the time is lost comes first. */
const byLoss = (steps: readonly Step[]): readonly Step[] => [...steps].sort((a, b) => b.adds - a.adds);

const dominantOf = (steps: readonly Step[]): Step | undefined => byLoss(steps)[0];

interface Remedy {
  readonly title: string;
  readonly own: Spanned | undefined;
  readonly clause: string;
}

/** What is not kept for as long; what an answer adds beside that stays. */
function fresherCache(
  step: Step,
  within: Milliseconds,
  { staleness, needs }: StaleReader,
): Remedy | undefined {
  const { flow } = step.hop;
  const { cache } = flow.clauses;
  const kept = cache ? within - (step.adds - cache.value) : 0;
  if (!cache || kept <= 0) return undefined;
  const usual = staleness.usualIf(flow, { cache: { ...cache, value: kept } });
  if (usual === undefined || usual > needs) return undefined;
  const clause = `cache ${formatDuration(kept)}`;
  return { title: `Keep answers for less time: \`${clause}\``, own: flow.declaration.clauses.cache, clause };
}

/** The cheapest pattern with which the reader is content: what comes earlier may still wait for the same start as before. */
function fasterSync(
  step: Step,
  within: Milliseconds,
  { staleness, needs }: StaleReader,
  map: IntegrationMap,
): Remedy | undefined {
  const { flow, from, to } = step.hop;
  const { pattern } = flow.clauses;
  if (!pattern) return undefined;
  const found = patternsWithin(within, givenBy(flow.clauses)).find((other) => {
    const usual = staleness.usualIf(flow, { pattern: { span: pattern.span, ...other.pattern } });
    return usual !== undefined && usual <= needs;
  });
  if (!found) return undefined;
  const clause = guarded(flow, map, found.text);
  const title = `Sync from ${from.name} to ${to.name} by \`${clause}\`, the cheapest that is fresh enough`;
  return { title, own: flow.declaration.clauses.pattern, clause };
}

/** The cheapest change of one flow that is enough; none where no single one is, or what is lost there is an assumption. */
function fixesOf(map: IntegrationMap, steps: readonly Step[], stale: StaleReader): readonly Fix[] {
  const over = stale.staleness.usual - stale.needs;
  for (const step of byLoss(steps)) {
    if (step.parts.every(({ assumed }) => assumed)) continue;
    const within = step.adds - over;
    const { flow } = step.hop;
    const remedy = flow.clauses.cache
      ? fresherCache(step, within, stale)
      : fasterSync(step, within, stale, map);
    if (!remedy) continue;
    const { title, own, clause } = remedy;
    return [{ title, safety: 'unsafe', edits: [putClause(map, flow, own, clause)] }];
  }
  return [];
}

function advice(steps: readonly Step[], isSure: boolean): string {
  const step = dominantOf(steps);
  if (!isSure) return 'Say the `latency` where it is assumed, sync faster, or let the reader tolerate more.';
  if (!step || steps.length === 1) return 'Sync faster, or let the reader tolerate more.';
  return `Most of it, ${formatDuration(step.adds)}, is lost from ${step.hop.from.name} to ${step.hop.to.name}: sync faster there, or let the reader tolerate more.`;
}

interface Told {
  readonly entity: Entity;
  readonly stale: StaleReader;
  readonly steps: readonly Step[];
  readonly isSure: boolean;
}

const WORDS: Words<Told> = {
  message: ({ stale: { what, reader, staleness, needs }, steps, isSure }) =>
    `${reader.place.name} may read ${what} as it was ${formatDuration(staleness.usual)} ago, and tolerates ${formatDuration(needs)}: ${steps.map(stepText).join('; ')}. ${advice(steps, isSure)}`,
  related: ({ entity, steps }) =>
    steps.map(({ hop, adds }) => ({
      at: hop.flow.at,
      message: `${formatDuration(adds)} of ${entity.name}'s age come from here.`,
    })),
  marks: ({ stale: { reader }, steps }) => [
    markPlace(reader.place),
    ...steps.map(({ hop }) => markFlow(hop.flow)),
  ],
  why: ({ stale: { staleness, reader, needs }, steps }) => [
    ...steps.map(stepText),
    `= ${formatDuration(staleness.usual)} from ${staleness.source.name} to ${reader.place.name}`,
    `> ${formatDuration(needs)}, what ${reader.place.name} tolerates`,
  ],
  fixes: ({ stale, steps }, { map }) => fixesOf(map, steps, stale),
};

function checkReader(entity: Entity, stale: StaleReader, { tell }: Context): void {
  const worst = stale.staleness.usualCase();
  const { steps } = worst;
  const isSure = statedOf(worst) > stale.needs;
  tell(WORDS, { entity, stale, steps, isSure }, stale.reader.at, isSure ? 'error' : 'warning');
}

/** The cache of the last hop is all that is at fault: cache-exceeds-need says it, where it stands. */
function isOfCache(entity: Entity, { reader, staleness, needs }: StaleReader): boolean {
  if (isStrong(entity, reader)) return false;
  const { clauses } = staleness.usualCase().steps.at(-1)?.hop.flow ?? {};
  const kept = clauses?.cache?.value ?? 0;
  return kept > needs && staleness.usual - kept <= needs;
}

function check(entity: Entity, context: Context): void {
  for (const stale of staleReaders(entity, context.analysis))
    if (!isOfCache(entity, stale)) checkReader(entity, stale, context);
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
A cache of the reader's own that alone is too long is left to cache-exceeds-need.
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
                ^^^^^^^^^^^^^^^^^^^^ error: Shop may read Product.price as it was 1m10s ago, and tolerates 1m: from PIM to Shop 20s on the way and 50s in the cache. Sync faster, or let the reader tolerate more.
}
flow Product from PIM to Shop on-demand cache 50s latency 20s
`,
      fixed: `
entity Product {
  source PIM
  reader Shop needs 1d
  field name
  field price { reader Shop needs 1m }
}
flow Product from PIM to Shop on-demand cache 40s latency 20s
`,
    },
    {
      title: 'a cache that is too long by itself',
      source: `
entity Product {
  source PIM
  reader Shop needs 1m
}
flow Product from PIM to Shop on-demand cache 10m latency 200ms
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
