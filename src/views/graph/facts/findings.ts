/** Findings on the things of the picture: a count for each thing, and what they say. */
import { contains } from '../../../base/span.js';
import type { Finding, Mark } from '../../../model/finding.js';
import type { Entity } from '../../../model/map.js';
import type { Badge } from '../graph.js';
import type { Anchors } from './anchors.js';
import type { FindingOn, GraphFinding } from './facts.js';
import { Kept } from './kept.js';

export type Badges = (kind: Mark['kind'], id: string) => Badge;

const NONE: Badge = { errors: 0, warnings: 0, information: 0 };

const FIELD = { error: 'errors', warning: 'warnings', information: 'information' } as const;

/** Each finding counts once for each thing that it marks. */
export function countMarks(findings: readonly Finding[]): Badges {
  const counts = { place: new Map<string, Badge>(), flow: new Map<string, Badge>() };
  for (const { severity, marks } of findings) {
    marks.forEach(({ kind, id }, index) => {
      if (marks.findIndex((mark) => mark.kind === kind && mark.id === id) < index) return;
      const badge = counts[kind].get(id) ?? NONE;
      counts[kind].set(id, { ...badge, [FIELD[severity]]: badge[FIELD[severity]] + 1 });
    });
  }
  return (kind, id) => counts[kind].get(id) ?? NONE;
}

const kept = new Kept<Finding, GraphFinding | undefined>();

/** More than that nobody reads in a picture: its badges count them all. */
const MOST = 2000;

/** Of too many the gravest, in the order of the text. */
function gravest(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= MOST) return findings;
  const ranked = (['error', 'warning', 'information'] as const).flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
  const chosen = new Set(ranked.slice(0, MOST));
  return findings.filter((finding) => chosen.has(finding));
}

/** Those that a place of the text is known of, in their order. */
export function findingFacts(
  findings: readonly Finding[],
  entities: readonly Entity[],
  anchor: Anchors,
): readonly GraphFinding[] {
  const around = entitiesByFile(entities);
  return gravest(findings).flatMap((finding) => {
    const { code, severity, message, marks } = finding;
    const at = anchor(finding);
    const entity = around(finding);
    const made = kept.of(finding, [at, entity], () => {
      if (!at) return undefined;
      const on: readonly FindingOn[] = marks.map(({ kind, id }) => ({ kind, id }));
      const all = entity === undefined ? on : [...on, { kind: 'entity' as const, id: entity }];
      return { code, severity, message, at, on: all };
    });
    return made ?? [];
  });
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
