/** Renames what the picture shows: by its name, where the editor's rename goes by a place in the text. */
import type { Headwater } from '../headwater.js';
import { rename } from '../rename.js';
import type { Edited, RenameThing } from './edit.js';

const NOUNS: Readonly<Record<RenameThing['what'], string>> = {
  place: 'system or channel',
  domain: 'domain',
  entity: 'entity',
  team: 'team',
  flow: 'flow',
  view: 'view',
};

export function renameThing(headwater: Headwater, root: string, { what, name, to }: RenameThing): Edited {
  const mentions = headwater.map(root).mentions(what, name);
  const at = mentions.find(({ mention }) => mention.declares) ?? mentions[0];
  if (!at) return { problem: unknown(headwater, root, what, name) };
  const renamed = rename(headwater, at.uri, at.mention.name.span.start, to);
  return 'problem' in renamed ? renamed : { edits: renamed.edits, notes: [] };
}

function unknown(headwater: Headwater, root: string, what: RenameThing['what'], name: string): string {
  const unnamed = what === 'flow' && headwater.map(root).flows.some(({ id }) => id === name);
  return unnamed
    ? `This flow has no name of its own: give it one in the text, with "as NAME", or rename its entity.`
    : `The map has no ${NOUNS[what]} ${name} any more: the text has changed since. Try again on the new picture.`;
}
