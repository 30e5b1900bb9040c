/** What a picture does not show by itself, counted and explained: nothing is dropped in silence. */
import { rememberedOf } from '../../../base/remembered.js';
import { plural } from '../../../base/words.js';
import { NOWHERE } from './lookup.js';
import type { Selection } from './select/select.js';
import type { Frame, Scene } from './scene/scene.js';

export interface Hidden {
  readonly systems: number;
  readonly flows: number;
  /** A sentence for each reason. */
  readonly why: readonly string[];
}

/** It follows from the frame, and from what led to that. */
export const hiddenOf = (scene: Scene, selection: Selection): Hidden =>
  hiddenIn(scene.frame, scene, selection);

const hiddenIn = rememberedOf((_: Frame, scene: Scene, selection: Selection): Hidden => {
  const { lookup, lines, things } = scene;
  const drawnFlows = new Set(lines.flatMap(({ legs }) => legs.map((leg) => lookup.flowOf[leg] ?? NOWHERE)));
  const drawnSystems = things.filter(({ closes, node }) => closes === undefined && node.role !== 'channel');
  const all = lookup.edgesOf.filter(({ length }) => length > 0).length;
  const systems = lookup.nodes.filter(({ role }) => role !== 'channel').length;
  return {
    systems: systems - drawnSystems.length,
    flows: all - drawnFlows.size,
    why: [
      ...selection.leftOut.map(
        ({ systems: places, flows, because }) => `${amount(places, flows)} ${because}.`,
      ),
      ...closedWhy(scene),
      ...weakWhy(scene, drawnFlows),
    ],
  };
});

/** "3 systems and 1 flow are". */
function amount(systems: number, flows: number): string {
  const parts = [systems > 0 && plural(systems, 'system'), flows > 0 && plural(flows, 'flow')];
  const said = parts.filter((part) => part !== false);
  return `${said.join(' and ')} ${said.length > 1 || systems + flows > 1 ? 'are' : 'is'}`;
}

function closedWhy({ things }: Scene): readonly string[] {
  const holds = things.flatMap(({ node }) => node.holds ?? []);
  const systems = holds.reduce((sum, held) => sum + held.systems, 0);
  const flows = holds.reduce((sum, held) => sum + held.flows, 0);
  if (systems + flows === 0) return [];
  const boundaries = holds.length === 1 ? 'a closed boundary' : `${holds.length} closed boundaries`;
  return [`${amount(systems, flows)} inside ${boundaries}.`];
}

/** Lines that a crowded boundary has no room for. */
function weakWhy({ lookup, weak }: Scene, drawn: ReadonlySet<number>): readonly string[] {
  const flows = [...new Set([...weak].map((edge) => lookup.flowOf[edge] ?? NOWHERE))];
  const whole = flows.filter((flow) => !drawn.has(flow)).length;
  const inPart = flows.length - whole;
  const drawnInPart = `${amount(0, inPart)} drawn in part`;
  if (flows.length === 0) return [];
  const said = whole > 0 ? [`${amount(0, whole)} left out`] : [];
  if (inPart > 0) said.push(drawnInPart);
  return [`${said.join(', ')}: there are too many lines to be read, so those that carry most are drawn.`];
}
