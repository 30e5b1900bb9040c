/** Findings on the things of the picture: a count for each thing, and what they say. */
import { contains, type Anchor } from '../../../base/span.js';
import type { Finding, Mark } from '../../../model/finding.js';
import type { Entity } from '../../../model/map.js';
import { noFindings } from '../badges.js';
import type { Badge } from '../graph.js';
import type { Anchors } from './anchors.js';
import type { FindingOn, GraphFinding } from './facts.js';
import { Kept } from './kept.js';

export type Badges = (kind: Mark['kind'], id: string) => Badge;

/** Each finding counts once for each thing that it marks. Counted file by file, so that an edit counts anew what it changed. */
export class MarkCounts {
  readonly #counted = new Map<string, Found>();
  readonly #counts = { place: new Map<string, Badge>(), flow: new Map<string, Badge>() };
  #news = noMarks();

  /** One file is one step; what was counted stays so, if nobody waits for the last one. */
  *update(results: FoundByFile): Generator<undefined, void, undefined> {
    for (const [uri, found] of this.#counted) {
      const now = results.get(uri);
      if (now === found) continue;
      this.#change(found.findings, now?.findings ?? []);
      if (now) this.#counted.set(uri, now);
      else this.#counted.delete(uri);
      yield;
    }
    for (const [uri, found] of results) {
      if (this.#counted.has(uri)) continue;
      this.#change([], found.findings);
      this.#counted.set(uri, found);
      yield;
    }
  }

  of(kind: Mark['kind'], id: string): Badge {
    return this.#counts[kind].get(id) ?? noFindings;
  }

  /** Ids of things whose counts are others than when this was asked the last time. */
  news(): Readonly<Record<Mark['kind'], ReadonlySet<string>>> {
    const news = this.#news;
    this.#news = noMarks();
    return news;
  }

  #change(before: readonly Finding[], now: readonly Finding[]): void {
    if (before.length === 0) {
      for (const finding of now) this.#count(finding, 1);
      return;
    }
    const gone = new Set(before);
    for (const finding of now) if (!gone.delete(finding)) this.#count(finding, 1);
    for (const finding of gone) this.#count(finding, -1);
  }

  /** A badge that was handed out stays as it is: another takes its place. */
  #count({ severity, marks }: Finding, by: 1 | -1): void {
    for (let index = 0; index < marks.length; index++) {
      const mark = marks[index];
      if (!mark || isAgain(marks, index)) continue;
      const counts = this.#counts[mark.kind];
      counts.set(mark.id, badgeWith(counts.get(mark.id) ?? noFindings, severity, by));
      this.#news[mark.kind].add(mark.id);
    }
  }
}

const noMarks = (): Readonly<Record<Mark['kind'], Set<string>>> => ({ place: new Set(), flow: new Set() });

const badgeWith = (
  { errors, warnings, information }: Badge,
  severity: Finding['severity'],
  by: 1 | -1,
): Badge => ({
  errors: severity === 'error' ? errors + by : errors,
  warnings: severity === 'warning' ? warnings + by : warnings,
  information: severity === 'information' ? information + by : information,
});

/** What is found in one file. */
export interface Found {
  readonly findings: readonly Finding[];
}

/** The same object for a file in which nothing else is found than before. */
export type FoundByFile = ReadonlyMap<string, Found>;

/** Whether a mark stands earlier in the list too: lists are short. */
function isAgain(marks: readonly Mark[], index: number): boolean {
  const mark = marks[index];
  for (let before = 0; before < index; before++)
    if (marks[before]?.id === mark?.id && marks[before]?.kind === mark?.kind) return true;
  return false;
}

const kept = new Kept<Finding, GraphFinding | undefined>();

/** So many findings are one step. */
const STEP = 16;

/** More than that nobody reads in a picture: its badges count them all. */
const MOST = 2000;

const SEVERITIES = ['error', 'warning', 'information'] as const;

type Tally = Record<Finding['severity'], number>;

const tallies = new WeakMap<Found, Readonly<Tally>>();

/** Counted once as long as a file says the same. */
function tallyOf(found: Found): Readonly<Tally> {
  let tally = tallies.get(found);
  if (!tally) {
    const counts: Tally = { error: 0, warning: 0, information: 0 };
    for (const { severity } of found.findings) counts[severity]++;
    tallies.set(found, (tally = counts));
  }
  return tally;
}

/** Of too many the gravest, in the order of the files and of their text; and how many they are in all. */
function gravest(results: FoundByFile): { readonly listed: readonly Finding[]; readonly all: number } {
  const left: Tally = { error: 0, warning: 0, information: 0 };
  for (const found of results.values()) {
    const tally = tallyOf(found);
    for (const severity of SEVERITIES) left[severity] += tally[severity];
  }
  const all = left.error + left.warning + left.information;
  let room = MOST;
  for (const severity of SEVERITIES) room -= left[severity] = Math.min(room, left[severity]);
  const listed: Finding[] = [];
  for (const uri of [...results.keys()].sort()) {
    const found = results.get(uri);
    const tally = found && tallyOf(found);
    if (!tally || !SEVERITIES.some((severity) => tally[severity] > 0 && left[severity] > 0)) continue;
    for (const finding of found.findings) if (left[finding.severity]-- > 0) listed.push(finding);
  }
  return { listed, all };
}

export interface Listed {
  readonly findings: readonly GraphFinding[];
  readonly leftOut: number;
}

/** Those that a place of the text is known of, in their order. `around` tells in which entity one lies. */
export function* findingFacts(
  results: FoundByFile,
  around: (finding: Finding) => string | undefined,
  anchor: Anchors,
): Generator<undefined, Listed, undefined> {
  const { listed, all } = gravest(results);
  const findings: GraphFinding[] = [];
  for (const [index, finding] of listed.entries()) {
    if (index % STEP === 0) yield;
    const at = anchor(finding);
    const entity = around(finding);
    const made = kept.of(finding, [at, entity], () => at && factOf(finding, at, entity));
    if (made) findings.push(made);
  }
  return { findings, leftOut: all - findings.length };
}

function factOf(
  { code, severity, message, marks }: Finding,
  at: Anchor,
  entity: string | undefined,
): GraphFinding {
  const on: readonly FindingOn[] = marks.map(({ kind, id }) => ({ kind, id }));
  const all = entity === undefined ? on : [...on, { kind: 'entity' as const, id: entity }];
  return { code, severity, message, at, on: all };
}

/** The entity whose declaration a finding lies in: rules mark places and flows alone. */
export function entitiesByFile(entities: readonly Entity[]): (finding: Finding) => string | undefined {
  const files = new Map<string, Entity[]>();
  for (const entity of entities) {
    if (!entity.declaration) continue;
    const known = files.get(entity.at.uri);
    if (known) known.push(entity);
    else files.set(entity.at.uri, [entity]);
  }
  return ({ at: { uri, span } }) => {
    const found = lastBefore(files.get(uri) ?? [], span.start);
    return found?.declaration && contains(found.declaration.span, span.start) ? found.name : undefined;
  };
}

/** The last of those, in the order of the text, that begins at an offset or before it. */
function lastBefore(entities: readonly Entity[], offset: number): Entity | undefined {
  let [low, high] = [0, entities.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entities[middle]?.declaration?.span.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return entities[low - 1];
}
