/** Overlay: how old data may be where it is read, against what is tolerated there, hop by hop. */
import { rememberedOf } from '../../../../base/remembered.js';
import type { EntityFacts, ReaderFacts } from '../../facts/facts.js';
import { saidDuration, shortDuration } from '../short.js';
import { edgesOfHop, type Hop } from '../hops.js';
import type { Lookup } from '../lookup.js';
import { sayOfLines, sayOfThings, whatIsAdded, type Said, type Saying } from '../said.js';
import type { Scene } from '../scene/scene.js';

const CLOSE = 0.8;

export function staleness(scene: Scene): Saying {
  const { places, edges } = judgedOf(scene.lookup);
  const saying = {
    things: sayOfThings(scene, (place) => places.get(place)),
    lines: sayOfLines(scene, (edge) => edges.get(edge)),
  };
  const isEmpty = [...saying.things, ...saying.lines].every((said) => said === undefined);
  return isEmpty
    ? { ...saying, notes: ['No entity here says who reads it.'] }
    : { ...saying, entries: whatIsAdded(saying.lines) };
}

interface Judged {
  readonly places: Gravest;
  readonly edges: Gravest;
}

/** Of the whole landscape, so that the next picture of it need not judge again. */
const judgedOf = rememberedOf(judgeAll);

function judgeAll(lookup: Lookup): Judged {
  const places = new Gravest();
  const edges = new Gravest();
  const legsOf = cachedLegs(lookup);
  for (const entity of lookup.landscape.entities) {
    for (const reader of entity.readers) {
      const said = sayOfReader(entity, reader);
      for (const node of lookup.places(reader.place)) places.add(node, said.rank, () => said);
      const { rank } = judgeReader(reader);
      for (const hop of reader.age?.hops ?? []) {
        // The words stand where the hop ends.
        const legs = legsOf(hop);
        legs.forEach((leg, index) =>
          edges.add(leg, rank, () => sayOfHop(reader, hop.adds, index === legs.length - 1)),
        );
      }
      if (reader.unknown !== undefined && !reader.age)
        for (const leg of lookup.edgesOf[lookup.flow(reader.unknown)] ?? [])
          edges.add(leg, NOT_KNOWN.rank, () => NOT_KNOWN);
    }
  }
  return { places, edges };
}

/** The gravest words on each thing, written when somebody asks for them; of equals the first. */
class Gravest {
  readonly #ranks = new Map<number, number>();
  readonly #words = new Map<number, () => Said>();

  add(key: number, rank: number, words: () => Said): void {
    if (rank <= (this.#ranks.get(key) ?? -Infinity)) return;
    this.#ranks.set(key, rank);
    this.#words.set(key, words);
  }

  get(key: number): Said | undefined {
    return this.#words.get(key)?.();
  }
}

/** Many readers share the hops before the last one. */
function cachedLegs(lookup: Lookup): (hop: Hop) => readonly number[] {
  const known = new Map<string, readonly number[]>();
  return (hop) => {
    const key = `${hop.flow}|${hop.from}|${hop.to}`;
    let legs = known.get(key);
    if (!legs) known.set(key, (legs = edgesOfHop(lookup, hop)));
    return legs;
  };
}

const NOT_KNOWN: Said = {
  tone: 'unknown',
  text: 'says too little',
  short: ['unclear', '?'],
  legend: 'age not known',
  rank: 1,
};

const noFeed = (what: string): Said => ({
  tone: 'unknown',
  text: `${what}: no feed`,
  short: ['no feed'],
  legend: 'reads what nothing brings',
  rank: 1.5,
});

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

function judgeReader({ age, needs }: ReaderFacts): Judgement {
  return age && needs !== undefined ? judge(age.worst, needs) : NO_NEED;
}

function sayOfReader({ id }: EntityFacts, reader: ReaderFacts): Said {
  const { age, needs, field, strong, unknown } = reader;
  const what = field === undefined ? id : `${id}.${field}`;
  if (!age)
    return {
      ...(unknown === undefined
        ? noFeed(what)
        : { ...NOT_KNOWN, text: `${what}: age not known`, short: ['age not known', 'age ?'] }),
      mark: 'reader',
    };
  const old = `${what} ${saidDuration(age.worst, needs)}`;
  const brief = shortDuration(age.worst);
  if (needs === undefined) return { ...judgeReader(reader), text: old, short: [brief], mark: 'reader' };
  const held = age.worst > needs ? '>' : '≤';
  const text = `${old} ${held} ${saidDuration(needs)}${strong ? ' strong' : ''}`;
  const tolerated = shortDuration(needs);
  // Rounded, one that is older may look the same.
  const against =
    brief === tolerated && age.worst > needs
      ? `${saidDuration(age.worst, needs)} > ${saidDuration(needs)}`
      : `${brief} ${held} ${tolerated}`;
  // The tone says how it stands where there is room for the age alone.
  return { ...judgeReader(reader), text, short: [`${what} ${against}`, against, brief], mark: 'reader' };
}

function sayOfHop(reader: ReaderFacts, adds: number, ends: boolean): Said {
  const { needs } = reader;
  const text = `+${saidDuration(adds)}${needs === undefined ? '' : ` of ${saidDuration(needs)}`}`;
  return {
    ...judgeReader(reader),
    ...(ends && { text, short: [`+${shortDuration(adds)}`] }),
  };
}
