/** The things of a picture by their keys: `node:ERP`, `edge:…`, `group:…`; and those that stand behind it: `entity:`, `team:`, `flow:`. */
import type { Anchor } from '../../base/span.js';
import type { Box, Graph, GraphEdge, LaidOutEdge, LaidOutGraph } from '../../views/graph/graph.js';
import type { Landscape } from '../../views/graph/landscape.js';

/** `edge:a|b` → `edge` and `a|b`; a label stands for its edge. */
export function splitKey(key: string): readonly [kind: string, id: string] {
  const colon = key.indexOf(':');
  const kind = key.slice(0, colon);
  return [kind === 'label' ? 'edge' : kind, key.slice(colon + 1)];
}

/** What belongs together: an edge's line is not all of it. */
export const withLabel = (key: string): string[] =>
  key.startsWith('edge:') ? [key, `label:${key.slice('edge:'.length)}`] : [key];

type Things = readonly { readonly id: string; readonly at?: Anchor }[];

/** Where the text of a thing stands. */
export function anchorOf(key: string, landscape: Landscape, shown: Graph): Anchor | undefined {
  const [kind, id] = splitKey(key);
  const { nodes, groups, edges, entities, flows, views, teams } = landscape;
  const places: Readonly<Record<string, readonly Things[]>> = {
    node: [nodes, groups],
    edge: [shown.edges, edges],
    group: [groups],
    entity: [entities],
    flow: [flows],
    view: [views],
    team: [teams],
  };
  for (const things of places[kind] ?? []) {
    const found = things.find((thing) => thing.id === id);
    if (found) return found.at;
  }
  return undefined;
}

/** What stands for a thing in the picture: itself, the closed boundary around it, or the bundle that carries it. */
export function inPicture(key: string, landscape: Landscape, shown: Graph): string[] {
  const [kind, id] = splitKey(key);
  if (kind === 'flow') return carriers(shown, id);
  if (kind === 'edge') {
    if (shown.edges.some((edge) => edge.id === id)) return [key];
    const flow = landscape.edges.find((edge) => edge.id === id)?.flow;
    return flow === undefined ? [] : carriers(shown, flow);
  }
  if (kind !== 'node' && kind !== 'group') return [];
  const known = new Set([
    ...shown.nodes.map((node) => `node:${node.id}`),
    ...shown.groups.map((group) => `group:${group.id}`),
  ]);
  const found = [key, ...around(key, landscape).map((group) => `node:${group}`)].find((each) =>
    known.has(each),
  );
  return found === undefined ? [] : [found];
}

const carriers = ({ edges }: Graph, flow: string): string[] =>
  edges.filter((edge) => edge.flow === flow || edge.members?.includes(flow)).map(({ id }) => `edge:${id}`);

/** Ids of the boundaries around a node or boundary, from the inside out; a boundary is around itself. */
export function around(key: string, { nodes, groups }: Landscape): string[] {
  const [kind, id] = splitKey(key);
  const parents = new Map(groups.map((group) => [group.id, group.parent]));
  const way: string[] = [];
  let at = kind === 'group' || parents.has(id) ? id : nodes.find((node) => node.id === id)?.group;
  for (; at !== undefined && !way.includes(at); at = parents.get(at)) way.push(at);
  return way;
}

/** Where a thing stands. */
export function boxOf(key: string, { nodes, groups, edges }: LaidOutGraph): Box | undefined {
  const [kind, id] = splitKey(key);
  if (kind === 'node') return nodes.find((node) => node.id === id)?.box;
  if (kind === 'group') return groups.find((group) => group.id === id)?.box;
  const edge = edges.find((each) => each.id === id);
  return edge && spotOf(edge);
}

/** Where an edge is to be looked for: at its label, else half its way. */
export function spotOf({ labelBox, points }: LaidOutEdge): Box {
  const { x, y } = points[Math.floor(points.length / 2)] ?? { x: 0, y: 0 };
  return labelBox ?? { x, y, width: 0, height: 0 };
}

export function edgeOf(key: string, { edges }: Graph): GraphEdge | undefined {
  const [kind, id] = splitKey(key);
  return kind === 'edge' ? edges.find((edge) => edge.id === id) : undefined;
}

/** What a thing is called, for titles and messages. */
export function nameOf(key: string, shown: Graph): string {
  const [kind, id] = splitKey(key);
  const edge = edgeOf(key, shown);
  if (edge)
    return (edge.count ?? 1) > 1
      ? `${edge.count} flows from ${edge.from} to ${edge.to}`
      : `${edge.label} from ${edge.from} to ${edge.to}`;
  const thing = kind === 'group' ? shown.groups.find((group) => group.id === id) : undefined;
  return thing?.label ?? id;
}
