/** The picture in words: a list of its places, each with the flows that leave and reach it. What a screen reader reads, and a terminal. */
import { addTo } from '../../../base/lists.js';
import { plural } from '../../../base/words.js';
import { badgeWords } from '../badges.js';
import { heldWords } from '../captions.js';
import type { GraphEdge, GraphNode } from '../graph.js';
import { plainText } from '../plain-text.js';
import { markWords } from '../svg/marks.js';
import type { Painted } from './paint.js';
import type { Shown } from './show.js';

export interface DescribedFlow {
  /** Of the edge. */
  readonly id: string;
  readonly text: string;
}

export interface DescribedPlace {
  /** Of the node. */
  readonly id: string;
  readonly text: string;
  /** Labels of the boundaries around it, outer first. */
  readonly within: readonly string[];
  readonly sends: readonly DescribedFlow[];
  readonly receives: readonly DescribedFlow[];
}

export interface Described {
  readonly summary: string;
  /** In the order of the picture. */
  readonly places: readonly DescribedPlace[];
  /** What is hidden and why; what could not be done; what tones mean. */
  readonly remarks: readonly string[];
}

export function describe(shown: Shown): Described {
  const { graph, paint, legend, hidden, notes } = shown;
  const names = new Map(graph.nodes.map((node) => [node.id, nameOf(node)]));
  const sends = new Map<string, DescribedFlow[]>();
  const receives = new Map<string, DescribedFlow[]>();
  for (const edge of graph.edges) {
    const say = (to: Map<string, DescribedFlow[]>, at: string, preposition: string, other: string): void => {
      const flow = {
        id: edge.id,
        text: flowText(edge, paint[edge.id], preposition, names.get(other) ?? other),
      };
      addTo(to, at, flow);
    };
    say(sends, edge.from, edge.both ? 'to and from' : 'to', edge.to);
    say(receives, edge.to, edge.both ? 'from and to' : 'from', edge.from);
  }
  const around = boundaries(shown);
  return {
    summary: summaryOf(shown),
    places: graph.nodes.map((node) => ({
      id: node.id,
      text: placeText(node, paint[node.id]),
      within: around(node.group),
      sends: sends.get(node.id) ?? [],
      receives: receives.get(node.id) ?? [],
    })),
    remarks: [...notes, ...hidden.why, ...legend.map(({ text, count }) => `${plainText(text)}: ${count}.`)],
  };
}

/** One text, with an indented line for each flow. */
export function describeText(shown: Shown): string {
  const { summary, places, remarks } = describe(shown);
  const lines = places.flatMap(({ text, within, sends, receives }) => [
    '',
    within.length > 0 ? `${text} (in ${within.join(', ')})` : text,
    ...sends.map((flow) => `  sends ${flow.text}`),
    ...receives.map((flow) => `  receives ${flow.text}`),
  ]);
  return `${[summary, ...remarks, ...lines].join('\n')}\n`;
}

function summaryOf({ graph: { nodes, edges }, hidden }: Shown): string {
  const closed = nodes.filter(({ holds }) => holds).length;
  const flows = edges.reduce((sum, { count = 1 }) => sum + count, 0);
  const parts = [
    plural(nodes.length - closed, 'place'),
    ...(closed > 0 ? [closed === 1 ? '1 closed boundary' : `${closed} closed boundaries`] : []),
    plural(edges.length, 'line'),
    ...(flows > edges.length ? [`for ${flows} legs of flows`] : []),
  ];
  const missing = hidden.systems + hidden.flows;
  const rest =
    missing > 0 ? ` Hidden: ${plural(hidden.systems, 'system')}, ${plural(hidden.flows, 'flow')}.` : '';
  return `${parts.join(', ')}.${rest}`;
}

const nameOf = ({ label }: GraphNode): string => plainText(label);

function placeText(node: GraphNode, painted: Painted | undefined): string {
  const { role, title, platform, declared, lifecycle, badge, holds } = node;
  return sentence([
    `${role} ${nameOf(node)}`,
    title,
    platform && `on ${platform}`,
    holds && `holds ${plural(holds.systems, 'system')} and ${plural(holds.flows, 'flow')}`,
    declared ? undefined : 'not declared',
    lifecycle,
    badgeWords(badge),
    ...paintWords(painted),
  ]);
}

function flowText(edge: GraphEdge, painted: Painted | undefined, preposition: string, other: string): string {
  const { count, pattern, lifecycle, declared, badge } = edge;
  return sentence([
    `${heldWords(edge)} ${preposition} ${other}`,
    count === undefined ? undefined : plural(count, 'flow'),
    pattern ?? (count === undefined ? 'no pattern yet' : undefined),
    lifecycle,
    declared ? undefined : 'entity not declared',
    badgeWords(badge),
    ...paintWords(painted),
  ]);
}

const MARKS = { ...markWords, copy: 'copy', reader: 'reader', writer: 'writer' };

/** A tone is never all that tells: the words that go with it are. */
const paintWords = (painted: Painted | undefined): readonly (string | undefined)[] => [
  painted?.mark && painted.mark !== painted.text ? MARKS[painted.mark] : undefined,
  painted?.text,
  painted?.faded ? 'in the background' : undefined,
];

const sentence = (parts: readonly (string | undefined)[]): string =>
  parts.flatMap((part) => (part ? [plainText(part)] : [])).join(', ');

function boundaries({ graph: { groups } }: Shown): (group: string | undefined) => readonly string[] {
  const byId = new Map(groups.map((group) => [group.id, group]));
  return (inner) => {
    const labels: string[] = [];
    const seen = new Set<string>();
    for (let id = inner; id !== undefined && !seen.has(id); id = byId.get(id)?.parent) {
      seen.add(id);
      const group = byId.get(id);
      if (group) labels.unshift(plainText(group.label));
    }
    return labels;
  };
}
