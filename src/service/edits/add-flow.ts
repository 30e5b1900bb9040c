/** Writes a new flow between two places of the picture into the text: behind the flows that it is most like. */
import { nearest } from '../../base/nearest.js';
import { isName, spelt } from '../../language/names.js';
import type { Fragment } from '../../model/declarations.js';
import type { Flow, IntegrationMap } from '../../model/map.js';
import { addBelow, addDeclarations } from '../../rules/fixes/declare.js';
import type { Headwater } from '../headwater.js';
import type { AddFlow, Edited, Refusal } from './edit.js';
import { fitting } from './fitting.js';
import { isWritable } from './writable.js';

/** `uri`: the file that the author looks at. */
export function addFlow(headwater: Headwater, uri: string, wanted: AddFlow): Edited {
  const map = headwater.map(headwater.rootOf(uri));
  const refusal = refuse(headwater, map, wanted);
  if (refusal) return refusal;
  const text = sentence(wanted);
  const known = map.entity(wanted.entity);
  const like = mostLike(map, uri, wanted);
  const fragment = like ? map.fragments.get(like.at.uri) : homeOf(map, uri, wanted);
  if (!fragment)
    return {
      problem: 'The map has no .flow file that a flow could be written into: create one, such as main.flow.',
    };
  const place = like ? addBelow(fragment, like.declaration, text) : addDeclarations(fragment, 'flow', [text]);
  const flow = fitting(fragment, headwater.text(fragment.uri), place);
  if (known?.declared || !wanted.declare) return { edits: [flow], notes: [] };
  const home = homeOfEntities(map) ?? fragment;
  const declaration = addDeclarations(home, 'entity', [`entity ${spelt(wanted.entity, false)}`]);
  const entity = fitting(home, headwater.text(home.uri), declaration);
  const note = `${wanted.entity} is declared too, without a source of truth yet: name the system that owns it.`;
  // Where both go to the same place, the entity comes first, as everywhere in a file.
  return { edits: [entity, flow], notes: [note] };
}

function sentence({ entity, from, to, pattern }: AddFlow): string {
  const [what, start, end] = [entity, from, to].map((name) => spelt(name, false));
  return `flow ${what} from ${start} to ${end}${pattern ? ` ${pattern}` : ''}`;
}

function refuse(headwater: Headwater, map: IntegrationMap, wanted: AddFlow): Refusal | undefined {
  const { entity, from, to, declare = false } = wanted;
  if (!isName(entity))
    return {
      problem: `"${entity}" is no name of an entity: letters, digits, _ and - make one, and it must not read as a value such as 2h.`,
    };
  for (const name of [from, to]) {
    if (map.place(name)) continue;
    const meant = nearest(name, [...map.systems, ...map.channels].map(nameOf));
    return {
      problem: `The map has no system or channel ${name}.${meant ? ` Did you mean ${meant}?` : ''} Declare it first.`,
    };
  }
  if (from === to)
    return { problem: `A flow from ${from} to itself moves nothing: draw it to another place.` };
  const same = map.flows.find((flow) => isSame(flow, wanted));
  if (same)
    return { problem: `${entity} flows from ${from} to ${to} already, in ${placeOf(headwater, same)}.` };
  if (map.entity(entity) || declare) return undefined;
  const meant = nearest(entity, map.entities.map(nameOf));
  return {
    problem: `The map has no entity ${entity}.${meant ? ` Did you mean ${meant}? Else declare` : ' Declare'} it with the flow.`,
    mayDeclare: true,
  };
}

const nameOf = ({ name }: { readonly name: string }): string => name;

const isSame = (flow: Flow, { entity, from, to, pattern }: AddFlow): boolean =>
  flow.entity?.name === entity && connects(flow, from, to) && flow.clauses.pattern?.kind === pattern;

const leads = (flow: Flow, from: string, to: string): boolean =>
  flow.from?.name === from && flow.to.some(({ name }) => name === to);

const connects = (flow: Flow, from: string, to: string): boolean =>
  leads(flow, from, to) || (flow.both && leads(flow, to, from));

function placeOf(headwater: Headwater, { at }: Flow): string {
  const { uri, range } = headwater.anchor(at);
  return `${decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1))} on line ${range.start.line + 1}`;
}

/** The last of the flows that it would stand with: between the same places, of the same entity, at one of its ends, in the same file. */
function mostLike(map: IntegrationMap, uri: string, { entity, from, to }: AddFlow): Flow | undefined {
  const touches = (flow: Flow, place: string): boolean =>
    flow.from?.name === place || flow.to.some(({ name }) => name === place);
  const likes: readonly ((flow: Flow) => boolean)[] = [
    (flow) => connects(flow, from, to),
    (flow) => leads(flow, to, from),
    (flow) => flow.entity?.name === entity && (touches(flow, from) || touches(flow, to)),
    (flow) => flow.entity?.name === entity,
    (flow) => touches(flow, from),
    (flow) => touches(flow, to),
    (flow) => flow.at.uri === uri,
    () => true,
  ];
  const writable = map.flows.filter(({ at }) => isWritable(map.fragments.get(at.uri)));
  return likes.map((like) => writable.findLast(like)).find((found) => found !== undefined);
}

/** Where the first flow of a map goes: to the place that it begins at, else to the file that is looked at, else to any. */
function homeOf(map: IntegrationMap, uri: string, { from }: AddFlow): Fragment | undefined {
  const place = map.place(from);
  const homes = [place?.declared ? place.at.uri : uri, uri, ...map.fragments.keys()];
  return homes.map((home) => map.fragments.get(home)).find(isWritable);
}

/** The file that declares most entities already. */
function homeOfEntities(map: IntegrationMap): Fragment | undefined {
  const counts = new Map<string, number>();
  for (const { at, declared } of map.entities)
    if (declared) counts.set(at.uri, (counts.get(at.uri) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  const fragment = most && map.fragments.get(most[0]);
  return isWritable(fragment) ? fragment : undefined;
}
