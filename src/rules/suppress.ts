/** The edit behind "suppress with a reason": a comment right above the declaration that a finding stands in. */
import type { TextEdit } from '../base/edit.js';
import type { Declaration, Fragment } from '../model/declarations.js';
import type { Finding } from '../model/finding.js';
import { lineOf } from './fixes/edits.js';

/** Where the comment goes. */
export interface SuppressionPlace {
  /** Zero-based; the comment becomes this line. */
  readonly line: number;
  readonly indent: string;
}

/** A text that is broken is mended, not excused; and a needless suppression is removed, not suppressed. */
const NEVER: ReadonlySet<string> = new Set(['syntax-error', 'unused-suppression']);

/** Undefined where a finding cannot be suppressed: a broken text, or no declaration around it. */
export function suppressionPlace(
  fragment: Fragment,
  { code, at }: Pick<Finding, 'code' | 'at'>,
): SuppressionPlace | undefined {
  if (NEVER.has(code)) return undefined;
  const around = fragment.declarations.filter(
    ({ span }) => span.start <= at.span.start && at.span.end <= span.end,
  );
  const innermost = around.filter((declaration) => beginsLine(fragment, declaration)).at(-1);
  return innermost && { line: lineOf(fragment, innermost.span.start), indent: innermost.indent };
}

/** The comment as an edit; `until` is an ISO date. */
export function suppressionEdit(
  fragment: Fragment,
  finding: Pick<Finding, 'code' | 'at'>,
  reason: string,
  until?: string,
): TextEdit | undefined {
  const place = suppressionPlace(fragment, finding);
  if (!place) return undefined;
  const start = fragment.lines[place.line] ?? 0;
  const text = reason.replace(/\s+/g, ' ').trim();
  const newText = `${place.indent}// headwater-ignore ${finding.code}: ${text}${until ? `, until ${until}` : ''}\n`;
  return { uri: fragment.uri, span: { start, end: start }, newText };
}

/** A comment above a declaration that shares its first line with another would cover the other one. */
function beginsLine(fragment: Fragment, { span }: Declaration): boolean {
  const line = lineOf(fragment, span.start);
  return !fragment.declarations.some(
    (other) =>
      other.span.start < span.start &&
      (lineOf(fragment, other.span.start) === line || endsOn(fragment, other, line, span.start)),
  );
}

const endsOn = (fragment: Fragment, { span }: Declaration, line: number, before: number): boolean =>
  span.end <= before && lineOf(fragment, span.end) === line;
