/** Findings on the things of the picture: a count for each thing, and what they say. */
import { contains, type Anchor } from '../../../base/span.js';
import type { Finding, Mark } from '../../../model/finding.js';
import type { Entity } from '../../../model/map.js';
import type { Badge } from '../graph.js';
import type { Anchors } from './anchors.js';
import type { FindingOn, GraphFinding } from './facts.js';
import { Kept } from './kept.js';

export type Badges = (kind: Mark['kind'], id: string) => Badge;

const NONE: Badge = { errors: 0, warnings: 0, information: 0 };

/** Each finding counts once for each thing that it marks. Counted file by file, so that an edit counts anew what it changed. */
export class MarkCounts {
  readonly #counted = new Map<string, Found>();
  readonly #counts = { place: new Map<string, Badge>(), flow: new Map<string, Badge>() };

  /** One file is one step; what was counted stays so, if nobody waits for the last one. */
  *update(results: ReadonlyMap<string, Found>): Generator<undefined, Badges, undefined> {
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
    return (kind, id) => this.#counts[kind].get(id) ?? NONE;
  }

  #change(before: readonly Finding[], now: readonly Finding[]): void {
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
      counts.set(mark.id, badgeWith(counts.get(mark.id) ?? NONE, severity, by));
    }
  }
}

const badgeWith = (
  { errors, warnings, information }: Badge,
  severity: Finding['severity'],
  by: 1 | -1,
): Badge => ({
  errors: severity === 'error' ? errors + by : errors,
  warnings: severity === 'warning' ? warnings + by : warnings,
  information: severity === 'information' ? information + by : information,
});

interface Found {
  readonly findings: readonly Finding[];
}

export const countMarks = (findings: readonly Finding[]): Generator<undefined, Badges, undefined> =>
  new MarkCounts().update(new Map([['', { findings }]]));

/** Whether a mark stands earlier in the list too: lists are short. */
function isAgain(marks: readonly Mark[], index: number): boolean {
  const mark = marks[index];
  for (let before = 0; before < index; before++)
    if (marks[before]?.id === mark?.id && marks[before]?.kind === mark?.kind) return true;
  return false;
}

const kept = new Kept<Finding, GraphFinding | undefined>();

/** More than that nobody reads in a picture: its badges count them all. */
const MOST = 2000;

/** Of too many the gravest, in the order of the text. */
function gravest(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= MOST) return findings;
  const counts = { error: 0, warning: 0, information: 0 };
  for (const { severity } of findings) counts[severity]++;
  let left = MOST;
  for (const severity of ['error', 'warning', 'information'] as const)
    left -= counts[severity] = Math.min(left, counts[severity]);
  return findings.filter(({ severity }) => counts[severity]-- > 0);
}

/** Those that a place of the text is known of, in their order. */
export function* findingFacts(
  findings: readonly Finding[],
  entities: readonly Entity[],
  anchor: Anchors,
): Generator<undefined, readonly GraphFinding[], undefined> {
  const around = entitiesByFile(entities);
  yield;
  const listed = gravest(findings);
  const facts: GraphFinding[] = [];
  for (const finding of listed) {
    yield;
    const at = anchor(finding);
    const entity = around(finding);
    const made = kept.of(finding, [at, entity], () => at && factOf(finding, at, entity));
    if (made) facts.push(made);
  }
  return facts;
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
function entitiesByFile(entities: readonly Entity[]): (finding: Finding) => string | undefined {
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
