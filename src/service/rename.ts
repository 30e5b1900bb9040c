/** A new name for a thing, wherever the map says the old one. */
import type { TextEdit } from '../base/edit.js';
import type { Span } from '../base/span.js';
import { isName, spelt } from '../language/names.js';
import type { Mention, NameKind } from '../model/declarations.js';
import type { MentionAt } from '../model/map.js';
import type { Headwater } from './headwater.js';
import { mentionAt, namesakes } from './navigation.js';

export interface Renameable {
  readonly span: Span;
  readonly name: string;
}

export function renameableAt(headwater: Headwater, uri: string, offset: number): Renameable | undefined {
  const mention = mentionAt(headwater, uri, offset);
  return mention && { span: mention.name.span, name: mention.name.text };
}

export type Renamed =
  | { readonly edits: readonly TextEdit[] }
  /** Why it cannot be, for the author. */
  | { readonly problem: string };

const NOUNS: Readonly<Record<NameKind, string>> = {
  team: 'a team',
  domain: 'a domain',
  place: 'a place',
  entity: 'an entity',
  field: 'a field',
  flow: 'a flow',
  profile: 'a profile',
  view: 'a view',
};

export function rename(headwater: Headwater, uri: string, offset: number, wanted: string): Renamed {
  const mention = mentionAt(headwater, uri, offset);
  if (!mention)
    return {
      problem:
        'There is no name here: put the cursor on the name of a system, an entity, a team or the like.',
    };
  const name = wanted.trim().replace(/^\^/, '');
  if (!isName(name))
    return {
      problem: `"${name}" is no name: letters, digits, _ and - make one, and it must not read as a value such as 2h.`,
    };
  if (name === mention.name.text) return { edits: [] };
  const { kind, of, declares, mark } = mention;
  const renamed = { kind, of, declares, mark, name: { text: name, span: mention.name.span } };
  const taken = namesakes(headwater, uri, renamed);
  if (taken.length > 0) return { problem: collision(headwater, mention, name, taken) };
  return { edits: namesakes(headwater, uri, mention).map((each) => edit(headwater, each, name)) };
}

function collision(
  headwater: Headwater,
  { kind, of }: Mention,
  name: string,
  taken: readonly MentionAt[],
): string {
  const first = taken.find(({ mention }) => mention.declares) ?? taken[0];
  const noun = kind === 'field' && of ? `a field of ${of}` : NOUNS[kind];
  const at = first && headwater.anchor({ uri: first.uri, span: first.mention.name.span });
  const file = decodeURIComponent(at?.uri.slice(at.uri.lastIndexOf('/') + 1) ?? '');
  const said = first?.mention.declares ? 'is already the name of' : 'is already used for';
  return `"${name}" ${said} ${noun}, in ${file} on line ${(at?.range.start.line ?? 0) + 1}: both would become one.`;
}

function edit(headwater: Headwater, { uri, mention: { name } }: MentionAt, wanted: string): TextEdit {
  const text = headwater.text(uri);
  return {
    uri,
    span: name.span,
    newText: spelt(wanted, text === undefined ? undefined : isFirstInLine(text, name.span.start)),
  };
}

function isFirstInLine(text: string, offset: number): boolean {
  let start = offset;
  while (start > 0 && /[ \t]/.test(text.charAt(start - 1))) start--;
  return start === 0 || /[\r\n]/.test(text.charAt(start - 1));
}
