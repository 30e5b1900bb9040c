/** What an edit of the text did to a picture: what came, what went, and what is not as it was. */
import { listed } from '../../base/words.js';
import type { Graph } from '../../views/graph/graph.js';

export interface Changes {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
}

export const noChanges: Changes = { added: [], removed: [], changed: [] };

/** By the keys of things. Findings that come and go, and lines of the text that move, change nothing of the design. */
export function changesBetween(before: Graph, after: Graph): Changes {
  const [old, now] = [contentOf(before), contentOf(after)];
  return {
    added: [...now.keys()].filter((key) => !old.has(key)),
    removed: [...old.keys()].filter((key) => !now.has(key)),
    changed: [...now].filter(([key, content]) => (old.get(key) ?? content) !== content).map(([key]) => key),
  };
}

const noise = new Set(['at', 'badge', 'doc', 'facts']);

function contentOf({ nodes, edges, groups }: Graph): ReadonlyMap<string, string> {
  const content = (thing: object): string =>
    JSON.stringify(thing, (name, value: unknown) => (noise.has(name) ? undefined : value));
  return new Map([
    ...groups.map((group) => [`group:${group.id}`, content(group)] as const),
    ...nodes.map((node) => [`node:${node.id}`, content(node)] as const),
    ...edges.map((edge) => [`edge:${edge.id}`, content(edge)] as const),
  ]);
}

/** For a screen reader; undefined where nothing changed. */
export function changesInWords({ added, removed, changed }: Changes): string | undefined {
  const parts = [said('added', added), said('removed', removed), said('changed', changed)];
  return listed(parts, '; ') || undefined;
}

const MOST_NAMED = 3;

function said(verb: string, keys: readonly string[]): string {
  if (keys.length === 0) return '';
  if (keys.length > MOST_NAMED) return `${keys.length} things ${verb}`;
  return `${keys.map((key) => nameOf(key)).join(', ')} ${verb}`;
}

function nameOf(key: string): string {
  const id = key.slice(key.indexOf(':') + 1);
  if (!key.startsWith('edge:')) return id;
  const [from, to] = id.split('|').slice(-2);
  return `flow from ${from} to ${to}`;
}
