/** What can be done about the findings of a place: their fixes, and to suppress them with a reason. */
import type { TextEdit } from '../base/edit.js';
import type { Span } from '../base/span.js';
import type { Finding, Fix } from '../model/finding.js';
import { suppressionEdit, suppressionPlace, type SuppressionPlace } from '../rules/suppress.js';
import type { Headwater } from './headwater.js';

export interface FindingAction {
  readonly title: string;
  /** What it mends: several findings may share one fix. */
  readonly findings: readonly Finding[];
  readonly edits: readonly TextEdit[];
  readonly preferred: boolean;
}

export interface SuppressAction {
  readonly title: string;
  readonly finding: Finding;
  readonly place: SuppressionPlace;
  /** For clients that cannot ask for the reason. */
  readonly edit: TextEdit;
}

/** Stands where an author has to say why. */
const REASON_TO_COME = 'say here why this is accepted';

const touches = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

/** Findings that a span touches, the narrowest first: it is nearest to what the author points at. */
export const findingsAt = (headwater: Headwater, uri: string, span: Span): readonly Finding[] =>
  headwater
    .findingsIn(uri)
    .filter(({ at }) => touches(at.span, span))
    .sort((a, b) => lengthOf(a.at.span) - lengthOf(b.at.span));

const lengthOf = ({ start, end }: Span): number => end - start;

/** The fixes of findings, the ones that most authors want first; equal ones once. */
export function fixActions(findings: readonly Finding[]): FindingAction[] {
  const actions = new Map<string, { fix: Fix; findings: Finding[] }>();
  for (const finding of findings) {
    for (const fix of finding.fixes()) {
      const key = JSON.stringify([fix.title, fix.edits]);
      const same = actions.get(key);
      if (same) same.findings.push(finding);
      else actions.set(key, { fix, findings: [finding] });
    }
  }
  const all = [...actions.values()].map(({ fix: { title, edits, preferred = false }, findings }) => ({
    title,
    findings,
    edits,
    preferred,
  }));
  return [...all.filter(({ preferred }) => preferred), ...all.filter(({ preferred }) => !preferred)];
}

/** One for each rule that found something inside each declaration. */
export function suppressActions(headwater: Headwater, findings: readonly Finding[]): SuppressAction[] {
  const seen = new Set<string>();
  return findings.flatMap((finding) => {
    const fragment = headwater.fragment(finding.at.uri);
    const place = fragment && suppressionPlace(fragment, finding);
    const edit = fragment && suppressionEdit(fragment, finding, REASON_TO_COME);
    if (!place || !edit || seen.has(edit.newText + edit.span.start)) return [];
    seen.add(edit.newText + edit.span.start);
    return [{ title: `Suppress ${finding.code} with a reason`, finding, place, edit }];
  });
}

/** The edits of all safe fixes of a file that go together; what overlaps an earlier one waits for the next time. */
export function safeEdits(headwater: Headwater, uri: string): readonly TextEdit[] {
  const taken: TextEdit[] = [];
  const overlaps = (edit: TextEdit): boolean =>
    taken.some((other) => other.uri === edit.uri && touches(other.span, edit.span));
  for (const finding of headwater.findingsIn(uri)) {
    const safe = finding.fixes().find(({ safety }) => safety === 'safe');
    if (safe && !safe.edits.some(overlaps)) taken.push(...safe.edits);
  }
  return taken;
}
