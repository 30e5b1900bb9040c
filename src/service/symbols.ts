/** The outline of a file, and the search for a name in all maps. */
import type { Location, Span } from '../base/span.js';
import type { Declaration, FieldDeclaration, Fragment, SystemRole } from '../model/declarations.js';
import type { Headwater } from './headwater.js';

export type SymbolKind = Exclude<Declaration['kind'], 'system'> | SystemRole | 'field';

export interface Outline {
  readonly name: string;
  readonly detail: string;
  readonly kind: SymbolKind;
  readonly span: Span;
  /** What is revealed: the name, inside the span. */
  readonly selection: Span;
  readonly children: readonly Outline[];
}

/** Domains hold what stands between their braces, entities their fields. */
export function outlineOf(fragment: Fragment): Outline[] {
  interface Node extends Outline {
    readonly children: Outline[];
  }
  const top: Outline[] = [];
  const open: Node[] = [];
  for (const declaration of fragment.declarations) {
    const node: Node = { ...symbolOf(declaration), children: fieldsOf(declaration) };
    while (open.length > 0 && (open.at(-1)?.span.end ?? 0) <= node.span.start) open.pop();
    (open.at(-1)?.children ?? top).push(node);
    if (declaration.kind === 'domain') open.push(node);
  }
  return top;
}

function symbolOf(declaration: Declaration): Omit<Outline, 'children'> {
  const { span, head } = declaration;
  const kind = declaration.kind === 'system' ? declaration.role : declaration.kind;
  const name = 'name' in declaration ? declaration.name : undefined;
  return {
    name: nameOf(declaration) || kind,
    detail: detailOf(declaration),
    kind,
    span,
    selection: name?.span ?? head,
  };
}

function fieldsOf(declaration: Declaration): Outline[] {
  if (declaration.kind !== 'entity') return [];
  return declaration.fields.map(({ name, span }: FieldDeclaration) => ({
    name: name.text,
    detail: '',
    kind: 'field',
    span,
    selection: name.span,
    children: [],
  }));
}

const texts = (names: readonly { readonly text: string }[]): string =>
  names.map(({ text }) => text).join(', ');

/** The name, or the sentence for what has none. */
export function nameOf(declaration: Declaration): string {
  switch (declaration.kind) {
    case 'flow': {
      const { entity, from, to, both } = declaration;
      const words = both ? ['between', 'and'] : ['from', 'to'];
      return `${entity?.text ?? '?'} ${words[0]} ${from?.text ?? '?'} ${words[1]} ${texts(to) || '?'}`;
    }
    case 'separate':
      return `${declaration.entity?.text ?? '?'} in ${texts(declaration.systems) || '?'}`;
    case 'style':
      return declaration.style ?? '';
    case 'scenario':
      return declaration.title ?? '';
    default:
      return declaration.name?.text ?? '';
  }
}

function detailOf(declaration: Declaration): string {
  if (declaration.kind === 'flow')
    return [declaration.alias?.name.text, declaration.clauses.pattern?.kind].filter(Boolean).join(' · ');
  return declaration.kind !== 'scenario' && 'title' in declaration ? (declaration.title ?? '') : '';
}

export interface FoundSymbol {
  readonly name: string;
  readonly kind: SymbolKind;
  readonly at: Location;
  /** The domain or entity around it. */
  readonly container?: string;
}

/** More than this nobody reads: the author types another letter. */
const MOST_FOUND = 500;

/** Everything whose name holds the letters of a query in their order; whole beginnings first. */
export function findSymbols(headwater: Headwater, query: string): FoundSymbol[] {
  const letters = query.replace(/\s+/g, '').toLowerCase();
  const found: (FoundSymbol & { readonly rank: number })[] = [];
  for (const root of headwater.roots()) {
    for (const fragment of headwater.map(root).fragments.values()) {
      for (const symbol of symbolsOf(fragment)) {
        const rank = rankOf(symbol.name.toLowerCase(), letters);
        if (rank !== undefined) found.push({ ...symbol, rank });
      }
    }
  }
  return found.sort((a, b) => a.rank - b.rank || (a.name < b.name ? -1 : 1)).slice(0, MOST_FOUND);
}

function* symbolsOf({ uri, declarations }: Fragment): Generator<FoundSymbol> {
  for (const declaration of declarations) {
    const { name, kind, selection } = symbolOf(declaration);
    const container = declaration.within.at(-1);
    yield { name, kind, at: { uri, span: selection }, container };
    const alias = declaration.kind === 'flow' ? declaration.alias?.name : undefined;
    if (alias) yield { name: alias.text, kind, at: { uri, span: alias.span }, container };
    for (const field of fieldsOf(declaration))
      yield { name: field.name, kind: 'field', at: { uri, span: field.selection }, container: name };
  }
}

/** Undefined where the letters are not all there. */
function rankOf(name: string, letters: string): number | undefined {
  if (name.startsWith(letters)) return 0;
  if (name.includes(letters)) return 1;
  let at = 0;
  for (const letter of name) if (letter === letters[at]) at++;
  return at === letters.length ? 2 : undefined;
}
