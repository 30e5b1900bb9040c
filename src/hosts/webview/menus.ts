/** What the menu at a thing offers. */
import type { Graph } from '../../views/graph/graph.js';
import type { Desk } from './desk.js';
import type { MenuItem } from './panels/menu.js';
import { edgeOf, splitKey } from './things.js';
import type { Writer } from './writer.js';

export interface MenuOptions {
  readonly desk: Desk;
  readonly writer: Writer;
  /** Shows the tip at a thing. */
  explain(key: string): void;
  /** Of what is chosen. */
  details(): void;
  /** What would change the text, or lead to it, is left out. */
  readonly readsOnly: boolean;
}

export function menuOf(key: string, shown: Graph, options: MenuOptions): MenuItem[] {
  const { desk, explain, details } = options;
  const [kind] = splitKey(key);
  const own =
    kind === 'edge'
      ? flowItems(key, shown, options)
      : kind === 'group'
        ? boundaryItems(key, options)
        : nodeItems(key, shown, options);
  const items: readonly MenuItem[] = [
    { label: 'Go to Text', keys: 'Space', writes: true, run: () => desk.read(key, true) },
    ...own,
    {
      label: 'Show Details',
      keys: 'I',
      apart: true,
      run: () => {
        desk.choose(key);
        details();
      },
    },
    { label: 'Explain', keys: 'H', run: () => explain(key) },
  ];
  return items.filter(({ writes = false }) => !(writes && options.readsOnly));
}

function nodeItems(key: string, shown: Graph, { desk, writer }: MenuOptions): MenuItem[] {
  const [, id] = splitKey(key);
  const node = shown.nodes.find((each) => each.id === id);
  if (node?.role === 'domain') return closedItems(id, desk);
  const { pinned } = desk.now();
  return [
    {
      label: 'Focus',
      keys: 'Double click',
      apart: true,
      run: () => desk.ask({ focus: { kind: 'place', id } }),
    },
    { label: `What Breaks When ${id} Is Down`, run: () => desk.ask({ overlay: 'outage', down: id }) },
    { label: 'Add Flow from Here…', keys: 'A', apart: true, writes: true, run: () => writer.addFlow(id) },
    { label: 'Rename…', keys: 'F2', writes: true, run: () => writer.rename(key) },
    ...(pinned.has(id) ? [{ label: 'Unpin', writes: true, run: () => void writer.pin({ [id]: null }) }] : []),
  ];
}

function closedItems(id: string, desk: Desk): MenuItem[] {
  return [
    { label: 'Expand', keys: 'Double click', apart: true, run: () => expand(id, desk) },
    { label: 'Focus', run: () => desk.ask({ focus: { kind: 'domain', id } }) },
  ];
}

function boundaryItems(key: string, { desk, writer }: MenuOptions): MenuItem[] {
  const [, id] = splitKey(key);
  const broker = id.startsWith('broker ');
  return [
    { label: 'Collapse', keys: 'Double click', apart: true, run: () => collapse(id, desk) },
    ...(broker ? [] : [{ label: 'Focus', run: () => desk.ask({ focus: { kind: 'domain', id } }) }]),
    { label: 'Rename…', keys: 'F2', apart: true, writes: true, run: () => writer.rename(key) },
  ];
}

function flowItems(key: string, shown: Graph, { desk, writer }: MenuOptions): MenuItem[] {
  const edge = edgeOf(key, shown);
  if (!edge) return [];
  const many = (edge.count ?? 1) > 1;
  const opened = desk.now().ask.opened ?? [];
  if (many || opened.includes(edge.id))
    return [
      { label: many ? 'Open Bundle' : 'Close Bundle', apart: true, run: () => toggleBundle(edge.id, desk) },
    ];
  return [
    {
      label: 'Focus',
      keys: 'Double click',
      apart: true,
      run: () => desk.ask({ focus: { kind: 'flow', id: edge.flow } }),
    },
    { label: `Where ${edge.label} Is True, and Its Copies`, run: () => desk.ask({ lens: edge.label }) },
    {
      label: `Rename ${edge.label}…`,
      keys: 'F2',
      apart: true,
      writes: true,
      run: () => writer.rename(key),
    },
  ];
}

/** What a double click does. */
export function dive(key: string, shown: Graph, desk: Desk): void {
  const [kind, id] = splitKey(key);
  const edge = edgeOf(key, shown);
  if (kind === 'group') return collapse(id, desk);
  if (edge && (edge.count ?? 1) > 1) return toggleBundle(id, desk);
  if (edge) return desk.ask({ focus: { kind: 'flow', id: edge.flow } });
  const node = shown.nodes.find((each) => each.id === id);
  if (node?.role === 'domain') return expand(id, desk);
  if (node) desk.ask({ focus: { kind: 'place', id } });
}

const without = (list: readonly string[] | undefined, id: string): readonly string[] | undefined => {
  const left = (list ?? []).filter((each) => each !== id);
  return left.length > 0 ? left : undefined;
};
const withOne = (list: readonly string[] | undefined, id: string): readonly string[] => [
  ...new Set([...(list ?? []), id]),
];

function expand(id: string, desk: Desk): void {
  const { ask } = desk.now();
  desk.ask({ collapsed: without(ask.collapsed, id), expanded: withOne(ask.expanded, id) });
}

function collapse(id: string, desk: Desk): void {
  const { ask } = desk.now();
  desk.ask({ collapsed: withOne(ask.collapsed, id), expanded: without(ask.expanded, id) });
}

function toggleBundle(id: string, desk: Desk): void {
  const { ask } = desk.now();
  const opened = ask.opened?.includes(id) ?? false;
  desk.ask({ opened: opened ? without(ask.opened, id) : withOne(ask.opened, id) });
}
