/** What the tip at a thing says: in a line what it is, then what the editor's hover tells of its name. */
import { listed, plural } from '../../base/words.js';
import type { Now } from './panels/now.js';
import type { TipContent } from './panels/tip.js';
import type { Requester } from './state/requests.js';
import { anchorOf, edgeOf, nameOf, splitKey } from './things.js';
import { patternWords } from '../../views/graph/pattern-words.js';

export function tipOf(key: string, { landscape, shown }: Now, requests: Requester): TipContent | undefined {
  if (!landscape || !shown) return undefined;
  const at = anchorOf(key, landscape, shown.graph);
  const edge = edgeOf(key, shown.graph);
  const [, id] = splitKey(key);
  const node = shown.graph.nodes.find((each) => each.id === id);
  const painted = shown.paint[id]?.text;
  const about = edge
    ? edge.pattern && patternWords[edge.pattern]
    : node?.holds && `${plural(node.holds.systems, 'system')}, ${plural(node.holds.flows, 'flow')} inside`;
  const parts = [nameOf(key, shown.graph), about, painted];
  const many = (edge?.count ?? 1) > 1;
  return {
    head: listed(parts),
    more:
      at && !many
        ? requests.request('hover', { at, name: edge?.label ?? id }).then(({ markdown }) => markdown)
        : Promise.resolve(undefined),
  };
}
