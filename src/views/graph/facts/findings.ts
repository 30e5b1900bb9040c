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

const FIELD = { error: 'errors', warning: 'warnings', information: 'information' } as const;

/** So many findings are one step. */
const STEP = 256;

/** Each finding counts once for each thing that it marks. */
export function* countMarks(findings: readonly Finding[]): Generator<undefined, Badges, undefined> {
  const counts = { place: new Map<string, Count>(), flow: new Map<string, Count>() };
  let seen = 0;
  for (const { severity, marks } of findings) {
    if (++seen % STEP === 0) yield;
    for (let index = 0; index < marks.length; index++) {
      const mark = marks[index];
      if (!mark || isAgain(marks, index)) continue;
      let count = counts[mark.kind].get(mark.id);
      if (!count) counts[mark.kind].set(mark.id, (count = { ...NONE }));
      count[FIELD[severity]]++;
    }
  }
  return (kind, id) => counts[kind].get(id) ?? NONE;
}

type Count = { -readonly [K in keyof Badge]: Badge[K] };

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
