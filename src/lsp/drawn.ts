/** Diagnostics of a file that is open: what was found again, and stands where it stood, stays the very same object from key to key. */
import type { Diagnostic, Position, Range } from 'vscode-languageserver';
import type { Location } from '../base/span.js';
import type { Finding, Related } from '../model/finding.js';
import { toDiagnostic } from './convert.js';
import type { Session } from './session.js';

/** Findings in the order of the text, and the diagnostic of each. */
export interface Drawn {
  readonly findings: readonly Finding[];
  readonly diagnostics: readonly Diagnostic[];
}

/** So many findings that are gone are passed over in search of one that stays. */
const AHEAD = 64;

export function drawn(session: Session, findings: readonly Finding[], before: Drawn | undefined): Drawn {
  if (!before) return { findings, diagnostics: findings.map((finding) => toDiagnostic(session, finding)) };
  let from = 0;
  const diagnostics = findings.map((finding) => {
    const at = placeOf(finding, before.findings, from);
    if (at < 0) return toDiagnostic(session, finding);
    from = at + 1;
    const diagnostic = before.diagnostics[at];
    return diagnostic && stands(session, diagnostic, finding) ? diagnostic : toDiagnostic(session, finding);
  });
  return { findings, diagnostics };
}

function placeOf(finding: Finding, among: readonly Finding[], from: number): number {
  const most = Math.min(among.length, from + AHEAD);
  for (let at = from; at < most; at++) if (among[at] === finding) return at;
  return -1;
}

/** A finding says the same as long as it lives; the places that it speaks of move with the text. */
function stands(
  session: Session,
  { range, relatedInformation = NONE }: Diagnostic,
  finding: Finding,
): boolean {
  if (!isAt(session, range, finding.at)) return false;
  const { related } = finding;
  if (related.length !== relatedInformation.length) return false;
  for (let index = 0; index < related.length; index++) {
    const { at } = related[index] as Related;
    const told = relatedInformation[index]?.location;
    if (told?.uri !== session.uris.toClient(at.uri) || !isAt(session, told.range, at)) return false;
  }
  return true;
}

const NONE: never[] = [];

function isAt({ headwater }: Session, range: Range, { uri, span }: Location): boolean {
  const lines = headwater.fragment(uri)?.lines ?? FIRST;
  return isOffset(lines, range.start, span.start) && isOffset(lines, range.end, span.end);
}

function isOffset(lines: readonly number[], { line, character }: Position, offset: number): boolean {
  const begins = lines[line];
  const next = lines[line + 1];
  return begins !== undefined && begins + character === offset && (next === undefined || offset < next);
}

/** Of a file that nobody knows. */
const FIRST: readonly number[] = [0];
