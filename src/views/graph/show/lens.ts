/** The lens on one entity: where it is true, who changes it, who copies it and how old each copy is, and by which flows. */
import { addTo } from '../../../base/lists.js';
import { plural } from '../../../base/words.js';
import type { CopyFacts, EntityFacts, ReaderFacts } from '../facts/facts.js';
import { NOWHERE } from './lookup.js';
import { gravest, sayOfLines, sayOfThings, whatIsAdded, type Said, type Saying } from './said.js';
import { saidDuration, shortDuration, shortPattern } from './short.js';
import type { Scene } from './scene/scene.js';

export function lens(scene: Scene, id: string): Saying {
  const { lookup } = scene;
  const entity = lookup.landscape.entities.find((each) => each.id === id);
  const isOf = (edge: number): boolean => lookup.flows[lookup.flowOf[edge] ?? NOWHERE]?.entity === id;
  const places = entity ? placesOf(entity) : new Map<string, Said>();
  const byNode = new Map<number, Said>();
  for (const [name, said] of places) for (const node of lookup.places(name)) byNode.set(node, said);
  const notes = entity ? [] : [`There is no entity named “${id}”.`];
  const lines = sayOfLines(scene, (edge) => (isOf(edge) ? wayOf(scene, edge) : undefined));
  return {
    things: sayOfThings(scene, (place) => byNode.get(place) ?? passing(scene, place, isOf)),
    lines,
    entries: whatIsAdded(lines),
    fades: true,
    notes: [...notes, ...sourceNotes(entity)],
  };
}

function sourceNotes(entity: EntityFacts | undefined): readonly string[] {
  if (!entity || entity.sources.length > 0) return [];
  return [`Nothing says where ${entity.id} is true.`];
}

/** Hubs, brokers and channels that its flows touch. */
function passing(scene: Scene, place: number, isOf: (edge: number) => boolean): Said | undefined {
  const { lookup } = scene;
  const { from, to, via } = lookup.flowsAt(place);
  const isTouched = [...from, ...to, ...via].some((flow) => (lookup.edgesOf[flow] ?? []).some(isOf));
  return isTouched ? { rank: 0 } : undefined;
}

/** The way of a planned flow carries nothing yet. */
function wayOf({ lookup }: Scene, edge: number): Said {
  const flow = lookup.flows[lookup.flowOf[edge] ?? NOWHERE];
  if (flow?.lifecycle === 'planned') return { text: 'planned', legend: 'planned to carry it', rank: 0 };
  const { adds, patternText: text } = flow ?? {};
  const said = { tone: 'way', legend: 'carries it', rank: 1 } as const;
  if (adds !== undefined)
    return { ...said, text: `+${saidDuration(adds)}`, short: [`+${shortDuration(adds)}`] };
  return text === undefined || shortPattern(text).length === 0
    ? said
    : { ...said, text, short: shortPattern(text) };
}

/** The gravest part of each place: the truth before a copy before whoever asks for it. */
function placesOf(entity: EntityFacts): ReadonlyMap<string, Said> {
  const found = new Map<string, Said[]>();
  const add = (place: string, said: Said): void => addTo(found, place, said);
  for (const place of entity.sources) add(place, truth(entity, place));
  for (const copy of entity.copies) add(copy.place, copyOf(copy, needOf(entity, copy.place)));
  for (const reader of entity.readers) add(reader.place, readerOf(reader));
  for (const place of entity.writers)
    add(place, {
      mark: 'writer',
      text: 'changes it',
      short: ['writes'],
      legend: 'changes it beside the source',
      rank: 1,
    });
  return new Map(
    [...found].flatMap(([place, said]) => {
      const most = gravest(said);
      return most ? [[place, withWriter(most, said)]] : [];
    }),
  );
}

/** A copy that is written too says both. */
function withWriter(said: Said, all: readonly Said[]): Said {
  const writes = said.mark !== 'writer' && all.some(({ mark }) => mark === 'writer');
  return writes && said.text !== undefined
    ? { ...said, text: `${said.text}, changes it`, short: [said.text, ...(said.short ?? [])] }
    : said;
}

function truth({ tracks, sources }: EntityFacts, place: string): Said {
  const own = tracks.filter(({ source }) => source === place).flatMap(({ fields = [] }) => fields);
  const isSplit = sources.length > 1 && own.length > 0;
  const shown = own.length > 3 ? `${own.slice(0, 3).join(', ')} …` : own.join(', ');
  return {
    tone: 'truth',
    mark: 'truth',
    text: isSplit ? `true: ${shown}` : 'true here',
    ...(isSplit && { short: [`true: ${plural(own.length, 'field')}`, 'true in part'] }),
    legend: 'source of truth',
    rank: 4,
  };
}

const needOf = ({ readers }: EntityFacts, place: string): number | undefined =>
  readers.find((reader) => reader.place === place && reader.field === undefined)?.needs;

function copyOf({ age }: CopyFacts, needs: number | undefined): Said {
  const old = age ? `≤ ${saidDuration(age.worst, needs)} old` : 'age not known';
  const text = needs === undefined ? old : `${old}, needs ${saidDuration(needs)}`;
  const short = shortAge(age, old);
  return { tone: 'copy', mark: 'copy', text, short, legend: 'copy, with its age at the worst', rank: 3 };
}

const shortAge = (age: CopyFacts['age'], old: string): readonly string[] =>
  age ? [old, `≤ ${saidDuration(age.worst)}`, `≤ ${shortDuration(age.worst)}`] : [old, 'age ?'];

function readerOf({ age, needs }: ReaderFacts): Said {
  const old = age ? `reads it ≤ ${saidDuration(age.worst, needs)} old` : 'reads it';
  const text = needs === undefined ? old : `${old}, needs ${saidDuration(needs)}`;
  return { mark: 'reader', text, short: shortAge(age, old), legend: 'reads it', rank: 2 };
}
