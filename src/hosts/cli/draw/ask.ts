/** From the options of a command line to what is asked of the picture; a name that the map does not know is refused with the nearest. */
import type { Landscape } from '../../../views/graph/landscape.js';
import {
  overlayKinds,
  type Ask,
  type Filter,
  type Focus,
  type FocusKind,
} from '../../../views/graph/show/ask.js';
import { didYouMean } from '../arguments.js';
import type { Given, Options } from '../command.js';
import { UsageError } from '../problem.js';

/** Shared by all commands that show a picture. */
export const askOptions = {
  view: { type: 'string', value: 'NAME', description: 'a view that the map declares' },
  focus: {
    type: 'string',
    value: 'KIND:NAME[:UP[:DOWN]]',
    description:
      'a place, entity, flow, team or domain with its surroundings, so many steps up and down the flows (1 and 1 where left out); all else steps back',
  },
  only: { type: 'boolean', description: 'with --focus: leave out all else' },
  lens: {
    type: 'string',
    value: 'ENTITY',
    description: 'where the entity is true, who copies it, how old each copy is',
  },
  filter: {
    type: 'string',
    value: 'KEY=VALUE,…',
    description:
      'flows that match: domain, entity, pattern, owner, platform, severity or lifecycle, each with values; may be given several times',
  },
  overlay: {
    type: 'string',
    value: 'KIND',
    choices: overlayKinds,
    description: `what the picture is painted with: ${overlayKinds.join(', ')}`,
  },
  down: { type: 'string', value: 'PLACE', description: 'what breaks when this place is down' },
  collapse: { type: 'string', value: 'NAME,…', description: 'close these domains' },
  expand: { type: 'string', value: 'NAME,…', description: 'open these domains, whatever their size' },
  all: { type: 'boolean', description: 'open all domains, whatever their size' },
} as const satisfies Options;

export function askOf(given: Given, landscape: Landscape): Ask {
  const names = namesOf(landscape);
  const known = (option: string, noun: string, name: string, kind: FocusKind | 'view'): string => {
    if (names[kind].includes(name)) return name;
    throw new UsageError(`--${option}: the map has no ${noun} ${name}.${didYouMean(name, names[kind])}`);
  };
  const one = (option: string, noun: string, kind: FocusKind | 'view'): string | undefined => {
    const name = given.value(option);
    return name === undefined ? undefined : known(option, noun, name, kind);
  };
  const groups = (option: string): string[] =>
    given
      .values(option)
      .flatMap(list)
      .map((name) => known(option, 'domain', name, 'domain'));
  const focus = given.value('focus');
  if (given.has('only') && focus === undefined)
    throw new UsageError('--only goes with --focus: add it, or leave --only out.');
  const overlay = overlayKinds.find((kind) => kind === given.value('overlay'));
  const down = one('down', 'system or channel', 'place');
  if (down !== undefined && overlay !== undefined && overlay !== 'outage')
    throw new UsageError(`--down shows the overlay outage: leave --overlay ${overlay} out.`);
  const expanded = given.has('all') ? landscape.groups.map(({ id }) => id) : groups('expand');
  const ask: Record<string, unknown> = {
    view: one('view', 'view', 'view'),
    focus: focus === undefined ? undefined : focusOf(focus, known),
    only: given.has('only') || undefined,
    lens: one('lens', 'entity', 'entity'),
    filter: filterOf(given.values('filter')),
    overlay: down === undefined ? overlay : 'outage',
    down,
    collapsed: some(groups('collapse')),
    expanded: some(expanded),
  };
  return Object.fromEntries(Object.entries(ask).filter(([, value]) => value !== undefined));
}

const list = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

const some = <T>(values: readonly T[]): readonly T[] | undefined => (values.length > 0 ? values : undefined);

