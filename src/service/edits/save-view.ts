/** Writes what somebody sees just now as a view into the text, as far as the language can say it; what it cannot say is told. */
import type { TextEdit } from '../../base/edit.js';
import { isName, spelt } from '../../language/names.js';
import type { Fragment } from '../../model/declarations.js';
import type { IntegrationMap } from '../../model/map.js';
import { addDeclarations } from '../../rules/fixes/declare.js';
import type { Headwater } from '../headwater.js';
import type { Edited, SaveView } from './edit.js';
import { fitting } from './fitting.js';
import { viewClauses } from './view-clauses.js';
import { isWritable } from './writable.js';

/** `uri`: the file that the author looks at. */
export function saveView(headwater: Headwater, uri: string, { ask, name, title }: SaveView): Edited {
  const map = headwater.map(headwater.rootOf(uri));
  if (name !== undefined && !isName(name))
    return { problem: `"${name}" is no name of a view: letters, digits, _ and - make one.` };
  if (name !== undefined && map.views.some((view) => view.name === name))
    return { problem: `The map has a view ${name} already: choose another name.` };
  const { clauses, notes } = viewClauses(map, ask);
  if (clauses.length === 0) {
    return {
      problem: [
        'There is nothing that a view could say of this picture:',
        ...notes,
        'Focus on something, filter it, look through a lens or choose an overlay.',
      ].join(' '),
    };
  }
  const fragment = homeOf(map, uri);
  if (!fragment)
    return { problem: 'The map has no .flow file to write a view into: create one, such as main.flow.' };
  const head = `view ${spelt(name ?? freeName(map, title ?? clauses[0] ?? ''), false)}${title ? ` ${quoted(title)}` : ''}`;
  const text = `${head} {\n${clauses.map((clause) => `  ${clause}`).join('\n')}\n}`;
  const edit = addBlock(fragment, text);
  return { edits: [fitting(fragment, headwater.text(fragment.uri), edit)], notes };
}

/** On one line, and unable to end before its end. */
const quoted = (title: string): string => `"${title.replace(/\s+/g, ' ').replace(/[\\"]/g, '\\$&').trim()}"`;

/** Words of a text as one name that no view has yet. */
function freeName(map: IntegrationMap, text: string): string {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const joined = words
    .slice(0, 5)
    .map((word, index) => (index === 0 ? word : `${word[0]?.toUpperCase()}${word.slice(1)}`))
    .join('');
  const base = isName(joined) ? joined : 'view1';
  const taken = new Set(map.views.map(({ name }) => name));
  for (let count = 1; ; count++) {
    const name = count === 1 ? base : `${base}-${count}`;
    if (!taken.has(name)) return name;
  }
}

/** Where the last view stands, else the file that is looked at, else the first. */
function homeOf(map: IntegrationMap, uri: string): Fragment | undefined {
  const homes = [map.views.at(-1)?.at.uri, uri, ...map.fragments.keys()];
  return homes.map((home) => map.fragments.get(home ?? '')).find(isWritable);
}

/** A declaration of several lines has an empty line around it. */
function addBlock(fragment: Fragment, text: string): TextEdit {
  const edit = addDeclarations(fragment, 'view', [text]);
  const { start } = edit.span;
  const before = edit.newText.startsWith('\n') || start === 0 ? '' : '\n';
  return { ...edit, newText: `${before}${edit.newText}` };
}
