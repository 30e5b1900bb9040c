/** Mechanisms behind `using`, those that fit the places of the flow first; platforms behind `on`. */
import type { Flow, IntegrationMap, Place } from '../../model/map.js';
import { genericMechanisms, mechanism, mechanismsOf, platform, platforms } from '../../platforms/index.js';
import type { Mechanism } from '../../platforms/platform.js';
import { describePlatform, outlineMechanism } from '../mechanisms.js';
import { nameBehind, type Asked } from './asked.js';
import type { Proposal } from './proposal.js';

/** The flow around the cursor; around a profile, all flows that use it. */
function flowsAround(asked: Asked): readonly Flow[] {
  const { map, uri, cursor } = asked;
  if (cursor.rule === 'Profile') {
    const name = nameBehind(asked, 'profile');
    return map.flows.filter(({ profile }) => profile?.name === name);
  }
  const before = map.flows.filter(
    ({ at, declaration }) => at.uri === uri && declaration.span.start < cursor.word.start,
  );
  return before.slice(-1);
}

const platformOf = (place: Place | undefined): string | undefined =>
  place?.kind === 'channel' ? place.broker?.platform : place?.platform;

function propose(key: string, rank: number, known: Mechanism | undefined = mechanism(key)): Proposal {
  const about = known && { detail: known.title, doc: outlineMechanism(known) };
  return { label: key, kind: 'value', ...about, rank };
}

/** The first of each label. */
const unique = (proposals: readonly Proposal[]): Proposal[] => [
  ...new Map(proposals.toReversed().map((each) => [each.label, each])).values(),
];

/** Of the ends and of what lies between those that the map uses already, then the others, the generic ones, what the map uses elsewhere, and those of a platform already typed. */
export function mechanismsFor(asked: Asked): Proposal[] {
  const { map, cursor } = asked;
  const around = flowsAround(asked);
  const others = usedElsewhere(map, new Set(around));
  const offered = (places: readonly (Place | undefined)[], rank: number): Proposal[] =>
    places.flatMap((place) =>
      mechanismsOf(platformOf(place) ?? '').map((each) =>
        propose(each.key, others.has(each.key) ? 0 : rank, each),
      ),
    );
  const typed = /^([^.]+)\./.exec(cursor.prefix)?.[1];
  return unique([
    ...offered(
      around.flatMap(({ from, to }) => [from, ...to]),
      1,
    ),
    ...offered(
      around.flatMap(({ via }) => via),
      2,
    ),
    ...genericMechanisms.map((each) => propose(each.key, 3, each)),
    ...[...others].map((key) => propose(key, 4)),
    ...mechanismsOf(typed ?? '').map((each) => propose(each.key, 5, each)),
  ]);
}

function usedElsewhere({ flows }: IntegrationMap, around: ReadonlySet<Flow>): ReadonlySet<string> {
  const used = new Set<string>();
  for (const flow of flows) {
    const { using } = flow.clauses;
    if (using && !around.has(flow)) used.add(using.name.text);
  }
  return used;
}

/** Those that the map names already, then all that are known. */
export function platformsFor({ map, cursor }: Asked): Proposal[] {
  const used = map.systems.flatMap((system) => system.platform ?? []).filter((key) => key !== cursor.prefix);
  const known = platforms.map(({ key }) => key).filter((key) => key !== 'generic');
  return unique([
    ...used.map((key) => proposePlatform(key, 0)),
    ...known.map((key) => proposePlatform(key, 1)),
  ]);
}

function proposePlatform(key: string, rank: number): Proposal {
  const known = platform(key);
  return {
    label: key,
    kind: 'value',
    ...(known && { detail: known.title, doc: describePlatform(known) }),
    rank,
  };
}
