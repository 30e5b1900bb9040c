/** What a preview asks of the editor: its hover, its fixes, an edit, a link. */
import {
  Range,
  Uri,
  commands,
  env,
  workspace,
  type Hover,
  type MarkdownString,
  type MarkedString,
} from 'vscode';
import type { Anchor } from '../../../base/span.js';
import { messageOf } from '../../../base/words.js';
import type { AnswerMessage, EditAnswer, PreviewState, RequestMessage } from '../../webview/messages.js';
import type { ServerSession } from '../server-session.js';
import { linkTo } from './link.js';
import { placeInWorkspace } from './map-place.js';
import { offsetOfName } from './word.js';

export interface Asked {
  readonly session: ServerSession;
  /** A document of the map. */
  readonly uri: string;
  readonly root: string | undefined;
  /** Whether the picture has a place in a file: of other files nothing is told. */
  knows(uri: string): boolean;
}

export async function answerRequest(message: RequestMessage, asked: Asked): Promise<AnswerMessage> {
  const { id } = message;
  try {
    return { type: 'answer', id, result: await resultOf(message, asked) };
  } catch (error) {
    return { type: 'answer', id, failure: messageOf(error) };
  }
}

async function resultOf(message: RequestMessage, asked: Asked): Promise<unknown> {
  switch (message.kind) {
    case 'hover': {
      const { at, name } = message.asked;
      return asked.knows(at.uri) ? { markdown: await hoverOf(at, name) } : {};
    }
    case 'fixes': {
      const { at, code } = message.asked;
      return asked.knows(at.uri) ? fixesOf(at, code, asked.session) : [];
    }
    case 'edit':
      return applyInTurn(message.asked, asked);
    case 'link':
      return copyLink(message.asked, asked);
  }
}

const rangeOf = ({ range: { start, end } }: Anchor): Range =>
  new Range(start.line, start.character, end.line, end.character);

async function hoverOf(at: Anchor, name: string): Promise<string> {
  const uri = Uri.parse(at.uri, true);
  const document = await workspace.openTextDocument(uri);
  const range = document.validateRange(rangeOf(at));
  const offset = offsetOfName(document.getText(range), name) ?? 0;
  const position = document.positionAt(document.offsetAt(range.start) + offset);
  const hovers = await commands.executeCommand<readonly Hover[]>(
    'vscode.executeHoverProvider',
    uri,
    position,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => textOf(content))
    .join('\n\n');
}

const textOf = (content: MarkdownString | MarkedString): string =>
  typeof content === 'string' ? content : content.value;

/** Asked of the server itself: the editor's own answer does not tell what a fix mends. */
async function fixesOf(at: Anchor, code: string, session: ServerSession): Promise<readonly string[]> {
  // The server offers fixes for texts that are open.
  const document = await workspace.openTextDocument(Uri.parse(at.uri, true));
  return session.fixes(document.uri, at.range, code);
}

type EditRequest = Extract<RequestMessage, { readonly kind: 'edit' }>['asked'];

/** Edits follow one another: each is made of the text that the one before it left. */
let turn: Promise<unknown> = Promise.resolve();

function applyInTurn(edit: EditRequest, asked: Asked): Promise<EditAnswer> {
  const mine = turn.then(() => applyEdit(edit, asked));
  turn = mine.catch(() => undefined);
  return mine;
}

async function applyEdit(edit: EditRequest, { session, uri }: Asked): Promise<EditAnswer> {
  const answer = await session.edit(uri, edit);
  if (!answer) return { notes: [], problem: 'The language server does not answer: the text is unchanged.' };
  if ('problem' in answer) return { notes: [], ...answer };
  // To apply nothing is no success for the editor.
  if (answer.edit.size === 0) return { notes: answer.notes };
  const done = await workspace.applyEdit(answer.edit, { isRefactoring: edit.kind === 'rename' });
  if (!done) return { notes: [], problem: 'The editor refused the edit: is the file read-only?' };
  // A file of pins is no text that somebody writes, and nobody would think of saving it.
  if (edit.kind === 'pin') await saveAll(answer.edit.entries().map(([file]) => file));
  return { notes: answer.notes };
}

async function saveAll(files: readonly Uri[]): Promise<void> {
  const wanted = new Set(files.map((file) => file.toString()));
  const documents = workspace.textDocuments.filter(({ uri }) => wanted.has(uri.toString()));
  for (const document of documents) await document.save();
}

async function copyLink(state: PreviewState, { root }: Asked): Promise<{ readonly copied: boolean }> {
  const place = root === undefined ? undefined : placeInWorkspace(root);
  if (!place) throw new Error('This map is in no folder of the workspace: a link could not find it again.');
  await env.clipboard.writeText(`${env.uriScheme}://headwater.headwater${linkTo({ ...place, state })}`);
  return { copied: true };
}
