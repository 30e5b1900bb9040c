/** The border check still bites: each room's border, broken once in the fixture, is seen. */
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkBorders } from '../../scripts/borders.mjs';
import { rooms } from '../../scripts/lib/rooms.mjs';

const violations = await checkBorders(path.join(import.meta.dirname, 'known-bad/src'));

test('every broken border is seen, and nothing else', () => {
  expect(violations.map(({ file, line, imports }) => `${file}:${line} ${imports}`)).toEqual([
    'analysis/bad.ts:2 ../rules/missing-dlq.js',
    'attic/bad.ts:1 ',
    'base/bad.ts:2 ../model/map.js',
    'hosts/cli/bad.ts:2 ../../lsp/start.js',
    'hosts/node-cache/bad.ts:2 ../vscode/files.js',
    'hosts/node-engine/bad.ts:2 ../vscode/files.js',
    'hosts/node-files/bad.ts:2 ../vscode/files.js',
    'hosts/server/bad.ts:2 ../../rules/missing-dlq.js',
    'hosts/vscode/bad.ts:2 ../../rules/check.js',
    'hosts/webview/bad.ts:2 ../../service/service.js',
    'interop/bad.ts:2 fs',
    'language/bad.ts:2 ../workspace/files.js',
    'lsp/bad.ts:2 vscode',
    'model/bad.ts:2 ../language/parser.js',
    'platforms/bad.ts:2 ../model/map.js',
    'rules/bad.ts:2 langium',
    'service/bad.ts:2 vscode-languageserver',
    'simulation/bad.ts:2 ../views/graph/build.js',
    'views/graph/bad.ts:2 ../../lsp/server.js',
    'workspace/bad.ts:2 node:fs/promises',
  ]);
});

test('the fixture breaks the border of every room', () => {
  const broken = (room: string): boolean => violations.some(({ file }) => file.startsWith(`${room}/`));
  expect(rooms.map((room) => room.path).filter((room) => !broken(room))).toEqual([]);
});

test('every message says what the room may import, and why', () => {
  for (const room of rooms) {
    const message = violations.find(({ file }) => file.startsWith(`${room.path}/`))?.message;
    expect(message).toContain(`${room.path} may import `);
    expect(message).toContain(room.why);
  }
});
