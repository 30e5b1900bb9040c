/** What a preview asks of the editor: its hover, its fixes, an edit, a link. */
import {
  CodeActionKind,
  Range,
  Uri,
  commands,
  env,
  workspace,
  type CodeAction,
  type Hover,
  type MarkdownString,
  type MarkedString,
} from 'vscode';
import type { Anchor } from '../../../base/span.js';
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
    return { type: 'answer', id, failure: error instanceof Error ? error.message : String(error) };
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
      return asked.knows(at.uri) ? fixesOf(at, code) : [];
    }
    case 'edit':
      return applyEdit(message.asked, asked);
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

/** Those that mend the finding; to silence it is no fix. */
async function fixesOf(at: Anchor, code: string): Promise<readonly string[]> {
  const uri = Uri.parse(at.uri, true);
  const document = await workspace.openTextDocument(uri);
  const range = document.validateRange(rangeOf(at));
  const actions = await commands.executeCommand<readonly CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    range,
    CodeActionKind.QuickFix.value,
  );
  const mends = ({ diagnostics = [], command, title }: CodeAction): boolean =>
    command === undefined &&
    !title.startsWith('Suppress') &&
    diagnostics.some((each) => codeOf(each.code) === code && each.range.start.isEqual(range.start));
  return actions.filter(mends).map(({ title }) => title);
}

const codeOf = (code: string | number | { readonly value: string | number } | undefined): unknown =>
  typeof code === 'object' ? code.value : code;

type EditRequest = Extract<RequestMessage, { readonly kind: 'edit' }>['asked'];

async function applyEdit(edit: EditRequest, { session, uri }: Asked): Promise<EditAnswer> {
  const answer = await session.edit(uri, edit);
  if (!answer) return { notes: [], problem: 'The language server does not answer: the text is unchanged.' };
  if ('problem' in answer) return { notes: [], ...answer };
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
