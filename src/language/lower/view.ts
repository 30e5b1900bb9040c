/** Lowers views: what they select, and how they want it seen. */
import type {
  FilterKind,
  Focus,
  FocusKind,
  Fold,
  OverlayKind,
  Selector,
  SelectorKind,
  ViewDeclaration,
  ViewFilter,
  ViewOverlay,
} from '../../model/declarations.js';
import type { Context } from './context.js';
import type { Role } from './standing.js';
import { Clauses, clausesOf, spanOf } from './context.js';
import type { Frame } from './frame.js';
import type { SyntaxNode } from '../syntax/node.js';

const PLACE: Role = { kind: 'place' };
const SELECTED: Readonly<Record<SelectorKind, Role>> = {
  entity: { kind: 'entity' },
  domain: { kind: 'domain' },
  system: PLACE,
  flow: { kind: 'flow' },
  team: { kind: 'team' },
};
/** Platforms are no names of the map; all others are words of the language. */
const FILTERED: Readonly<Partial<Record<FilterKind, Role>>> = {
  domain: { kind: 'domain' },
  entity: { kind: 'entity' },
  owner: { kind: 'team' },
};
const FOLDED: Readonly<Record<Fold['what'], Role>> = { domain: { kind: 'domain' }, broker: PLACE };
const SEVERAL: ReadonlySet<string> = new Set(['Selector', 'Focus', 'Filter', 'Fold']);

/** A clause that is still half-written is left out; the parser has said what it lacks. */
export function lowerView(context: Context, node: SyntaxNode, frame: Frame): ViewDeclaration {
  const clauses = new Clauses(clausesOf(node), SEVERAL);
  const all = <T>(type: string, lower: (context: Context, node: SyntaxNode) => T | undefined): readonly T[] =>
    clauses.all(type, (item) => lower(context, item));
  return {
    ...frame,
    kind: 'view',
    name: context.name(node, 'name', { kind: 'view', declares: true }),
    title: context.text(node, 'title'),
    selectors: all('Selector', selector),
    focuses: all('Focus', focus),
    filters: all('Filter', filter),
    folds: all('Fold', fold),
    lens: clauses.one('Lens', (item) => context.named(item, 'entity', { kind: 'entity' })),
    overlay: clauses.one('Overlay', (item) => overlay(context, item)),
    repeats: clauses.repeats,
  };
}

function selector(context: Context, node: SyntaxNode): Selector | undefined {
  const what = context.word(node, 'what') as SelectorKind | undefined;
  const mode = context.word(node, 'mode') as Selector['mode'] | undefined;
  return (
    what && mode && { mode, what, names: context.names(node, 'names', SELECTED[what]), span: spanOf(node) }
  );
}

function focus(context: Context, node: SyntaxNode): Focus | undefined {
  const what = (context.word(node, 'what') as FocusKind | undefined) ?? 'place';
  const name = context.name(node, 'name', what === 'place' ? PLACE : SELECTED[what]);
  const upstream = context.whole(node, 'upstream');
  const downstream = context.whole(node, 'downstream');
  return (
    name && { what, name, upstream, downstream, context: context.has(node, 'context'), span: spanOf(node) }
  );
}

function filter(context: Context, node: SyntaxNode): ViewFilter | undefined {
  const what = context.word(node, 'what') as FilterKind | undefined;
  if (!what) return undefined;
  const names = context.names(node, 'names', FILTERED[what]).map(({ text }) => text);
  return { what, values: [...names, ...context.words(node, 'words')], span: spanOf(node) };
}

function fold(context: Context, node: SyntaxNode): Fold | undefined {
  const what = context.word(node, 'what') as Fold['what'] | undefined;
  const mode = context.word(node, 'mode') as Fold['mode'] | undefined;
  return (
    what && mode && { mode, what, names: context.names(node, 'names', FOLDED[what]), span: spanOf(node) }
  );
}

function overlay(context: Context, node: SyntaxNode): ViewOverlay | undefined {
  const kind = context.word(node, 'kind') as OverlayKind | undefined;
  return kind && { kind, down: context.name(node, 'down', PLACE), span: spanOf(node) };
}
