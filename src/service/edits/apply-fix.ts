/** Applies a fix of a finding that was shown a while ago, on the map as it is now. */
import type { Anchor } from '../../base/span.js';
import type { Finding, Fix } from '../../model/finding.js';
import type { Headwater } from '../headwater.js';
import type { ApplyFix, Edited } from './edit.js';

export function applyFix(headwater: Headwater, root: string, wanted: ApplyFix): Edited {
  const { code, at, title } = wanted;
  const alike = headwater
    .findings(root)
    .filter((finding) => finding.code === code && finding.at.uri === at.uri)
    .flatMap((finding) => finding.fixes().map((fix) => ({ finding, fix })))
    .filter(({ fix }) => fix.title === title);
  const exact = alike.find(({ finding }) => isAt(headwater, finding, at));
  // It may have moved with its line; of two alike nobody knows which one was meant.
  const found: { readonly fix: Fix } | undefined = exact ?? (alike.length === 1 ? alike[0] : undefined);
  if (found) return { edits: found.fix.edits, notes: [] };
  return {
    problem: `The text has changed since ${code} offered “${title}” here: choose it anew, if it is still offered.`,
  };
}

function isAt(headwater: Headwater, finding: Finding, { range }: Anchor): boolean {
  const { start, end } = headwater.anchor(finding.at).range;
  return (
    start.line === range.start.line &&
    start.character === range.start.character &&
    end.line === range.end.line &&
    end.character === range.end.character
  );
}
