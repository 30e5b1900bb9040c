/** The picture as text: each system with the flows that leave it and those that reach it. */
import type { Graph, GraphEdge, GraphNode } from '../../../views/graph/graph.js';
import { badgeWords } from '../../../views/graph/svg/badge.js';
import { patternWords } from '../../../views/graph/svg/signs.js';
import { h, onChange, plural, refill } from '../dom.js';
import type { Actions, Now, Panel } from './now.js';

export interface Entry {
  readonly key: string;
  readonly text: string;
  readonly flows: readonly { readonly key: string; readonly text: string }[];
}

/** In the order of the text; a flow stands at both of its ends. */
export function entriesOf({ nodes, edges }: Graph): Entry[] {
  const at = new Map<string, GraphEdge[]>(nodes.map(({ id }) => [id, []]));
  for (const edge of edges) {
    at.get(edge.from)?.push(edge);
    if (edge.to !== edge.from) at.get(edge.to)?.push(edge);
  }
  return nodes.map((node) => ({
    key: `node:${node.id}`,
    text: nodeLine(node),
    flows: (at.get(node.id) ?? []).map((edge) => ({ key: `edge:${edge.id}`, text: flowLine(edge, node.id) })),
  }));
}

const joined = (...parts: readonly (string | false | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== false && part !== '').join(', ');

const nodeLine = ({ role, label, title, declared, holds, lifecycle, badge }: GraphNode): string =>
  joined(
    `${label}${title === undefined ? '' : `: ${title}`}`,
    role === 'system' ? undefined : role,
    holds && `${plural(holds.systems, 'system')}, ${plural(holds.flows, 'flow')} inside`,
    !declared && 'not declared',
    lifecycle,
    badgeWords(badge),
  );

function flowLine({ label, from, to, both, pattern, count = 1, badge }: GraphEdge, here: string): string {
  const way = both ? `between ${from} and ${to}` : from === here ? `to ${to}` : `from ${from}`;
  return joined(
    count > 1 ? `${plural(count, 'flow')} ${way}` : `${label} ${way}`,
    count > 1 ? undefined : pattern ? patternWords[pattern] : 'no pattern yet',
    badgeWords(badge),
  );
}

export function createList(actions: Actions): Panel {
  const element = h('div', { class: 'content list' });
  const open = new Set<string>();

  const update = onChange<Now>(
    ({ shown, state: { selected } }) => {
      const entries = shown ? entriesOf(shown.graph) : [];
      refill(
        element,
        h(
          'p',
          { class: 'muted' },
          `${plural(entries.length, 'place')}, ${plural(shown?.graph.edges.length ?? 0, 'line')} in the picture.`,
        ),
        h('ul', {}, ...entries.map((entry) => itemOf(entry, open, selected, actions))),
      );
    },
    ({ shown, state: { selected } }) => [shown?.graph, selected],
  );
  return { element, update };
}

function itemOf(
  entry: Entry,
  open: Set<string>,
  selected: string | undefined,
  actions: Actions,
): HTMLElement {
  const { key, text, flows } = entry;
  const own = thing(key, text, selected, actions);
  if (flows.length === 0) return h('li', {}, own);
  const list = h('ul');
  // A map's thousands of flows are written out where somebody looks at them.
  const fill = (): void =>
    list.replaceChildren(...flows.map((flow) => h('li', {}, thing(flow.key, flow.text, selected, actions))));
  const summary = h(
    'summary',
    { 'data-focus': `fold ${key}` },
    plural(flows.length, 'flow'),
    h('span', { class: 'unseen' }, ` of ${text}`),
  );
  const details = h('details', {}, summary, list);
  details.open = open.has(key) || flows.some((flow) => flow.key === selected);
  if (details.open) fill();
  details.addEventListener('toggle', () => {
    if (details.open) open.add(key);
    else open.delete(key);
    if (details.open && list.childElementCount === 0) fill();
  });
  return h('li', {}, own, details);
}

function thing(key: string, text: string, selected: string | undefined, actions: Actions): HTMLElement {
  const made = h(
    'button',
    { type: 'button', class: 'link', 'data-focus': key, 'aria-current': key === selected && 'true' },
    text,
  );
  made.addEventListener('click', () => actions.goTo(key));
  return made;
}
