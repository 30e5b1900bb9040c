/** Edits that add whole declarations, each where an author would look for it. */
import type { TextEdit } from '../../base/edit.js';
import type { Span } from '../../base/span.js';
import type { Declaration, Fragment } from '../../model/declarations.js';
import { lineOf } from './edits.js';

/** Files read from who and where, over what, to how. */
const ORDER: readonly Declaration['kind'][] = [
  'team',
  'domain',
  'system',
  'channel',
  'entity',
  'profile',
  'flow',
];

const rank = (kind: Declaration['kind']): number => {
  const found = ORDER.indexOf(kind);
  return found < 0 ? ORDER.length : found;
};

/** Places are declared among systems and domains, so that a domain is one of the places where systems stand. */
const isAmong = (kind: Declaration['kind'], other: Declaration['kind']): boolean =>
  other === kind || (kind === 'system' && other === 'domain');

/** Adds one-line declarations of a kind: below the last of the kind, else below what comes before it, else on top. */
export function addDeclarations(
  fragment: Fragment,
  kind: Declaration['kind'],
  texts: readonly string[],
): TextEdit {
  const top = fragment.declarations.filter(({ within }) => within.length === 0);
  const same = top.findLast((declaration) => isAmong(kind, declaration.kind));
  if (same) return below(fragment, same.span, texts, isOneLine(fragment, same) && same.kind === kind);
  const earlier = top.findLast((declaration) => rank(declaration.kind) < rank(kind));
  if (earlier) return below(fragment, earlier.span, texts, false);
  const start = topOf(fragment, top[0]);
  const gap = top.length > 0 ? '\n\n' : '\n';
  return { uri: fragment.uri, span: { start, end: start }, newText: `${texts.join('\n')}${gap}` };
}

/** Adds a declaration right below another one of its kind. */
export const addBelow = (fragment: Fragment, other: Declaration, text: string): TextEdit =>
  below(fragment, other.span, [text.replace(/^/gm, other.indent)], isOneLine(fragment, other));

const isOneLine = (fragment: Fragment, { span }: Declaration): boolean =>
  lineOf(fragment, span.start) === lineOf(fragment, span.end);

function below(fragment: Fragment, { end }: Span, texts: readonly string[], like: boolean): TextEdit {
  const isLong = texts.some((each) => each.includes('\n'));
  const tight = like && !isLong;
  const next = fragment.lines[lineOf(fragment, end) + 1];
  const at = next ?? fragment.length;
  // An empty line around what takes several, on the other side too.
  const isFollowed =
    isLong &&
    fragment.declarations.some(({ whole }) => lineOf(fragment, whole.start) === lineOf(fragment, at));
  const text = `${tight ? '' : '\n'}${texts.join('\n')}${isFollowed ? '\n' : ''}`;
  const inside = fragment.declarations.some(
    ({ kind, span }) => kind !== 'domain' && span.start < at && at < span.end,
  );
  if (inside) return { uri: fragment.uri, span: { start: end, end }, newText: `\n${text}` };
  return {
    uri: fragment.uri,
    span: { start: at, end: at },
    newText: next === undefined ? `\n${text}` : `${text}\n`,
  };
}

/** Above the first declaration and the comments that belong to it. */
const topOf = (fragment: Fragment, first: Declaration | undefined): number =>
  first ? (fragment.lines[lineOf(fragment, first.whole.start)] ?? 0) : fragment.length;

/**
 * Takes a declaration out, its lines with it where nothing else stands on them. Undefined where a comment right above belongs to it:
 * it would be left behind, and speak of what comes next.
 */
export function removeDeclaration(fragment: Fragment, declaration: Declaration): TextEdit | undefined {
  const { span, doc } = declaration;
  if (doc !== undefined || fragment.suppressions.some(({ covers }) => covers?.start === span.start))
    return undefined;
  const start = fragment.lines[lineOf(fragment, span.start)] ?? span.start;
  const end = fragment.lines[lineOf(fragment, span.end) + 1] ?? fragment.length;
  if (sharesLines(fragment, declaration, start, end)) return { uri: fragment.uri, span, newText: '' };
  return { uri: fragment.uri, span: { start, end }, newText: '' };
}

/** Whether another declaration begins, opens or ends between two lines. They stand in the order of the text: only neighbours can. */
function sharesLines(
  { declarations, length }: Fragment,
  declaration: Declaration,
  from: number,
  to: number,
): boolean {
  // A last line without an end has what stands behind its last character.
  const isBetween = (at: number): boolean => from <= at && (at < to || (at === to && to === length));
  const index = indexIn(declarations, declaration);
  const next = declarations[index + 1];
  if (next && isBetween(next.span.start)) return true;
  for (let at = index - 1; at >= 0; at--) {
    const other = declarations[at];
    if (!other) continue;
    const { span, block, within } = other;
    if (isBetween(span.start) || isBetween(block?.open ?? span.start) || isBetween(span.end)) return true;
    // What stands before one that lies around this, or in nothing, ends before that begins.
    if (within.length === 0 || span.end >= declaration.span.end) return false;
  }
  return false;
}

/** By binary search. */
function indexIn(declarations: readonly Declaration[], { span: { start } }: Declaration): number {
  let low = 0;
  let high = declarations.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((declarations[middle]?.span.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