function namesOf({
  nodes,
  groups,
  flows,
  entities,
  teams,
  views,
}: Landscape): Record<FocusKind | 'view', string[]> {
  const ids = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id);
  return {
    place: ids(nodes),
    domain: ids(groups),
    flow: ids(flows),
    entity: ids(entities),
    team: ids(teams),
    view: ids(views),
  };
}

const FOCUS_KINDS: Readonly<Record<string, FocusKind>> = {
  place: 'place',
  system: 'place',
  channel: 'place',
  entity: 'entity',
  flow: 'flow',
  team: 'team',
  domain: 'domain',
};

function focusOf(
  text: string,
  known: (option: string, noun: string, name: string, kind: FocusKind) => string,
): Focus {
  const [said = '', name = '', ...depths] = text.split(':');
  const kind = Object.hasOwn(FOCUS_KINDS, said) ? FOCUS_KINDS[said] : undefined;
  if (!kind || name === '' || depths.length > 2) {
    const meant = kind ? '' : didYouMean(said, Object.keys(FOCUS_KINDS));
    throw new UsageError(
      `--focus takes KIND:NAME[:UP[:DOWN]], such as place:CRM:2:1, with a KIND of ${Object.keys(FOCUS_KINDS).join(', ')}; not ${text}.${meant}`,
    );
  }
  const [upstream, downstream] = depths.map(depthOf);
  return {
    kind,
    id: known('focus', said, name, kind),
    ...(upstream !== undefined && { upstream }),
    ...(downstream !== undefined && { downstream }),
  };
}

/** Left empty, as in `place:CRM::2`, it is not said. */
function depthOf(text: string): number | undefined {
  if (text === '') return undefined;
  if (/^\d{1,3}$/.test(text)) return Number(text);
  throw new UsageError(`--focus counts steps in whole numbers, such as place:CRM:2:1, not ${text}.`);
}

const FILTER_KEYS: Readonly<Record<string, keyof Filter>> = {
  domain: 'domains',
  entity: 'entities',
  pattern: 'patterns',
  owner: 'owners',
  platform: 'platforms',
  severity: 'severities',
  lifecycle: 'lifecycles',
};

/** Values that are of a fixed set; others are names of the map, and one that nothing matches shows nothing. */
const FILTER_VALUES: Readonly<Partial<Record<keyof Filter, readonly string[]>>> = {
  patterns: ['realtime', 'near-realtime', 'batch', 'on-demand', 'event-driven', 'none'],
  severities: ['error', 'warning', 'information', 'none'],
  lifecycles: ['planned', 'live', 'retiring', 'retired'],
};

/** `owner=ops,finance` and `owner=ops,pattern=batch`: a part without `=` is one more value of the key before it. */
function filterOf(texts: readonly string[]): Filter | undefined {
  const filter: Record<string, string[]> = {};
  for (const text of texts) {
    let key: keyof Filter | undefined;
    for (const part of list(text)) {
      const at = part.indexOf('=');
      if (at >= 0) key = filterKey(part.slice(0, at));
      if (!key) throw new UsageError(`--filter takes KEY=VALUE, such as owner=ops, not ${part}.`);
      const value = part.slice(at + 1);
      (filter[key] ??= []).push(filterValue(key, value));
    }
  }
  return Object.keys(filter).length > 0 ? filter : undefined;
}

function filterKey(said: string): keyof Filter {
  const key = Object.hasOwn(FILTER_KEYS, said) ? FILTER_KEYS[said] : undefined;
  if (key) return key;
  const known = Object.keys(FILTER_KEYS);
  throw new UsageError(`--filter knows ${known.join(', ')}, not ${said}.${didYouMean(said, known)}`);
}

function filterValue(key: keyof Filter, value: string): string {
  const known = FILTER_VALUES[key];
  if (value !== '' && (!known || known.includes(value))) return value;
  const meant = known ? `one of ${known.join(', ')}` : 'a name';
  throw new UsageError(
    `--filter wants ${meant} for ${key}, not "${value}".${didYouMean(value, known ?? [])}`,
  );
}
