/** Diagnostics of a file that is open: what was found again, and stands where it stood, stays the very same object from key to key. */
import type { Diagnostic, Range } from 'vscode-languageserver';
import type { Location } from '../base/span.js';
import type { Finding } from '../model/finding.js';
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
  let at = 0;
  const again = (finding: Finding): Diagnostic | undefined => {
    const most = Math.min(before.findings.length, at + AHEAD);
    for (let next = at; next < most; next++) {
      if (before.findings[next] !== finding) continue;
      at = next + 1;
      return before.diagnostics[next];
    }
    return undefined;
  };
  const diagnostics = findings.map((finding) => {
    const diagnostic = again(finding);
    return diagnostic && stands(session, diagnostic, finding) ? diagnostic : toDiagnostic(session, finding);
  });
  return { findings, diagnostics };
}

/** A finding says the same as long as it lives; the places that it speaks of move with the text. */
function stands(
  session: Session,
  { range, relatedInformation = NONE }: Diagnostic,
  finding: Finding,
): boolean {
  if (!isAt(session, range, finding.at)) return false;
  const { related } = finding;
  return (
    related.length === relatedInformation.length &&
    related.every(({ at }, index) => {
      const told = relatedInformation[index]?.location;
      return told?.uri === session.uris.toClient(at.uri) && isAt(session, told.range, at);
    })
  );
}

const NONE: never[] = [];

function isAt({ headwater }: Session, { start, end }: Range, { uri, span }: Location): boolean {
  const lines = headwater.fragment(uri)?.lines ?? FIRST;
  const is = ({ line, character }: Range['start'], offset: number): boolean => {
    const begins = lines[line];
    const next = lines[line + 1];
    return begins !== undefined && begins + character === offset && (next === undefined || offset < next);
  };
  return is(start, span.start) && is(end, span.end);
}

/** Of a file that nobody knows. */
const FIRST: readonly number[] = [0];
