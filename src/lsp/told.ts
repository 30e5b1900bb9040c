/** What a client was told of a file, to tell it only of what changed: kept whole while the file is edited, else as a sum. */
import type { Diagnostic, DiagnosticRelatedInformation, Range } from 'vscode-languageserver';
import { longHash } from '../base/hash.js';

/** Diagnostics, or their sum. */
export type Told = readonly Diagnostic[] | string;

/**
 * What the client knows of a file when it is told of its diagnostics: `before` itself where that is the same, so that it need not be
 * told. Of a file that is open the next key asks again, and comparing costs less than summing up; of closed ones there may be many.
 */
export function toldOf(before: Told | undefined, diagnostics: readonly Diagnostic[], isOpen: boolean): Told {
  if (typeof before === 'object' && sameList(before, diagnostics, sameDiagnostic)) return before;
  if (isOpen && typeof before !== 'string') return diagnostics;
  const sum = sumOf(diagnostics);
  if (before === sum) return before;
  return isOpen ? diagnostics : sum;
}

const sumOf = (diagnostics: readonly Diagnostic[]): string => longHash(JSON.stringify(diagnostics));

function sameList<T>(a: readonly T[], b: readonly T[], same: (a: T, b: T) => boolean): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index] || same(each, b[index] as T));
}

/** Of what the server says; the page of a rule goes with its code. */
const sameDiagnostic = (a: Diagnostic, b: Diagnostic): boolean =>
  a.code === b.code &&
  a.severity === b.severity &&
  sameRange(a.range, b.range) &&
  a.message === b.message &&
  a.tags?.length === b.tags?.length &&
  sameList(a.relatedInformation ?? [], b.relatedInformation ?? [], sameRelated);

const sameRelated = (a: DiagnosticRelatedInformation, b: DiagnosticRelatedInformation): boolean =>
  a.message === b.message &&
  a.location.uri === b.location.uri &&
  sameRange(a.location.range, b.location.range);

const sameRange = ({ start, end }: Range, other: Range): boolean =>
  start.line === other.start.line &&
  start.character === other.start.character &&
  end.line === other.end.line &&
  end.character === other.end.character;
