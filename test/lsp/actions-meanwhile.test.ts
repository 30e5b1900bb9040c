/** Code actions asked at any moment around an edit: each answer is about the text as it was when it was asked. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { CodeAction, Position } from 'vscode-languageserver/node';
import { expect, test } from 'vitest';
import { landscape } from '../bench/landscapes/landscape.js';
import { startClient, type LspClient } from '../support/lsp-client.js';

const large = landscape({ flows: 800, style: 'mixed' });
const files = Object.fromEntries(large.files.map(({ path, text }) => [path, text]));
const own = large.fileOf(50) ?? large.systemsFile;
const other = large.systemsFile;

/** Milliseconds after an edit: before, while and after it is taken in, checked, and published. */
const MOMENTS = [0, 1, 3, 6, 10, 15, 25, 40, 70, 120, 250];

/** Behind what the expression finds, the last of it in a text. */
function behind(text: string, pattern: RegExp): Position {
  const lines = text.split('\n');
  const line = lines.findLastIndex((each) => pattern.test(each));
  return { line, character: (pattern.exec(lines[line] ?? '')?.[0] ?? '').length };
}

const ask = (client: LspClient, uri: string, position: Position): Promise<readonly CodeAction[]> =>
  client.request('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: position, end: position },
    context: { diagnostics: client.diagnostics(uri) },
  });

/** Types a letter and takes it back, and asks at each moment after both. */
async function throughMoments(
  client: LspClient,
  uri: string,
  at: Position,
  look: (isBroken: boolean) => Promise<void>,
): Promise<void> {
  const next = { line: at.line, character: at.character + 1 };
  for (const moment of MOMENTS)
    for (const isBroken of [true, false]) {
      if (isBroken) client.change(uri, 'x', { start: at, end: at });
      else client.change(uri, '', { start: at, end: next });
      const waits = moment > 0 ? sleep(moment) : undefined;
      await waits;
      // Two at once, as the light bulb and the author ask.
      await Promise.all([look(isBroken), look(isBroken)]);
    }
}

const isAboutNames = ({ diagnostics = [] }: CodeAction): boolean =>
  diagnostics.some(({ code }) => code === 'unknown-name');

test('whoever asks for fixes at any moment after an edit is answered of the text as it is', async () => {
  const { client } = await startClient({ files });
  try {
    const uri = client.open(own.path, own.text);
    const at = behind(own.text, /^flow \w+/);
    await throughMoments(client, uri, at, async (isBroken) => {
      const actions = await ask(client, uri, at);
      expect(actions.filter(isAboutNames).length > 0).toBe(isBroken);
    });
  } finally {
    await client.stop();
  }
});

test('also where another file was edited', async () => {
  const { client } = await startClient({ files });
  try {
    const uri = client.open(own.path, own.text);
    const at = behind(own.text, /^flow \w+ from \w+/);
    const name = /from (\w+)$/.exec(own.text.split('\n')[at.line]?.slice(0, at.character) ?? '')?.[1];
    const edited = client.open(other.path, other.text);
    const declared = behind(other.text, new RegExp(String.raw`^ +(system|hub|broker) ${name}\b`));
    await throughMoments(client, edited, declared, async (isBroken) => {
      const actions = await ask(client, uri, at);
      expect(actions.filter(isAboutNames).length > 0).toBe(isBroken);
    });
  } finally {
    await client.stop();
  }
});
