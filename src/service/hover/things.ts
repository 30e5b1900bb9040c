/** What the map knows of a named thing, in some lines. */
import { formatDuration } from '../../base/duration.js';
import type { Mention } from '../../model/declarations.js';
import type {
  Channel,
  Domain,
  Entity,
  Field,
  Flow,
  IntegrationMap,
  Owned,
  Place,
  Profile,
  System,
  Team,
} from '../../model/map.js';
import { count, list } from '../../rules/words.js';
import { escapeMarkdown } from '../markdown.js';
import { nameOf } from '../symbols.js';

interface Summary {
  readonly kind: string;
  readonly name: string;
  readonly title?: string;
  readonly doc?: string;
  readonly declared: boolean;
  /** Facts, one a line; empty ones are left out. */
  readonly facts: readonly (string | undefined)[];
}

const fact = (label: string, value: string | undefined): string | undefined =>
  value ? `${label} ${escapeMarkdown(value)}` : undefined;

const names = (things: readonly { readonly name: string }[]): string => list(things.map(({ name }) => name));

const percent = (share: number | undefined): string | undefined =>
  share === undefined ? undefined : `${Number((share * 100).toFixed(6))}%`;

const duration = (value: number | undefined): string | undefined =>
  value === undefined ? undefined : formatDuration(value);

function traffic(map: IntegrationMap, place: Place): string {
  const flows = map.flowsAt(place);
  const sends = flows.filter(({ from, to, both }) => from === place || (both && to.includes(place))).length;
  const receives = flows.filter(
    ({ from, to, both }) => to.includes(place) || (both && from === place),
  ).length;
  const passes = flows.filter(({ via }) => via.includes(place)).length;
  return [`${count(receives, 'flow')} in`, `${sends} out`, ...(passes > 0 ? [`${passes} through`] : [])].join(
    ', ',
  );
}

function system(map: IntegrationMap, place: System): Summary {
  const { declaration, role, name, declared, owner, platform, domain } = place;
  const owned = map.entities.filter(({ sources }) => sources.some((source) => source.place === place));
  return {
    kind: role,
    name,
    declared,
    title: declaration?.title,
    doc: declaration?.doc,
    facts: [
      fact('On', platform),
      fact('Owner:', owner?.name),
      fact('In', domain?.name),
      fact('Zone', declaration?.zone?.name.text),
      fact('Available', percent(declaration?.availability?.value)),
      fact('Recovers in', duration(declaration?.recovery?.value)),
      fact('Lifecycle:', declaration?.lifecycle?.value),
      fact('Source of', names(owned)),
      traffic(map, place),
    ],
  };
}

function channel(map: IntegrationMap, place: Channel): Summary {
  const { declaration, name, declared, broker } = place;
  return {
    kind: 'channel',
    name,
    declared,
    title: declaration?.title,
    doc: declaration?.doc,
    facts: [
      fact('On', broker?.name),
      fact('Topic', declaration?.topic?.value),
      fact('Keeps messages for', duration(declaration?.retention?.value)),
      traffic(map, place),
    ],
  };
}

const ownership = ({ sources, readers, writers, conflict, classes }: Owned): (string | undefined)[] => [
  fact('Source:', names(sources.map(({ place }) => place))),
  fact(
    'Read by',
    list(
      readers.map(
        ({ place, clause }) =>
          place.name + (clause.needs === undefined ? '' : ` (needs ${formatDuration(clause.needs)})`),
      ),
    ),
  ),
  fact('Changed by', names(writers.map(({ place }) => place))),
  fact('Conflict:', conflict && [conflict.kind, conflict.mode ?? conflict.by?.text ?? ''].join(' ').trim()),
  fact('Class:', list(classes)),
];

function entity(map: IntegrationMap, thing: Entity): Summary {
  const { declaration, name, declared } = thing;
  return {
    kind: 'entity',
    name,
    declared,
    title: declaration?.title,
    doc: declaration?.doc,
    facts: [
      ...ownership(thing),
      fact('Key:', list((declaration?.key?.names ?? []).map(({ text }) => text))),
      count(map.flowsOf(thing).length, 'flow'),
    ],
  };
}

