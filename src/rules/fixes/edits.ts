/** Edits that fixes share. Rules see no text: what they insert goes by the spans and line starts of the fragment. */
import type { TextEdit } from '../../base/edit.js';
import { positionAt, type Span } from '../../base/span.js';
import type { Spanned } from '../../model/clauses.js';
import type { Block, EntityDeclaration, FieldDeclaration, Fragment } from '../../model/declarations.js';
import type { Flow, IntegrationMap } from '../../model/map.js';

/** A declaration or a field: whatever clauses can be added to. */
export interface Holder extends Spanned {
  readonly block?: Block;
  readonly indent?: string;
}

/** Words that open a declaration: as a name they need a `^`. */
export const OPENERS: ReadonlySet<string> = new Set(
  'domain team system hub broker warehouse database external channel entity flow profile separate style view scenario'.split(
    ' ',
  ),
);

/** Longest addition that may stay on the line of a declaration without braces. */
const SHORT = 40;

/** A name as the language wants it written. */
export const written = (name: string): string => (OPENERS.has(name) ? `^${name}` : name);

export function fragmentOf(map: IntegrationMap, uri: string): Fragment {
  const fragment = map.fragments.get(uri);
  if (!fragment) throw new Error(`no fragment of ${uri} in the map`);
  return fragment;
}

export const lineOf = ({ lines }: Fragment, offset: number): number => positionAt(lines, offset).line;

export const insert = (uri: string, at: number, newText: string): TextEdit => ({
  uri,
  span: { start: at, end: at },
  newText,
});

export const replace = (uri: string, { span }: Spanned, newText: string): TextEdit => ({
  uri,
  span,
  newText,
});

const indentOf = (fragment: Fragment, { indent, span }: Holder): string =>
  indent ?? ' '.repeat(positionAt(fragment.lines, span.start).character);

/** Of what stands in the braces of a declaration. */
export function innerIndent(fragment: Fragment, holder: Holder): string {
  const indent = indentOf(fragment, holder);
  return indent + (indent.includes('\t') ? '\t' : '  ');
}

/** Adds clauses: into the braces where there are some, else on the line where that stays short, else into new braces. */
export function addClauses(fragment: Fragment, holder: Holder, clauses: readonly string[]): TextEdit {
  const { block, span } = holder;
  const lines = clauses.map((clause) => innerIndent(fragment, holder) + clause);
  const oneLine = clauses.join(' ');
  if (!block) {
    const fits = clauses.length === 1 && oneLine.length <= SHORT;
    return insert(
      fragment.uri,
      span.end,
      fits ? ` ${oneLine}` : ` {\n${lines.join('\n')}\n${indentOf(fragment, holder)}}`,
    );
  }
  if (!block.multiline)
    return insert(fragment.uri, block.lastEnd, block.lastEnd === block.open ? ` ${oneLine} ` : ` ${oneLine}`);
  return insertBelow(fragment, block, lines);
}

/** Below the line of the last clause, so that a comment behind it stays where it is. */
function insertBelow(fragment: Fragment, { lastEnd, close }: Block, lines: readonly string[]): TextEdit {
  const next = fragment.lines[lineOf(fragment, lastEnd) + 1];
  if (next === undefined || close === undefined || next > close)
    return insert(fragment.uri, lastEnd, `\n${lines.join('\n')}`);
  return insert(fragment.uri, next, `${lines.join('\n')}\n`);
}

/** Adds a clause about ownership where an author would write it: a source first of all, a policy for all fields before the first of them. */
export function addOwnership(
  fragment: Fragment,
  holder: EntityDeclaration | FieldDeclaration,
  where: 'first' | 'before fields',
  clause: string,
): TextEdit {
  const { block } = holder;
  const field = 'fields' in holder ? holder.fields[0] : undefined;
  if (!block?.multiline || (where === 'before fields' && !field))
    return addClauses(fragment, holder, [clause]);
  if (where === 'first' || !field)
    return insert(fragment.uri, block.open, `\n${innerIndent(fragment, holder)}${clause}`);
  return insert(fragment.uri, field.span.start, `${clause}\n${indentOf(fragment, field)}`);
}

/** Puts a clause in the place of the flow's own, or adds it where the flow has none (its profile's then no longer counts). */
export function putClause(
  map: IntegrationMap,
  flow: Flow,
  own: Spanned | undefined,
  clause: string,
): TextEdit {
  const { uri } = flow.at;
  return own ? replace(uri, own, clause) : addClauses(fragmentOf(map, uri), flow.declaration, [clause]);
}

/** The same for several: what the flow lacks is added in one piece. */
export function putClauses(
  map: IntegrationMap,
  flow: Flow,
  clauses: readonly { readonly own: Spanned | undefined; readonly clause: string }[],
): readonly TextEdit[] {
  const { uri } = flow.at;
  const replaced = clauses.flatMap(({ own, clause }) => (own ? [replace(uri, own, clause)] : []));
  const missing = clauses.flatMap(({ own, clause }) => (own ? [] : [clause]));
  if (missing.length === 0) return replaced;
  return [...replaced, addClauses(fragmentOf(map, uri), flow.declaration, missing)];
}

/** Right behind the ends of the flow's sentence. */
export function addBehindEnds(flow: Flow, clause: string): TextEdit {
  const { declaration, at } = flow;
  return insert(at.uri, declaration.to.at(-1)?.span.end ?? declaration.head.end, ` ${clause}`);
}

/** Takes a clause out of its declaration, its line with it where nothing else stands there. */
export function removeClause(fragment: Fragment, holder: Holder, clause: Span): TextEdit {
  const others = neighbours(holder, clause);
  const before = Math.max(holder.span.start, ...others.filter((at) => at <= clause.start));
  const behind = Math.min(fragment.length, ...others.filter((at) => at >= clause.end));
  const alone = behind === fragment.length || lineOf(fragment, behind) > lineOf(fragment, clause.end);
  const span = (start: number, end: number): TextEdit => ({
    uri: fragment.uri,
    span: { start, end },
    newText: '',
  });
  if (lineOf(fragment, before) === lineOf(fragment, clause.start)) return span(before, clause.end);
  if (!alone) return span(clause.start, behind);
  const line = lineOf(fragment, clause.start);
  return span(
    fragment.lines[line] ?? clause.start,
    fragment.lines[lineOf(fragment, clause.end) + 1] ?? fragment.length,
  );
}

/** Offsets at which other parts of a declaration begin or end. */
function neighbours(holder: Holder, clause: Span): number[] {
  const found: number[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isSpan(value)) {
      const overlaps = value.start < clause.end && clause.start < value.end;
      if (!overlaps) found.push(value.start, value.end);
    } else {
      for (const part of Object.values(value)) visit(part);
    }
  };
  visit(holder);
  const { block } = holder;
  if (block) found.push(block.open, ...(block.close === undefined ? [] : [block.close]));
  return found;
}

const isSpan = (value: object): value is Span => 'start' in value && 'end' in value;
