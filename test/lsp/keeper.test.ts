/** What is told anew from an earlier session goes one file at a time: the next is not even looked at before the client has been written to. */
import type { Connection, PublishDiagnosticsParams } from 'vscode-languageserver';
import { expect, test } from 'vitest';
import { Publisher, type Said } from '../../src/lsp/diagnostics.js';
import { Keeper } from '../../src/lsp/keeper.js';
import { Session } from '../../src/lsp/session.js';
import type { KeptTexts } from '../../src/workspace/kept-texts.js';

const FOLDER = 'file:///map';
const FILES = ['a', 'b', 'c'].map((name) => `${FOLDER}/${name}.flow`);

const turn = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 0));

/** A server that finds in what is kept one finding of each file, and whose writing is done when a test says so. */
function recalling(beside: readonly unknown[] = []) {
  const sent: string[] = [];
  const written: (() => void)[] = [];
  const looked: string[] = [];
  const connection = {
    sendDiagnostics: ({ uri }: PublishDiagnosticsParams) => {
      sent.push(uri);
      return new Promise<void>((resolve) => written.push(resolve));
    },
    console: { error: (message: string) => expect.fail(message) },
  } as unknown as Connection;
  const session = new Session(connection, {
    files: { list: async () => [], read: async () => ({ problem: '' }) },
    exists: () => false,
    today: () => '2026-11-27',
    // Nothing is published behind it.
    schedule: (task, milliseconds) => {
      if (milliseconds === 0) setTimeout(task, 0);
      return () => undefined;
    },
  });
  function* texts(): Generator<string> {
    yield JSON.stringify(beside);
    for (const uri of FILES) {
      looked.push(uri);
      const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
      const diagnostics = [{ range, message: 'as it was' }];
      yield JSON.stringify({ uri, root: FOLDER, told: 'sum', related: [], diagnostics } satisfies Said);
    }
  }
  const told: KeptTexts = { read: async () => texts(), write: async () => undefined };
  session.told = told;
  session.folders.push(FOLDER);
  session.calm.end();
  const keeper = new Keeper(session, new Publisher(session));
  return { keeper, session, sent, looked, written: (): void => written.shift()?.() };
}

test('one file after the other', async () => {
  const { keeper, sent, looked, written } = recalling();
  let isDone = false;
  const recall = keeper
    .arrival(FOLDER)
    ?.known(new Map())
    .then(() => (isDone = true));
  for (let count = 1; count <= FILES.length; count++) {
    for (let waits = 0; waits < 5; waits++) await turn();
    expect(sent).toEqual(FILES.slice(0, count));
    expect(looked).toEqual(sent);
    expect(isDone).toBe(false);
    written();
  }
  await recall;
});

test('none any more once something is another', async () => {
  const { keeper, session, sent, written } = recalling();
  const recall = keeper.arrival(FOLDER)?.known(new Map());
  for (let waits = 0; waits < 5; waits++) await turn();
  session.headwater.setText(`${FOLDER}/b.flow`, 'system ERP\n');
  written();
  await recall;
  expect(sent).toEqual(FILES.slice(0, 1));
});

test('none where a file beside the map is another', async () => {
  const { keeper, sent } = recalling([[FOLDER, 'tests/a.ts', true]]);
  await keeper.arrival(FOLDER)?.known(new Map());
  expect(sent).toEqual([]);
});

test('none of a folder that shares its map with another one', async () => {
  const { keeper, session, sent } = recalling();
  session.folders.push(`${FOLDER}/inner`);
  await keeper.arrival(FOLDER)?.known(new Map());
  expect(sent).toEqual([]);
});