const field = (owner: Entity, thing: Field): Summary => ({
  kind: `field of ${owner.name}`,
  name: thing.name,
  declared: true,
  facts: ownership(thing),
});

function team(map: IntegrationMap, thing: Team): Summary {
  const { declaration, name, declared } = thing;
  const flows = map.flows.filter(({ owner }) => owner === thing).length;
  return {
    kind: 'team',
    name,
    declared,
    title: declaration?.title,
    doc: declaration?.doc,
    facts: [
      fact('Contact:', declaration?.contact?.value),
      fact('Escalation:', declaration?.escalation?.value),
      `Owns ${count(flows, 'flow')}`,
      fact('Owns', names(map.systems.filter(({ owner }) => owner === thing))),
    ],
  };
}

function domain(map: IntegrationMap, thing: Domain): Summary {
  const { declaration, name, declared } = thing;
  const inside = <T extends { readonly domain?: Domain }>(things: readonly T[]): T[] =>
    things.filter((each) => each.domain === thing);
  return {
    kind: 'domain',
    name,
    declared,
    title: declaration?.title,
    doc: declaration?.doc,
    facts: [fact('Systems:', names(inside(map.systems))), fact('Entities:', names(inside(map.entities)))],
  };
}

const profile = (map: IntegrationMap, thing: Profile): Summary => ({
  kind: 'profile',
  name: thing.name,
  declared: thing.declared,
  title: thing.declaration?.title,
  doc: thing.declaration?.doc,
  facts: [
    `Used by ${count(map.flows.filter((each) => each.profile === thing).length, 'flow')}`,
    fact('Builds on', thing.declaration?.base?.name.text),
  ],
});

const flow = ({ declaration, owner, clauses }: Flow): Summary => ({
  kind: 'flow',
  name: declaration.alias?.name.text ?? nameOf(declaration),
  declared: true,
  title: declaration.alias && nameOf(declaration),
  doc: declaration.doc,
  facts: [
    fact('Pattern:', clauses.pattern?.kind),
    fact('Within', duration(clauses.sla?.within)),
    fact('Owner:', owner?.name),
    fact('Why:', clauses.reason?.value),
  ],
});

function summaryOf(map: IntegrationMap, { kind, name: { text }, of }: Mention): Summary | undefined {
  const find = <T extends { readonly name: string }>(things: readonly T[]): T | undefined =>
    things.find((each) => each.name === text);
  const given = <T>(thing: T | undefined, summarise: (thing: T) => Summary): Summary | undefined =>
    thing && summarise(thing);
  switch (kind) {
    case 'place':
      return given(map.place(text), (place) =>
        place.kind === 'system' ? system(map, place) : channel(map, place),
      );
    case 'entity':
      return given(map.entity(text), (thing) => entity(map, thing));
    case 'field': {
      const owner = map.entity(of ?? '');
      return owner && given(find(owner.fields), (thing) => field(owner, thing));
    }
    case 'team':
      return given(find(map.teams), (thing) => team(map, thing));
    case 'domain':
      return given(find(map.domains), (thing) => domain(map, thing));
    case 'profile':
      return given(find(map.profiles), (thing) => profile(map, thing));
    case 'flow':
      return given(
        map.flows.find(({ declaration }) => declaration.alias?.name.text === text),
        flow,
      );
    case 'view':
      return given(find(map.views), ({ declaration: { title, doc } }) => ({
        kind: 'view',
        name: text,
        title,
        doc,
        declared: true,
        facts: [],
      }));
  }
}

/** Markdown; undefined for a name that stands for nothing that the map holds. */
export function describeMention(map: IntegrationMap, mention: Mention): string | undefined {
  const summary = summaryOf(map, mention);
  if (!summary) return undefined;
  const { kind, name, title, doc, declared, facts } = summary;
  const head = `${kind} **${escapeMarkdown(name)}**${title ? `: ${escapeMarkdown(title)}` : ''}`;
  const missing = declared ? [] : ['Not declared: the map only mentions it.'];
  const known = facts.filter((each) => each !== undefined).map((each) => `- ${each}`);
  return [head, ...missing, ...(doc ? [doc] : []), known.join('\n')]
    .filter((part) => part !== '')
    .join('\n\n');
}
