/** A layout that takes too long is ended, whatever it does. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { layOutHere, layOutIn } from '../../../../src/hosts/cli/draw/thread.js';
import { folder, MAP, ran } from './ran.js';
import { headwater } from '../process.js';

/** More domains in each other than are laid out in this thread. */
const nested = (depth: number): string =>
  `${Array.from({ length: depth }, (_, at) => `domain D${at} {\nsystem S${at}`).join('\n')}${'\n}'.repeat(depth)}
entity E { source S0 }
${Array.from({ length: depth - 1 }, (_, at) => `flow E from S${at} to S${at + 1} realtime`).join('\n')}
`;

async function script(text: string): Promise<string> {
  return path.join(await folder({ 'thread.cjs': text }), 'thread.cjs');
}

test('one that never ends is called off, and said', async () => {
  const map = await folder({ 'headwater.json': '{}', 'main.flow': nested(25) });
  const layOut = layOutIn(await script('for (;;);'));
  expect(await ran(map, ['draw', '--all', '--time-limit', '0.2'], { layOut })).toEqual({
    code: 2,
    out: '',
    err: 'headwater: .: the picture was not laid out within 0.2 s: draw less of it, with --view, --collapse or --focus and --only, or allow more with --time-limit.\n',
  });
});

test('one that breaks breaks the command, which does not wait for it', async () => {
  const map = await folder({ 'headwater.json': '{}', 'main.flow': nested(25) });
  const layOut = layOutIn(await script('throw new Error("broken")'));
  expect((await ran(map, ['draw', '--all'], { layOut })).err).toContain(
    'a fault of Headwater itself: broken',
  );
  const silent = layOutIn(await script(''));
  expect((await ran(map, ['draw', '--all'], { layOut: silent })).err).toContain('ended without a picture');
});

test('a small one begins no thread', async () => {
  const map = await folder(MAP);
  const here = await ran(map, ['draw'], { layOut: layOutHere });
  expect(await ran(map, ['draw'], { layOut: layOutIn('/there/is/none.cjs') })).toEqual(here);
});

test('a thread makes the same picture', async () => {
  const map = await folder({ 'headwater.json': '{}', 'main.flow': nested(25) });
  expect((await ran(map, ['draw', '--all', '-o', 'here.svg'], { layOut: layOutHere })).code).toBe(0);
  expect((await headwater(map, ['draw', '--all', '-o', 'there.svg'])).code).toBe(0);
  const [here, there] = await Promise.all(
    ['here.svg', 'there.svg'].map((name) => readFile(path.join(map, name), 'utf8')),
  );
  expect(there).toBe(here);
});

test.each(['x', '0', '1m'])('%s is no time limit', async (limit) => {
  const map = await folder(MAP);
  const { code, err } = await ran(map, ['draw', `--time-limit=${limit}`]);
  expect({ code, err }).toEqual({
    code: 2,
    err: `headwater: --time-limit takes a number of seconds, such as 300, not ${limit}. See headwater --help.\n`,
  });
});
