/** What an overlay says of one thing, and how the words of several become one. */
import type { FlowFacts } from '../facts/facts.js';
import { NOWHERE } from './lookup.js';
import type { LegendEntry, PaintMark, Tone } from './paint.js';
import type { Scene } from './scene/scene.js';

export interface Said {
  readonly tone?: Tone;
  readonly text?: string;
  /** The same in fewer characters, from the longest on. */
  readonly short?: readonly string[];
  /** A figure that the legend explains: the last of the short forms. */
  readonly key?: string;
  readonly mark?: PaintMark;
  /** What the legend calls it; no entry without. */
  readonly legend?: string;
  /** The gravest of several speaks for all; the legend goes from grave to light. */
  readonly rank: number;
}

/** By number of a thing and of a line of the scene; whatever is left undefined stays plain. */
export interface Saying {
  readonly things: readonly (Said | undefined)[];
  readonly lines: readonly (Said | undefined)[];
  /** Everything that nothing is said of steps back. */
  readonly fades?: boolean;
  readonly notes?: readonly string[];
  /** What the legend explains beside the words of things and lines. */
  readonly entries?: readonly LegendEntry[];
}

export type Merge = (said: readonly Said[]) => Said | undefined;

/** Of equals the first. */
export const gravest: Merge = (said) =>
  said.reduce<Said | undefined>((most, each) => (most && most.rank >= each.rank ? most : each), undefined);

/** What all say; else the two things that they say, or how many, such as "3 owners". */
export const alike =
  (what: string): Merge =>
  (said) => {
    const different = [...new Set(said.map(({ legend = '' }) => legend))];
    if (different.length < 2) return said[0];
    const text = different.length > 2 ? `${different.length} ${what}` : different.join(', ');
    return {
      tone: 'other',
      text,
      short: [`${different.length} ${what}`, `${different.length}×`],
      legend: `several ${what}`,
      rank: -2,
    };
  };

/** For lines that say what their flow adds to the age. */
export function whatIsAdded(lines: Saying['lines']): readonly LegendEntry[] {
  const count = lines.filter((said) => said?.text?.startsWith('+')).length;
  return count === 0 ? [] : [{ key: '+', text: 'what a flow adds to the age', count }];
}

export const sayOfThings = (
  { things }: Scene,
  say: (place: number) => Said | undefined,
  merge: Merge = gravest,
): Saying['things'] => things.map(({ places }) => merge(places.flatMap((place) => say(place) ?? [])));

export const sayOfLines = (
  { lines }: Scene,
  say: (edge: number) => Said | undefined,
  merge: Merge = gravest,
): Saying['lines'] => lines.map(({ legs }) => merge(legs.flatMap((leg) => say(leg) ?? [])));

/** The same words for each edge of a flow; a line says those of one flow once. */
export function sayOfFlows(
  scene: Scene,
  say: (flow: FlowFacts) => Said | undefined,
  merge: Merge = gravest,
): Saying['lines'] {
  const { flows, flowOf } = scene.lookup;
  const known = new Map<number, Said | undefined>();
  const saidOf = (flow: number): Said | undefined => {
    const facts = flows[flow];
    if (!known.has(flow)) known.set(flow, facts && say(facts));
    return known.get(flow);
  };
  return scene.lines.map(({ legs }) => {
    const [first, ...rest] = legs;
    if (first !== undefined && rest.length === 0) return saidOf(flowOf[first] ?? NOWHERE);
    const own = new Set(legs.map((leg) => flowOf[leg] ?? NOWHERE));
    return merge([...own].flatMap((flow) => saidOf(flow) ?? []));
  });
}
