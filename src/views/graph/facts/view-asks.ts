/** What a view of the text says beside what it selects, in the words of an ask. */
import type { FilterKind, Focus as SaidFocus, Fold, ViewDeclaration } from '../../../model/declarations.js';
import type { Filter, Focus } from '../show/ask.js';
import type { ViewFacts } from './facts.js';

export const focusOf = ({ what, name, upstream, downstream }: SaidFocus): Focus => ({
  kind: what,
  id: name.text,
  ...(upstream !== undefined && { upstream }),
  ...(downstream !== undefined && { downstream }),
});

/** Of several that keep their context the first counts: one thing is in focus. */
export function asksOf(view: ViewDeclaration): ViewFacts['asks'] {
  const { lens, overlay, focuses } = view;
  const focus = focuses.find(({ context }) => context);
  const filter = filterOf(view);
  const [collapsed, expanded] = [foldsOf(view, 'collapse'), foldsOf(view, 'expand')];
  return {
    ...(focus && { focus: focusOf(focus) }),
    ...(lens && { lens: lens.name.text }),
    ...(filter && { filter }),
    ...(collapsed.length > 0 && { collapsed }),
    ...(expanded.length > 0 && { expanded }),
    ...(overlay && { overlay: overlay.kind }),
    ...(overlay?.down && { down: overlay.down.text }),
  };
}

export const filterKeys: Readonly<Record<FilterKind, keyof Filter>> = {
  domain: 'domains',
  entity: 'entities',
  owner: 'owners',
  platform: 'platforms',
  pattern: 'patterns',
  severity: 'severities',
  lifecycle: 'lifecycles',
};

/** Two of one kind are one list: each value of it may match. The grammar takes no other words. */
function filterOf({ filters }: ViewDeclaration): Filter | undefined {
  const lists: Record<string, string[]> = {};
  for (const { what, values } of filters)
    if (values.length > 0) (lists[filterKeys[what]] ??= []).push(...values);
  return Object.keys(lists).length > 0 ? lists : undefined;
}

const foldsOf = ({ folds }: ViewDeclaration, mode: Fold['mode']): readonly string[] =>
  folds
    .filter((fold) => fold.mode === mode)
    .flatMap(({ what, names }) => names.map(({ text }) => (what === 'broker' ? `broker ${text}` : text)));
