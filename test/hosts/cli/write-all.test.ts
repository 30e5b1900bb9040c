/** Output goes out as it is read, and no further than somebody reads. */
import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { writeAll } from '../../../src/hosts/cli/write-all.js';

const LINE = `${'x'.repeat(999)}\n`;

/** Texts that tell how many were made. */
function counted(length: number) {
  const made = { count: 0 };
  function* texts(): Generator<string> {
    for (; made.count < length; made.count++) yield LINE;
  }
  return { made, texts: texts() };
}

test('nothing is made before the reader has taken what there was', async () => {
  const { made, texts } = counted(1000);
  const seen: number[] = [];
  let size = 0;
  const slow = new Writable({
    highWaterMark: 1,
    write: (chunk: Buffer, _, done) => {
      size += chunk.length;
      setTimeout(() => {
        seen.push(made.count);
        done();
      }, 1);
    },
  });
  await writeAll(slow, texts);
  expect(size).toBe(1000 * LINE.length);
  // 66 lines make a piece; while one is taken, no line of the next is made.
  expect(seen.slice(0, 3)).toEqual([65, 131, 197]);
});

test.each([
  ['goes away', Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })],
  ['has no more room', Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' })],
])('where the reader %s, the rest is never made', async (_, error) => {
  const { made, texts } = counted(100_000);
  let writes = 0;
  const gone = new Writable({ write: (_chunk, _encoding, done) => done(++writes > 2 ? error : undefined) });
  const told: Error[] = [];
  gone.on('error', (each) => told.push(each));
  await writeAll(gone, texts);
  expect(made.count).toBeLessThan(300);
  expect(told).toEqual([error]);
});

test('a stream that is closed already takes nothing, and nobody waits for it', async () => {
  const { made, texts } = counted(100_000);
  const closed = new Writable({ write: (_chunk, _encoding, done) => done() });
  closed.destroy();
  await writeAll(closed, texts);
  expect(made.count).toBeLessThan(100);
});

test('less than a piece goes out as well', async () => {
  const chunks: string[] = [];
  const stream = new Writable({ write: (chunk: Buffer, _, done) => (chunks.push(chunk.toString()), done()) });
  await writeAll(stream, ['a', '', 'b']);
  await writeAll(stream, []);
  expect(chunks).toEqual(['ab']);
});
