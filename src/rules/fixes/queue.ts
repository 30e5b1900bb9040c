/** A queue for changes that are made elsewhere, with the flows by which they get to the source: without those it has no way out. */
import type { Track } from '../../analysis/tracks.js';
import type { TextEdit } from '../../base/edit.js';
import type { Fix } from '../../model/finding.js';
import type { Entity, Place } from '../../model/map.js';
import type { Context } from '../rule.js';
import { bringFix, comesBack, type Wanted } from './bring.js';

const TITLE = 'The source wins: queue changes made elsewhere for it';
export const QUEUE = 'conflict source-wins queue';

interface Way {
  readonly writer: Place;
  readonly source: Place;
  readonly tracks: Track[];
}

/** From each system that changes it beside its source. */
function waysOf(tracks: readonly Track[]): readonly Way[] {
  const ways = new Map<string, Way>();
  for (const track of tracks) {
    const source = track.sources[0]?.place;
    for (const { place: writer } of source ? track.writers : []) {
      if (!source || writer === source) continue;
      const key = `${writer.name} ${source.name}`;
      const way = ways.get(key) ?? { writer, source, tracks: [] };
      way.tracks.push(track);
      ways.set(key, way);
    }
  }
  return [...ways.values()];
}

/** The flows to add; none where some way leads from a writer to its source. */
export function waysBack(
  entity: Entity,
  tracks: readonly Track[],
  { analysis, map }: Pick<Context, 'analysis' | 'map'>,
): readonly Fix[] {
  const facts = analysis.of(entity);
  const ways = waysOf(tracks);
  if (ways.some((way) => way.tracks.some((track) => facts.reaches(track, way.writer, way.source)))) return [];
  return ways.map((way) => {
    const ends = { from: way.writer, to: way.source };
    const own = way.tracks.some(({ inherits }) => inherits)
      ? []
      : way.tracks.flatMap(({ name }) => name ?? []);
    const wanted: Wanted = { entity, ...ends, ...(own.length > 0 && { fields: own }) };
    return bringFix(map, { ...wanted, echoes: comesBack(facts, ends) });
  });
}

/** What two flows need alike is added once. */
const distinct = (edits: readonly TextEdit[]): readonly TextEdit[] => [
  ...new Map(edits.map((edit) => [JSON.stringify(edit), edit])).values(),
];

/** `policy` writes the clause. */
export function queueFix(
  entity: Entity,
  tracks: readonly Track[],
  policy: TextEdit,
  context: Pick<Context, 'analysis' | 'map'>,
): Fix {
  const flows = waysBack(entity, tracks, context);
  return {
    title: flows.length > 0 ? `${TITLE}, and bring them there` : TITLE,
    safety: 'unsafe',
    get edits() {
      return distinct([policy, ...flows.flatMap(({ edits }) => edits)]);
    },
  };
}
