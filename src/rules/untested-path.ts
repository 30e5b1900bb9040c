/** Ways of data that matters which no test goes. */
import type { CarryGraph, Hop } from '../analysis/carrying.js';
import type { TrackGroup } from '../analysis/entity.js';
import { saysAll } from '../analysis/flow.js';
import { shortestPath } from '../analysis/paths.js';
import type { Track } from '../analysis/tracks.js';
import { formatDuration } from '../base/duration.js';
import type { DataClass } from '../model/clauses.js';
import type { Fix } from '../model/finding.js';
import type { Entity, Place, ReaderOf } from '../model/map.js';
import { PLACEHOLDER } from '../model/placeholder.js';
import { addClauses, fragmentOf } from './fixes/edits.js';
import { isOf } from './readers.js';
import type { Context, RuleDoc, RuleOf, Words } from './rule.js';
import { list, markFlow, markPlace } from './words.js';

const HOUR = 3_600_000;
const PRECIOUS: readonly DataClass[] = ['financial', 'audit'];

/** A test of one step in isolation does not show that the steps fit. */
const isCovered = ({ flow }: Hop): boolean =>
  flow.clauses.tests.some(({ kind }) => kind !== 'unit') || !saysAll(flow);

/** Why a way is worth a test: what it carries, else how soon the reader needs it. */
type Worth = DataClass | 'need';

function preciousOf(tracks: readonly Track[]): DataClass | undefined {
  for (const each of PRECIOUS)
    for (const { classes } of tracks) if (classes.length > 0 && classes.includes(each)) return each;
  return undefined;
}

/** Undefined where it is not worth one. */
function worthOf(
  { clause: { needs } }: ReaderOf,
  precious: DataClass | undefined,
  { threshold }: Context,
): Worth | undefined {
  if (precious) return precious;
  return needs === undefined || needs >= threshold('untested-need') * HOUR ? undefined : 'need';
}

const worthText = (worth: Worth, { place, clause: { needs = 0 } }: ReaderOf): string =>
  worth === 'need' ? `${place.name} needs it within ${formatDuration(needs)}` : `it is ${worth} data`;

interface Alike {
  readonly graph: CarryGraph;
  readonly source: Place;
  readonly way: readonly Hop[] | undefined;
}

/** The first of the ways that no test goes, and the fields that take one of them. Only fields that get there: a flow may carry less. */
function untestedOf(entity: Entity, { place }: ReaderOf, tracks: readonly Track[], { analysis }: Context) {
  const facts = analysis.of(entity);
  const untested: Track[] = [];
  let first: readonly Hop[] | undefined;
  // Fields that have one source and travel alike take one way.
  let last: Alike | undefined;
  for (const track of tracks) {
    const source = track.sources[0]?.place;
    if (!source || source === place) continue;
    const graph = facts.graph(track);
    if (last?.graph !== graph || last.source !== source)
      last = { graph, source, way: shortestPath(graph, source, place) };
    const { way } = last;
    if (!way || way.some(isCovered)) continue;
    first ??= way;
    untested.push(track);
  }
  return { first, untested };
}

/** Where all fields travel alike, there is one way to look at. */
const onlyGroup = (groups: readonly TrackGroup[], tracks: readonly Track[]): TrackGroup | undefined =>
  groups.length === 1 && groups[0]?.tracks === tracks ? groups[0] : undefined;

const wayText = (hops: readonly Hop[]): string =>
  list([hops[0]?.from.name ?? '', ...hops.map(({ to }) => to.name)], 'to').replaceAll(', ', ' to ');

function checkReader(
  entity: Entity,
  reader: ReaderOf,
  tracks: readonly Track[],
  context: Context,
  precious = preciousOf(tracks),
  field?: string,
): void {
  // Whether a way is worth a test costs less to tell than the way.
  const worth = worthOf(reader, precious, context);
  if (worth === undefined) return;
  const what = field === undefined ? entity.name : `${entity.name}.${field}`;
  const only = onlyGroup(context.analysis.of(entity).groups(), tracks);
  if (only) {
    const way =
      only.source === reader.place ? undefined : shortestPath(only.graph, only.source, reader.place);
    if (way && !way.some(isCovered)) context.tell(WORDS, { what, reader, worth, way }, reader.at);
    return;
  }
  const { first: way, untested } = untestedOf(entity, reader, tracks, context);
  const left = worthOf(reader, preciousOf(untested), context);
  if (left !== undefined && way) context.tell(WORDS, { what, reader, worth: left, way }, reader.at);
}

interface Untested {
  readonly what: string;
  readonly reader: ReaderOf;
  readonly worth: Worth;
  readonly way: readonly Hop[];
}

/** Tests that hold their place until somebody writes them: they show nothing yet. */
const begunOf = (way: readonly Hop[]): number => {
  let begun = 0;
  for (const { flow } of way)
    for (const { kind } of flow.declaration.clauses.tests) if (kind !== 'unit') begun++;
  return begun;
};

