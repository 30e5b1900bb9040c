/** The fix that adds the flow which is missing: after its likes, with a pattern that is good enough. */
import { cheapestWay } from '../../analysis/delay.js';
import type { EntityAnalysis } from '../../analysis/entity.js';
import { BROKER } from '../../analysis/priors.js';
import { zoneOfPlace } from '../../analysis/zones.js';
import { formatDuration, type Milliseconds } from '../../base/duration.js';
import type { TextEdit } from '../../base/edit.js';
import type { Fix } from '../../model/finding.js';
import type { Entity, IntegrationMap, Place, Profile } from '../../model/map.js';
import { failureClauses, failureProfile, keyEdits, type Draft } from './complete.js';
import { addBelow, addDeclarations } from './declare.js';
import { fragmentOf, written } from './edits.js';
import { likelyOwners } from './owners.js';
import { list } from '../words.js';

/** A flow that is missing. */
export interface Wanted {
  readonly entity: Entity;
  /** Only these of its fields. */
  readonly fields?: readonly string[];
  readonly from: Place;
  readonly to: Place;
  /** Further ends. */
  readonly also?: readonly Place[];
  /** How old it may be at the end; where nobody says, minutes will do. */
  readonly within?: number;
  readonly owner?: string;
  /** What it brings comes back by other flows. */
  readonly echoes?: boolean;
}

/** Whether what is brought from one place to another gets back from there. */
export const comesBack = (facts: EntityAnalysis, { from, to }: Pick<Wanted, 'from' | 'to'>): boolean =>
  facts.tracks.some((track) => facts.reaches(track, to, from));

/** A hub adds its own. */
const patternFor = (within: Milliseconds, hub: Place | undefined): string =>
  cheapestWay(hub ? within - BROKER.p99 : within, undefined) ?? 'realtime';

/** Where all flows are to pass a hub, a new one does. */
function hubFor({ styles }: IntegrationMap, { from, to, also = [] }: Wanted): Place | undefined {
  const [style] = styles;
  const ends = [from, to, ...also];
  if (styles.length !== 1 || style?.declaration.style !== 'hub-and-spoke') return undefined;
  return ends.some((end) => end.kind === 'channel' || style.through.includes(end))
    ? undefined
    : style.through[0];
}

/** Nobody depends on how soon, so some minutes will do. */
const SOON = 'near-realtime every 5m sla 15m';

function sentenceOf(
  { entity, fields, from, to, also = [], within, owner, echoes }: Wanted,
  hub: Place | undefined,
): string {
  const sync = within === undefined ? SOON : `${patternFor(within, hub)} sla ${formatDuration(within)}`;
  const synced = hub ? `${sync} via ${written(hub.name)}` : sync;
  const owned = owner === undefined ? '' : ` owner ${written(owner)}`;
  const carried = fields === undefined ? '' : ` carries ${fields.map(written).join(', ')}`;
  const guarded = echoes ? ' suppress echo by origin' : '';
  const ends = [to, ...also].map(({ name }) => written(name)).join(', ');
  return `flow ${written(entity.name)} from ${written(from.name)} to ${ends} ${synced}${owned}${carried}${guarded}`;
}

/** One that the entity's other flows go by, else any of the map. */
const profileFor = (map: IntegrationMap, entity: Entity): Profile | undefined =>
  failureProfile(map.flowsOf(entity).flatMap(({ profile }) => profile ?? [])) ?? failureProfile(map.profiles);

/** The flow that is missing, with all that the map tells of how it may fail: what a fix adds is not to be found fault with in turn. */
export function bringFix(map: IntegrationMap, asked: Wanted): Fix {
  const { entity, from, to, also = [] } = asked;
  const ends = { from, to: [to, ...also], via: [] };
  const owner = asked.owner ?? likelyOwners(map, ends)[0];
  const sentence = sentenceOf({ ...asked, ...(owner !== undefined && { owner }) }, hubFor(map, asked));
  const profile = profileFor(map, entity);
  const clauses = { owner: owner === undefined ? undefined : { name: { text: owner } } };
  const draft: Draft = { entity, ...ends, both: false, clauses };
  const head = profile ? `${sentence} with ${written(profile.name)}` : sentence;
  const rest = failureClauses(draft, profile?.clauses);
  return {
    title: `Add \`${head}${rest.length > 0 ? ' { … }' : ''}\`${exportOf(asked)}`,
    safety: 'unsafe',
    get edits() {
      return [
        addFlow(map, entity, head, rest),
        ...(profile?.clauses.idempotency ? [] : keyEdits(draft, map)),
      ];
    },
  };
}

/** By what right personal data may leave its zone only its owners can say: that it would is said before the flow is there. */
function exportOf({ entity, fields, from, to, also = [] }: Wanted): string {
  const isPersonal =
    entity.classes.includes('personal') ||
    entity.fields.some(
      ({ name, classes }) => classes.includes('personal') && (fields === undefined || fields.includes(name)),
    );
  const home = isPersonal ? zoneOfPlace(from) : undefined;
  const zones = [to, ...also].flatMap((place) => zoneOfPlace(place) ?? []).filter((zone) => zone !== home);
  if (home === undefined || zones.length === 0) return '';
  return `, which takes personal data from ${home} to ${list([...new Set(zones)])}: say by what right`;
}

/** Below the last flow of the entity in the entity's file, else in the file of its first flow, else among the flows of its own file. */
function addFlow(map: IntegrationMap, entity: Entity, head: string, clauses: readonly string[]): TextEdit {
  const { uri } = entity.at;
  const flows = map.flowsOf(entity);
  const other = flows.findLast(({ at }) => at.uri === uri) ?? flows.at(-1);
  const text = [
    head,
    ...(clauses.length > 0 ? [` {`, ...clauses.map((each) => `\n  ${each}`), '\n}'] : []),
  ].join('');
  if (other) return addBelow(fragmentOf(map, other.at.uri), other.declaration, text);
  return addDeclarations(fragmentOf(map, uri), 'flow', [text]);
}
