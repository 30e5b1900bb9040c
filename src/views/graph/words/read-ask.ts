/** From words, as flags of a command line or of a block in Markdown write them, to what is asked of the picture. */
import { nearest } from '../../../base/nearest.js';
import type { Landscape } from '../landscape.js';
import { showGraph } from '../show/show.js';
import { overlayKinds, type Ask, type Filter, type Focus, type FocusKind } from '../show/ask.js';

/** What was said, by the name of each word. */
export interface Words {
  has(word: string): boolean;
  /** The last, where it was said several times. */
  value(word: string): string | undefined;
  values(word: string): readonly string[];
}

/** What cannot be asked, in words for whoever asked it; it writes words as flags, `--view`. */
export class AskError extends Error {}

const didYouMean = (word: string, known: Iterable<string>): string => {
  const meant = nearest(word, known);
  return meant ? ` Did you mean ${meant}?` : '';
};

export function readAsk(given: Words, landscape: Landscape): Ask {
  const names = namesOf(landscape);
  const known = (word: string, noun: string, name: string, kind: NameList): string => {
    if (names[kind].includes(name)) return name;
    throw new AskError(`--${word}: the map has no ${noun} ${name}.${didYouMean(name, names[kind])}`);
  };
  const one = (word: string, noun: string, kind: NameList): string | undefined => {
    const name = given.value(word);
    return name === undefined ? undefined : known(word, noun, name, kind);
  };
  const groups = (word: string): string[] =>
    given
      .values(word)
      .flatMap(list)
      .map((name) => known(word, 'domain', name, 'domain'));
  const focus = given.value('focus');
  if (given.has('only') && focus === undefined)
    throw new AskError('--only goes with --focus: add it, or leave --only out.');
  const overlay = overlayKinds.find((kind) => kind === given.value('overlay'));
  const down = one('down', 'system or channel', 'stopping');
  if (down !== undefined && overlay !== undefined && overlay !== 'outage')
    throw new AskError(`--down shows the overlay outage: leave --overlay ${overlay} out.`);
  const ask: Record<string, unknown> = {
    view: one('view', 'view', 'view'),
    focus: focus === undefined ? undefined : focusOf(focus, known),
    only: given.has('only') || undefined,
    lens: one('lens', 'entity', 'entity'),
    filter: filterOf(given.values('filter')),
    overlay: down === undefined ? overlay : 'outage',
    down,
    collapsed: some(groups('collapse')),
    expanded: some(groups('expand')),
  };
  const asked: Ask = Object.fromEntries(Object.entries(ask).filter(([, value]) => value !== undefined));
  return given.has('all') ? openAll(landscape, asked) : asked;
}

/** A picture tells what it closed for want of room: places of no domain are gathered only then. */
function openAll(landscape: Landscape, ask: Ask): Ask {
  const expanded = new Set(landscape.groups.map(({ id }) => id));
  for (const id of ask.collapsed ?? []) expanded.delete(id);
  for (let before = -1; before < expanded.size;) {
    before = expanded.size;
    for (const id of showGraph(landscape, { ...ask, expanded: [...expanded] }).closed) expanded.add(id);
  }
  return { ...ask, expanded: [...expanded] };
}

const list = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

const some = <T>(values: readonly T[]): readonly T[] | undefined => (values.length > 0 ? values : undefined);

/** What a word may name. */
type NameList = FocusKind | 'view' | 'stopping';

function namesOf({ nodes, groups, flows, entities, teams, views }: Landscape): Record<NameList, string[]> {
  const ids = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id);
  return {
    place: ids(nodes),
    // A broker that is drawn around its channels is no node, and stops all of them.
    stopping: [...new Set([...ids(nodes), ...nodes.flatMap(({ facts }) => facts?.broker ?? [])])],
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
  known: (word: string, noun: string, name: string, kind: FocusKind) => string,
): Focus {
  const [said = '', name = '', ...depths] = text.split(':');
  const kind = Object.hasOwn(FOCUS_KINDS, said) ? FOCUS_KINDS[said] : undefined;
  if (!kind || name === '' || depths.length > 2) {
    const meant = kind ? '' : didYouMean(said, Object.keys(FOCUS_KINDS));
    throw new AskError(
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
  throw new AskError(`--focus counts steps in whole numbers, such as place:CRM:2:1, not ${text}.`);
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
      if (!key) throw new AskError(`--filter takes KEY=VALUE, such as owner=ops, not ${part}.`);
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
  throw new AskError(`--filter knows ${known.join(', ')}, not ${said}.${didYouMean(said, known)}`);
}

function filterValue(key: keyof Filter, value: string): string {
  const known = FILTER_VALUES[key];
  if (value !== '' && (!known || known.includes(value))) return value;
  const meant = known ? `one of ${known.join(', ')}` : 'a name';
  throw new AskError(`--filter wants ${meant} for ${key}, not "${value}".${didYouMean(value, known ?? [])}`);
}