/** Where the way ends is where it shows whether its steps fit. */
function fixesOf({ way }: Untested, { map }: Context): readonly Fix[] {
  const last = way.at(-1)?.flow;
  if (!last || begunOf(way) > 0) return [];
  return [
    {
      title: 'Insert an end-to-end test to fill in',
      safety: 'unsafe',
      get edits() {
        const test = `test e2e "${PLACEHOLDER}"`;
        return [addClauses(fragmentOf(map, last.at.uri), last.declaration, [test])];
      },
    },
  ];
}

const WORDS: Words<Untested> = {
  fixes: fixesOf,
  message: ({ what, reader, worth, way }) =>
    `The map names no end-to-end and no failure test for the way of ${what} from ${wayText(way)}, though ${worthText(worth, reader)}: nothing shows that its steps fit, or what happens when one of them fails. ${begunOf(way) > 0 ? 'Fill in the one still to come' : 'Add `test e2e` or `test failure` to a flow on the way'}.`,
  related: ({ way }) => way.map(({ flow }) => ({ at: flow.at, message: 'This is on the way.' })),
  marks: ({ reader, way }) => [markPlace(reader.place), ...way.map(({ flow }) => markFlow(flow))],
};

function check(entity: Entity, context: Context): void {
  const { tracks, readsByField } = context.analysis.of(entity);
  if (!readsByField) {
    const precious = preciousOf(tracks);
    for (const reader of entity.readers) checkReader(entity, reader, tracks, context, precious);
    return;
  }
  for (const reader of entity.readers) {
    const own = tracks.filter((track) => isOf(track, reader));
    checkReader(entity, reader, own, context);
  }
  for (const track of tracks)
    for (const reader of track.field?.readers ?? [])
      checkReader(entity, reader, [track], context, preciousOf([track]), track.name);
}

export const rule: RuleOf<'entity'> = {
  id: 'untested-path',
  since: '0.1.0',
  scope: 'entity',
  when: ['readers'],
  severity: 'warning',
  fix: 'unsafe',
  summary: 'No test covers the way of important data from its source to a reader.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'tests',
  measured: true,
  when: `A reader reads data of the class financial or audit, or \`needs\` it within less than an hour (\`untested-need\`), and no flow on the shortest
way from the source to it names a \`test e2e\` or a \`test failure\`, of its own or from its profile. Unit tests do not count, and one of the two
kinds is enough here. A reader that nothing reaches is left to reader-without-feed. The fix inserts \`test e2e "…"\` into the last flow of the
way, which shows nothing until somebody replaces the text.`,
  why: `Each flow of a chain has been seen to work; that they fit, and that the last one notices when the first one stops, has not. For money, and
for what somebody waits for, that is found out by a customer.`,
  source: ['testing', 'unit', 'end-to-end', 'failure-injection'],
  examples: [
    {
      title: 'money, untested',
      source: `
entity Invoice {
  source ERP
  class financial
  reader Ledger
  ^^^^^^^^^^^^^ warning: The map names no end-to-end and no failure test for the way of Invoice from ERP to Hub to Ledger, though it is financial data: nothing shows that its steps fit, or what happens when one of them fails. Add \`test e2e\` or \`test failure\` to a flow on the way.
}
flow Invoice from ERP to Hub realtime test unit "test/invoice.test.ts"
flow Invoice from Hub to Ledger batch hourly
`,
      stays: true,
      fixed: `
entity Invoice {
  source ERP
  class financial
  reader Ledger
}
flow Invoice from ERP to Hub realtime test unit "test/invoice.test.ts"
flow Invoice from Hub to Ledger batch hourly test e2e "…"
`,
    },
    {
      title: 'a test that is still to come',
      source: `
entity Invoice {
  source ERP
  class financial
  reader Ledger
  ^^^^^^^^^^^^^ warning: The map names no end-to-end and no failure test for the way of Invoice from ERP to Ledger, though it is financial data: nothing shows that its steps fit, or what happens when one of them fails. Fill in the one still to come.
}
flow Invoice from ERP to Ledger batch hourly test e2e "…"
`,
    },
    {
      title: 'somebody waits for it',
      source: `
entity Order {
  source ERP
  reader CRM needs 59m
  ^^^^^^^^^^^^^^^^^^^^ warning: The map names no end-to-end and no failure test for the way of Order from ERP to CRM, though CRM needs it within 59m: nothing shows that its steps fit, or what happens when one of them fails. Add \`test e2e\` or \`test failure\` to a flow on the way.
}
flow Order from ERP to CRM realtime
`,
      stays: true,
    },
    {
      title: 'somebody waits, but for an hour',
      source: `
entity Order {
  source ERP
  reader CRM needs 60m
}
flow Order from ERP to CRM realtime
`,
    },
    {
      title: 'a test goes that way',
      source: `
entity Invoice {
  source ERP
  class financial
  reader Ledger
}
flow Invoice from ERP to Hub realtime
flow Invoice from Hub to Ledger batch hourly test e2e "e2e/invoice.test.ts"
`,
    },
    {
      title: 'the money stays at home',
      source: `
entity Order {
  source ERP
  reader Shop
  field status
  field amount { class financial }
}
flow Order from ERP to Shop realtime carries status
`,
    },
    {
      title: 'a field that is no money',
      source: `
entity Order {
  source ERP
  field status { reader Shop }
  field amount { class financial }
}
flow Order from ERP to Shop realtime carries status
`,
    },
  ],
};
