/** All that is known of one thing of the map, ready to be written out. */
import type { Anchor } from '../../../base/span.js';
import { formatDuration } from '../../../base/duration.js';
import type {
  Age,
  ClauseText,
  EntityFacts,
  FlowFacts,
  GraphFinding,
} from '../../../views/graph/facts/facts.js';
import type { Graph, GraphNode } from '../../../views/graph/graph.js';
import type { Landscape } from '../../../views/graph/landscape.js';
import { patternWords } from '../../../views/graph/pattern-words.js';
import { edgeOf, splitKey } from '../things.js';

export interface Line {
  readonly text: string;
  /** A thing that it leads to, or a place in the text. */
  readonly key?: string;
  readonly at?: Anchor;
}

export interface Description {
  readonly kind: string;
  readonly name: string;
  readonly title?: string;
  readonly doc?: string;
  readonly at?: Anchor;
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly clauses: readonly Line[];
  readonly sections: readonly { readonly title: string; readonly lines: readonly Line[] }[];
  readonly findings: readonly GraphFinding[];
}

export function descriptionOf(key: string, landscape: Landscape, shown: Graph): Description | undefined {
  const [kind, id] = splitKey(key);
  if (kind === 'entity')
    return entity(
      landscape.entities.find((each) => each.id === id),
      landscape,
    );
  if (kind === 'team') return team(id, landscape);
  if (kind === 'flow')
    return flow(
      landscape.flows.find((each) => each.id === id),
      landscape,
    );
  if (kind === 'edge') {
    const edge = edgeOf(key, shown) ?? landscape.edges.find((each) => each.id === id);
    if (!edge) return undefined;
    if ((edge.members?.length ?? 0) > 1) return bundle(edge.from, edge.to, edge.members ?? [], landscape);
    return flow(
      landscape.flows.find((each) => each.id === edge.flow),
      landscape,
    );
  }
  if (landscape.groups.some((group) => group.id === id)) return domain(id, landscape);
  const node = landscape.nodes.find((each) => each.id === id);
  return node && place(node, landscape);
}

type Facts = readonly (readonly [string, string | number | false | undefined])[];

const known = (facts: Facts): [string, string][] =>
  facts.flatMap(([label, value]) =>
    value === undefined || value === false || value === ''
      ? []
      : [[label, String(value)] as [string, string]],
  );

const percent = (share: number | undefined): string | undefined =>
  share === undefined ? undefined : `${Number((share * 100).toFixed(4))} %`;
const duration = (value: number | null | undefined): string | undefined =>
  value === undefined || value === null ? undefined : formatDuration(value);

function place(node: GraphNode, { flows, findings }: Landscape): Description {
  const { id, role, title, doc, declared, facts, at } = node;
  const leaving = flows.filter(({ from, to, both }) => from === id || (both && to.includes(id)));
  const arriving = flows.filter(({ from, to, both }) => to.includes(id) || (both && from === id));
  const through = flows.filter(({ via }) => via.includes(id));
  return {
    kind: declared ? role : `${role}, not declared`,
    name: id,
    ...(title !== undefined && { title }),
    ...(doc !== undefined && { doc }),
    ...(at && { at }),
    facts: known([
      ['Platform', node.platform],
      ['Owner', facts?.owner],
      ['Zone', facts?.zone],
      ['Broker', facts?.broker],
      ['Lifecycle', node.lifecycle],
      ['Available', percent(facts?.available)],
      ['Recovers in', duration(facts?.recovers)],
      ['Takes', facts?.capacity !== undefined && `${facts.capacity}/s`],
      ['Gets at the peak', facts?.peak !== undefined && `${facts.peak}/s`],
    ]),
    clauses: clausesOf(facts?.clauses, at),
    sections: [
      { title: 'Flows out', lines: leaving.map((each) => flowLine(each)) },
      { title: 'Flows in', lines: arriving.map((each) => flowLine(each)) },
      { title: 'Flows through', lines: through.map((each) => flowLine(each)) },
    ],
    findings: on(findings, 'place', id),
  };
}

function flow(facts: FlowFacts | undefined, { findings }: Landscape): Description | undefined {
  if (!facts) return undefined;
  const { id, at, from = '?', to, via, both, carries, draws } = facts;
  return {
    kind: 'flow',
    name: `${facts.entity ?? '?'} ${both ? 'between' : 'from'} ${from} ${both ? 'and' : 'to'} ${to.join(', ')}`,
    ...(at && { at }),
    facts: known([
      ['Pattern', facts.patternText ?? (facts.pattern && patternWords[facts.pattern])],
      ['Via', via.join(', ')],
      ['Owner', facts.owner],
      ['Within', duration(facts.sla)],
      ['Adds to the age', duration(facts.adds)],
      ['Using', facts.using],
      ['Delivery', facts.delivery],
      ['Retries', facts.retries?.text],
      ['Gives up after', duration(facts.retries?.lasts)],
      ['Dead letters', facts.dlq],
      ['Carries', carries?.join(', ')],
      ['Data classes', facts.classes.join(', ')],
      ['Draws on', draws.map(({ allocation, share }) => `${allocation} ${percent(share) ?? ''}`).join(', ')],
      ['Lifecycle', facts.lifecycle],
      ['Reviewed', facts.reviewed],
      ['Reason', facts.reason],
      ['Profile', facts.profile],
    ]),
    clauses: clausesOf(facts.clauses, at),
    sections: [
      {
        title: 'Entity and places',
        lines: [
          ...(facts.entity === undefined ? [] : [{ text: facts.entity, key: `entity:${facts.entity}` }]),
          ...[from, ...via, ...to].map((each) => ({ text: each, key: `node:${each}` })),
        ],
      },
    ],
    findings: on(findings, 'flow', id),
  };
}

