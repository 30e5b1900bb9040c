/** What a picture can tell of a system or a channel, beside what its node shows. */
import type { Analysis } from '../../../analysis/analysis.js';
import type { Fragment } from '../../../model/declarations.js';
import type { Channel, Place, System } from '../../../model/map.js';
import { clausesOf } from './clauses.js';
import { zoneOf } from './crossings.js';
import type { PlaceFacts } from './facts.js';

export function placeFacts(
  place: Place,
  analysis: Analysis,
  fragment: Fragment | undefined,
  before: PlaceFacts | undefined,
): PlaceFacts {
  const isMeasured = place.kind === 'system' && place.declaration?.capacity !== undefined;
  const peak = isMeasured ? analysis.load(place).peak : undefined;
  if (before && before.peak === peak) return before;
  const zone = zoneOf(place);
  return {
    ...(place.kind === 'system' ? systemFacts(place) : channelFacts(place)),
    ...(zone !== undefined && { zone }),
    ...(peak !== undefined && { peak }),
    clauses: clausesOf(place.declaration, fragment),
  };
}

function systemFacts({ owner, declaration }: System): Partial<PlaceFacts> {
  const { availability, recovery, capacity } = declaration ?? {};
  return {
    ...(owner && { owner: owner.name }),
    ...(availability && { available: availability.value }),
    ...(recovery && { recovers: recovery.value }),
    ...(capacity && { capacity: capacity.value }),
  };
}

/** A channel is looked after by whoever owns its broker. */
const channelFacts = ({ broker, declaration }: Channel): Partial<PlaceFacts> => ({
  ...(declaration?.retention && { retention: declaration.retention.value }),
  ...(broker && { broker: broker.name }),
  ...(broker?.owner && { owner: broker.owner.name }),
});
