/** Overlay: how old data may be where it is read, against what is tolerated there, hop by hop. */
import { formatDuration } from '../../../../base/duration.js';
import type { EntityFacts, ReaderFacts } from '../../facts/facts.js';
import { edgesOfHop } from '../hops.js';
import { gravest, sayOfLines, sayOfThings, type Said, type Saying } from '../said.js';
import type { Scene } from '../scene/scene.js';

const CLOSE = 0.8;

export function staleness(scene: Scene): Saying {
  const { lookup } = scene;
  const places = new Map<number, Said[]>();
  const edges = new Map<number, Said[]>();
  for (const entity of lookup.landscape.entities) {
    for (const reader of entity.readers) {
      for (const node of lookup.places(reader.place)) add(places, node, sayOfReader(entity, reader));
      for (const { flow, from, to, adds } of reader.age?.hops ?? []) {
        const legs = edgesOfHop(lookup, { flow, from, to });
        const said = sayOfHop(reader, adds);
        // The words stand where the hop ends.
        legs.forEach((leg, index) => add(edges, leg, index < legs.length - 1 ? wordless(said) : said));
      }
      if (reader.unknown !== undefined && !reader.age)
        for (const leg of lookup.edgesOf[lookup.flow(reader.unknown)] ?? []) add(edges, leg, NOT_KNOWN);
    }
  }
  const of = (said: ReadonlyMap<number, readonly Said[]>) => (number: number) =>
    gravest(said.get(number) ?? []);
  const saying = { things: sayOfThings(scene, of(places)), lines: sayOfLines(scene, of(edges)) };
  const isEmpty = [...saying.things, ...saying.lines].every((said) => said === undefined);
  return isEmpty ? { ...saying, notes: ['No entity here says who reads it.'] } : saying;
}

function add(lists: Map<number, Said[]>, key: number, said: Said): void {
  const known = lists.get(key);
  if (known) known.push(said);
  else lists.set(key, [said]);
}

const wordless = ({ tone, legend, rank }: Said): Said => ({
  rank,
  ...(tone && { tone }),
  ...(legend !== undefined && { legend }),
});

const NOT_KNOWN: Said = { tone: 'unknown', text: 'says too little', legend: 'age not known', rank: 1 };

type Judgement = Pick<Said, 'tone' | 'legend' | 'rank'>;

/** What is older against its need ranks higher within its judgement. */
function judge(worst: number, needs: number): Judgement {
  const share = needs > 0 ? worst / needs : Infinity;
  const within = Math.min(share, 1e6) / 1e7;
  if (worst > needs) return { tone: 'critical', legend: 'older than its reader tolerates', rank: 4 + within };
  if (share >= CLOSE)
    return { tone: 'warning', legend: 'close to what its reader tolerates', rank: 3 + within };
  return { tone: 'good', legend: 'fresh enough for its reader', rank: 2 + within };
}

const NO_NEED: Judgement = { legend: 'read, without a stated need', rank: 0 };

function sayOfReader({ id }: EntityFacts, { age, needs, field, strong }: ReaderFacts): Said {
  const what = field === undefined ? id : `${id}.${field}`;
  if (!age) return { ...NOT_KNOWN, text: `${what}: age not known`, mark: 'reader' };
  const old = `${what} ${formatDuration(age.worst)}`;
  if (needs === undefined) return { ...NO_NEED, text: old, mark: 'reader' };
  const sign = age.worst > needs ? '>' : '≤';
  return {
    ...judge(age.worst, needs),
    text: `${old} ${sign} ${formatDuration(needs)}${strong ? ' strong' : ''}`,
    mark: 'reader',
  };
}

function sayOfHop({ age, needs }: ReaderFacts, adds: number): Said {
  const text = `+${formatDuration(adds)}`;
  if (!age || needs === undefined) return { ...NO_NEED, text };
  return { ...judge(age.worst, needs), text: `${text} of ${formatDuration(needs)}` };
}