function bundle(from: string, to: string, members: readonly string[], landscape: Landscape): Description {
  const ids = new Set(members);
  const flows = landscape.flows.filter(({ id }) => ids.has(id));
  return {
    kind: 'bundle',
    name: `${members.length} flows from ${from} to ${to}`,
    facts: [],
    clauses: [],
    sections: [{ title: 'Its flows', lines: flows.map((each) => flowLine(each)) }],
    findings: landscape.findings.filter((finding) =>
      finding.on.some(({ kind, id }) => kind === 'flow' && ids.has(id)),
    ),
  };
}

function entity(facts: EntityFacts | undefined, { flows, findings }: Landscape): Description | undefined {
  if (!facts) return undefined;
  const { id, title, doc, at, sources, copies, readers } = facts;
  const ageWords = (age: Age | undefined): string =>
    age ? `at most ${formatDuration(age.worst)} old` : 'age not known';
  return {
    kind: facts.declared ? 'entity' : 'entity, not declared',
    name: id,
    ...(title !== undefined && { title }),
    ...(doc !== undefined && { doc }),
    ...(at && { at }),
    facts: known([
      ['Consistency', facts.consistency],
      ['Data classes', facts.classes.join(', ')],
      ['Domain', facts.domain],
    ]),
    clauses: clausesOf(facts.clauses, at),
    sections: [
      { title: 'True in', lines: sources.map((each) => ({ text: each, key: `node:${each}` })) },
      {
        title: 'Copies',
        lines: copies.map((copy) => ({
          text: `${copy.place}, ${ageWords(copy.age)}`,
          key: `node:${copy.place}`,
        })),
      },
      {
        title: 'Readers',
        lines: readers.map(({ place: where, needs, age }) => ({
          text: `${where}, ${ageWords(age)}${needs === undefined ? '' : `, needs ${formatDuration(needs)}`}`,
          key: `node:${where}`,
        })),
      },
      { title: 'Flows', lines: flows.filter((each) => each.entity === id).map((each) => flowLine(each)) },
    ],
    findings: on(findings, 'entity', id),
  };
}

function team(id: string, { teams, nodes, flows }: Landscape): Description | undefined {
  const facts = teams.find((each) => each.id === id);
  if (!facts) return undefined;
  const { title, at, contact, declared } = facts;
  return {
    kind: declared ? 'team' : 'team, not declared',
    name: id,
    ...(title !== undefined && { title }),
    ...(at && { at }),
    facts: known([['Contact', contact]]),
    clauses: [],
    sections: [
      {
        title: 'Systems',
        lines: nodes
          .filter((node) => node.facts?.owner === id)
          .map((node) => ({ text: node.id, key: `node:${node.id}` })),
      },
      { title: 'Flows', lines: flows.filter(({ owner }) => owner === id).map((each) => flowLine(each)) },
    ],
    findings: [],
  };
}

function domain(id: string, { groups, nodes, findings }: Landscape): Description | undefined {
  const group = groups.find((each) => each.id === id);
  if (!group) return undefined;
  const inside = nodes.filter((node) => node.group === id);
  const ids = new Set(inside.map((node) => node.id));
  return {
    kind: id.startsWith('broker ') ? 'broker' : 'domain',
    name: group.label,
    ...(group.at && { at: group.at }),
    facts: known([['In', group.parent]]),
    clauses: [],
    sections: [
      {
        title: 'Domains inside',
        lines: groups
          .filter(({ parent }) => parent === id)
          .map((each) => ({ text: each.label, key: `group:${each.id}` })),
      },
      { title: 'Systems', lines: inside.map((node) => ({ text: node.id, key: `node:${node.id}` })) },
    ],
    findings: findings.filter((finding) =>
      finding.on.some((each) => each.kind === 'place' && ids.has(each.id)),
    ),
  };
}

function flowLine({ id, entity: what = '?', from = '?', to, both, pattern }: FlowFacts): Line {
  const way = both ? `${from} ↔ ${to.join(', ')}` : `${from} → ${to.join(', ')}`;
  return { text: `${what}: ${way}${pattern ? `, ${patternWords[pattern]}` : ''}`, key: `flow:${id}` };
}

/** Each leads to its own line. */
function clausesOf(clauses: readonly ClauseText[] = [], at: Anchor | undefined): Line[] {
  return clauses.map(({ text, line }) => {
    if (!at) return { text };
    const start = { line: at.range.start.line + line, character: line === 0 ? at.range.start.character : 0 };
    return { text, at: { uri: at.uri, range: { start, end: start } } };
  });
}

const on = (
  findings: readonly GraphFinding[],
  kind: 'place' | 'flow' | 'entity',
  id: string,
): readonly GraphFinding[] =>
  findings.filter((finding) => finding.on.some((each) => each.kind === kind && each.id === id));
