/** Paint of a scene: the overlay's tones and words, the lens's marks, and what steps back. */
import type { Ask, OverlayKind } from './ask.js';
import { lens } from './lens.js';
import { allocations } from './overlays/allocations.js';
import { classes } from './overlays/classes.js';
import { findings } from './overlays/findings.js';
import { outage } from './overlays/outage.js';
import { owners } from './overlays/owners.js';
import { patterns } from './overlays/patterns.js';
import { reviews } from './overlays/reviews.js';
import { staleness } from './overlays/staleness.js';
import type { LegendEntry, Paint, Painted } from './paint.js';
import type { Said, Saying } from './said.js';
import type { Scene } from './scene/scene.js';
import type { Mask } from './select/mask.js';
import type { Selection } from './select/select.js';

export interface Painting {
  readonly paint: Paint;
  readonly legend: readonly LegendEntry[];
  readonly notes: readonly string[];
}

const OVERLAYS: Readonly<Record<OverlayKind, (scene: Scene, ask: Ask) => Saying>> = {
  findings,
  staleness,
  patterns,
  owners,
  classes,
  allocations,
  outage,
  reviews,
};

export function paintOf(scene: Scene, selection: Selection, ask: Ask): Painting {
  const said = ask.overlay && OVERLAYS[ask.overlay](scene, ask);
  const seen = ask.lens === undefined ? undefined : lens(scene, ask.lens);
  const layers = [said, seen].filter((saying) => saying !== undefined);
  const isFaded = {
    thing: (index: number): boolean =>
      isOut(selection.focus, scene.things[index]?.places ?? [], 'nodes') ||
      layers.some(({ fades, things }) => fades === true && !things[index]),
    line: (index: number): boolean =>
      isOut(selection.focus, scene.lines[index]?.legs ?? [], 'edges') ||
      layers.some(({ fades, lines }) => fades === true && !lines[index]),
  };
  const marked = { things: inFocus(scene, selection), lines: [] };
  const things = scene.graph.nodes.map(
    ({ id }, index) =>
      [
        id,
        painted(
          [...layers, marked].map((layer) => layer.things[index]),
          isFaded.thing(index),
        ),
      ] as const,
  );
  const lines = scene.graph.edges.map(
    ({ id }, index) =>
      [
        id,
        painted(
          layers.map((layer) => layer.lines[index]),
          isFaded.line(index),
        ),
      ] as const,
  );
  const paint = withoutPlain([...fadedGroups(scene, things), ...things, ...lines]);
  return {
    paint,
    legend: layers.flatMap(legendOf),
    notes: layers.flatMap(({ notes = [] }) => notes),
  };
}

/** The places that the focus is about. */
const inFocus = ({ things }: Scene, { heart }: Selection): Saying['things'] =>
  things.map(({ places }) =>
    places.some((place) => heart.has(place)) ? { mark: 'focus', rank: 0 } : undefined,
  );

/** Nothing that a thing stands for is in the part. */
const isOut = (part: Mask | undefined, numbers: readonly number[], of: keyof Mask): boolean =>
  part !== undefined && !numbers.some((number) => part[of][number] === 1);

/** The overlay's words come before the lens's. */
function painted(said: readonly (Said | undefined)[], faded: boolean): Painted | undefined {
  const tone = said.find((each) => each?.tone)?.tone;
  const { text, short = [], key } = said.find((each) => each?.text !== undefined) ?? {};
  const shorter = key === undefined ? short : [...short, key];
  const mark = said.find((each) => each?.mark)?.mark;
  if (!tone && text === undefined && !mark && !faded) return undefined;
  return {
    ...(tone && { tone }),
    ...(text !== undefined && { text }),
    ...(shorter.length > 0 && { short: shorter }),
    ...(mark && { mark }),
    ...(faded && { faded }),
  };
}

type Entry = readonly [string, Painted | undefined];

const withoutPlain = (entries: readonly Entry[]): Paint =>
  // A place may be named after what an object has by nature.
  Object.fromEntries(entries.filter((entry): entry is readonly [string, Painted] => entry[1] !== undefined));

/** A boundary steps back with all that stands in it. */
function fadedGroups({ graph }: Scene, things: readonly Entry[]): readonly Entry[] {
  const parents = new Map(graph.groups.map(({ id, parent }) => [id, parent]));
  const [lit, filled] = [new Set<string>(), new Set<string>()];
  graph.nodes.forEach(({ group }, index) => {
    const isLit = things[index]?.[1]?.faded !== true;
    for (
      let above = group;
      above !== undefined && parents.has(above) && !(isLit ? lit : filled).has(above);
      above = parents.get(above)
    ) {
      filled.add(above);
      if (isLit) lit.add(above);
    }
  });
  return graph.groups.map(
    ({ id }) => [id, filled.has(id) && !lit.has(id) ? { faded: true } : undefined] as const,
  );
}

/** Each with how many things and lines it stands for, from grave to light. */
function legendOf({ things, lines, entries: more = [] }: Saying): readonly LegendEntry[] {
  const entries = new Map<string, { readonly entry: LegendEntry; readonly rank: number }>();
  for (const said of [...things, ...lines]) {
    if (said?.legend === undefined) continue;
    const { legend: text, tone, mark, key: sample, rank } = said;
    const key = `${tone} ${text}`;
    const known = entries.get(key);
    // A sign that only some of them have explains them not.
    const isMarked = mark && (!known || known.entry.mark === mark);
    const count = (known?.entry.count ?? 0) + 1;
    const entry = {
      text,
      count,
      ...(tone && { tone }),
      ...(isMarked && { mark }),
      ...(sample !== undefined && { key: sample }),
    };
    entries.set(key, { entry, rank: Math.max(rank, known?.rank ?? rank) });
  }
  return [...[...entries.values()].sort((a, b) => b.rank - a.rank).map(({ entry }) => entry), ...more];
}
