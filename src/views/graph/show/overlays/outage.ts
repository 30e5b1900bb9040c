/** Overlay: what breaks while a place is down. */
import { addTo } from '../../../../base/lists.js';
import { plural } from '../../../../base/words.js';
import type { Ask } from '../ask.js';
import type { Cut } from '../cut.js';
import { NOWHERE, type Lookup } from '../lookup.js';
import { reachOf, type Affected, type Effect } from '../reach.js';
import { sayOfFlows, sayOfThings, type Said, type Saying } from '../said.js';
import type { Scene } from '../scene/scene.js';

const EFFECTS: Readonly<Record<Effect, Pick<Said, 'tone' | 'legend' | 'rank'>>> = {
  fails: { tone: 'critical', legend: 'gets no answer', rank: 6 },
  lost: { tone: 'critical', legend: 'loses what is sent', rank: 5 },
  parked: { tone: 'warning', legend: 'ends in a dead-letter queue', rank: 4 },
  held: { tone: 'notice', legend: 'arrives when it is back', rank: 3 },
  silent: { tone: 'unknown', legend: 'carries nothing meanwhile', rank: 2 },
};

export function outage(scene: Scene, { down }: Ask): Saying {
  const { lookup } = scene;
  const nothing = { things: [], lines: [] };
  if (down === undefined) return { ...nothing, notes: ['Choose the place that is down.'] };
  const reach = reachOf(lookup.landscape, down);
  if (!reach) return { ...nothing, notes: [`There is no place named “${down}”.`] };
  const isDown = new Set(reach.down.map((name) => lookup.node(name)));
  const flows = new Map(reach.flows.map((affected) => [affected.flow, affected]));
  const cuts = cutsByPlace(reach.readers);
  const touched = new Set(reach.flows.flatMap(({ flow }) => placesOn(lookup, flow)));
  return {
    things: sayOfThings(scene, (place) =>
      isDown.has(place)
        ? DOWN
        : (cutOff(cuts.get(lookup.nodes[place]?.id ?? '')) ?? (touched.has(place) ? TOUCHED : undefined)),
    ),
    lines: sayOfFlows(scene, ({ id }) => sayOf(flows.get(id))),
    fades: true,
    notes: [
      `While ${down} is down: ${plural(reach.flows.length, 'flow')} affected, ${plural(cuts.size, 'reader')} without a feed.`,
    ],
  };
}

/** At one end of what is affected: it stays in sight. */
const TOUCHED: Said = { rank: 0 };

const placesOn = (lookup: Lookup, flow: string): readonly number[] =>
  (lookup.edgesOf[lookup.flow(flow)] ?? []).flatMap((edge) => [
    lookup.from[edge] ?? NOWHERE,
    lookup.to[edge] ?? NOWHERE,
  ]);

const DOWN: Said = { tone: 'down', mark: 'down', text: 'down', legend: 'down', rank: 9 };

function sayOf(affected: Affected | undefined): Said | undefined {
  return affected && { ...EFFECTS[affected.effect], text: affected.text, short: affected.short };
}

function cutsByPlace(cuts: readonly Cut[]): ReadonlyMap<string, readonly Cut[]> {
  const byPlace = new Map<string, Cut[]>();
  for (const cut of cuts) addTo(byPlace, cut.place, cut);
  return byPlace;
}

function cutOff(cuts: readonly Cut[] | undefined): Said | undefined {
  if (!cuts) return undefined;
  const entities = [...new Set(cuts.map(({ entity }) => entity))];
  const text =
    entities.length > 2 ? `no feed of ${entities.length} entities` : `no feed of ${entities.join(', ')}`;
  const short = [`${plural(entities.length, 'feed')} cut`, 'cut off'];
  return {
    tone: 'critical',
    mark: 'cut',
    text,
    short,
    legend: 'reads what no feed brings any more',
    rank: 8,
  };
}
