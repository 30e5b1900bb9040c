/** Overlay: where data of guarded classes goes, and where it enters another zone. */
import type { CrossingFacts, FlowFacts } from '../../facts/facts.js';
import { NOWHERE, type Lookup } from '../lookup.js';
import { sayOfLines, sayOfThings, type Said, type Saying } from '../said.js';
import type { Scene } from '../scene/scene.js';

export function classes(scene: Scene): Saying {
  const { lookup } = scene;
  const lines = sayOfLines(scene, (edge) => sayOf(lookup, edge));
  const isEmpty = lines.every((said) => said === undefined);
  return {
    things: sayOfThings(
      scene,
      (place) => {
        const zone = lookup.nodes[place]?.facts?.zone;
        return zone === undefined ? undefined : { text: zone, rank: 0 };
      },
      zonesOf,
    ),
    lines,
    ...(isEmpty && { notes: ['No flow here carries personal, financial or confidential data.'] }),
  };
}

/** `personal, financial` → `pers., fin.` */
const shortClasses = (found: readonly string[]): readonly string[] => [
  found.map((each) => BRIEF[each] ?? each).join(', '),
];

/** What is guarded, in few characters. */
const BRIEF: Readonly<Record<string, string>> = {
  personal: 'pers.',
  financial: 'fin.',
  confidential: 'conf.',
};

/** A closed boundary names the zones of what it holds. */
function zonesOf(said: readonly Said[]): Said | undefined {
  const zones = [...new Set(said.flatMap(({ text }) => text ?? []))];
  if (zones.length === 0) return undefined;
  const count = `${zones.length} zones`;
  return zones.length > 3
    ? { text: count, rank: 0 }
    : { text: zones.join(', '), ...(zones.length > 1 && { short: [count] }), rank: 0 };
}

function sayOf(lookup: Lookup, edge: number): Said | undefined {
  const number = lookup.flowOf[edge] ?? NOWHERE;
  const flow = lookup.flows[number];
  const guarded = flow?.classes.filter((each) => Object.hasOwn(BRIEF, each)) ?? [];
  if (!flow || guarded.length === 0) return undefined;
  const crossing = flow.crossings.find(({ from, to }) => isOnWay(lookup, number, edge, from, to));
  if (crossing) return sayOfCrossing(flow, crossing);
  const text = guarded.join(', ');
  const short = shortClasses(guarded);
  if (hasZones(lookup, flow))
    return { tone: 'good', text, short, legend: 'guarded data within its zone', rank: 1 };
  return { tone: 'unknown', text, short, legend: 'guarded data, zones not stated', rank: 2 };
}

/** A crossing from one end to another paints the legs between them. */
function isOnWay(lookup: Lookup, flow: number, edge: number, from: string, to: string): boolean {
  const facts = lookup.flows[flow];
  const end = facts?.from === from ? to : from;
  return !facts?.to.includes(end) || lookup.way(flow, lookup.node(end)).includes(edge);
}

function sayOfCrossing({ protection }: FlowFacts, { leaves, enters, classes: found }: CrossingFacts): Said {
  const text = `${found.join(', ')}: ${leaves} → ${enters}`;
  const short = [
    ...shortClasses(found).map((each) => `${each}: ${leaves} → ${enters}`),
    `${leaves} → ${enters}`,
    `→ ${enters}`,
    '→',
  ];
  if (protection)
    return {
      tone: 'notice',
      text: `${text}, protected`,
      short,
      legend: 'enters another zone, protected',
      rank: 3,
    };
  if (found.includes('personal'))
    return { tone: 'critical', text, short, legend: 'personal data enters another zone', rank: 5 };
  return { tone: 'warning', text, short, legend: 'guarded data enters another zone', rank: 4 };
}

function hasZones(lookup: Lookup, { from, to }: FlowFacts): boolean {
  const zone = (name: string | undefined): string | undefined =>
    lookup.nodes[lookup.node(name ?? '')]?.facts?.zone;
  return zone(from) !== undefined && to.every((name) => zone(name) !== undefined);
}
