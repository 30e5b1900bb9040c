/** Teams that may own a flow. */
import type { Flow, IntegrationMap, Place } from '../../model/map.js';

const MOST_OFFERED = 4;

/** A channel is its broker's. */
export const ownerOf = (place: Place): string | undefined =>
  (place.kind === 'channel' ? place.broker?.owner : place.owner)?.name;

/** Whoever owns an end of the flow, its start first; then the other teams. */
export function likelyOwners(
  map: IntegrationMap,
  { from, to, via }: Pick<Flow, 'from' | 'to' | 'via'>,
): readonly string[] {
  const ends = [...via, ...(from ? [from] : []), ...to].flatMap((place) => ownerOf(place) ?? []);
  const offered = new Set(ends);
  for (const { declared, name } of map.teams) {
    if (offered.size >= MOST_OFFERED) break;
    if (declared) offered.add(name);
  }
  return [...offered].slice(0, MOST_OFFERED);
}
