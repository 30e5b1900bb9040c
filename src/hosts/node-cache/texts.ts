/** Texts on the disk: one file a folder, with the one key that it is good for. Whatever is wrong with it, it is not there. */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { KeptTexts } from '../../workspace/kept-texts.js';
import type { NodeCacheOptions } from './cache.js';
import { MOST_BYTES, replace, rest, SLICE } from './folder.js';

const MAGIC = Buffer.from('headwater texts 1\n', 'latin1');
const SUM = 20;
/** Magic, the sum of all that follows it, the length of the head. */
const BEFORE_HEAD = MAGIC.length + SUM + 4;

const sum = (bytes: string | Uint8Array): Buffer => createHash('sha1').update(bytes).digest();

interface Head {
  readonly version: string;
  readonly key: string;
  /** Bytes of each text as it is packed. */
  readonly lengths: readonly number[];
}

/** `version`: of all that made the texts. */
export function createNodeTexts(options: Omit<NodeCacheOptions, 'pause'>): KeptTexts {
  const fileOf = (folder: string): string =>
    path.join(options.folder, `${sum(folder).toString('base64url')}.told`);
  const headFor = (key: string) => ({ version: options.version, key: sum(key).toString('base64url') });
  return {
    async read(folder, key) {
      try {
        const file = fileOf(folder);
        if ((await stat(file)).size > MOST_BYTES) return undefined;
        return unpack(await readFile(file), headFor(key));
      } catch {
        return undefined;
      }
    },
    async write(folder, key, texts) {
      try {
        const pieces = await pack(texts);
        if (pieces) await replace(options.folder, fileOf(folder), bytesOf(headFor(key), pieces));
      } catch (error) {
        options.onProblem?.(error);
      }
    },
  };
}

/** Undefined where it was called off, or became too large. */
async function pack(texts: Iterable<string | undefined>): Promise<readonly Buffer[] | undefined> {
  const pieces: Buffer[] = [];
  let size = 0;
  let began = performance.now();
  for (const text of texts) {
    if (text === undefined) return undefined;
    const piece = deflateRawSync(text, { level: 1 });
    size += piece.length;
    if (size > MOST_BYTES) return undefined;
    pieces.push(piece);
    if (performance.now() - began < SLICE) continue;
    await rest(SLICE);
    began = performance.now();
  }
  return pieces;
}

function bytesOf(head: Omit<Head, 'lengths'>, pieces: readonly Buffer[]): Buffer {
  const whole: Head = { ...head, lengths: pieces.map(({ length }) => length) };
  const said = Buffer.from(JSON.stringify(whole), 'utf8');
  const length = Buffer.alloc(4);
  length.writeUInt32LE(said.length);
  const body = Buffer.concat([length, said, ...pieces]);
  return Buffer.concat([MAGIC, sum(body), body]);
}

function unpack(bytes: Buffer, { version, key }: Omit<Head, 'lengths'>): Iterable<string> | undefined {
  const isWhole =
    bytes.length >= BEFORE_HEAD &&
    bytes.subarray(0, MAGIC.length).equals(MAGIC) &&
    sum(bytes.subarray(MAGIC.length + SUM)).equals(bytes.subarray(MAGIC.length, MAGIC.length + SUM));
  if (!isWhole) return undefined;
  const at = BEFORE_HEAD + bytes.readUInt32LE(BEFORE_HEAD - 4);
  // Its sum says that this very code wrote it, or one before it.
  const head = JSON.parse(bytes.toString('utf8', BEFORE_HEAD, at)) as Head;
  return head.version === version && head.key === key ? texts(bytes.subarray(at), head) : undefined;
}

/** One after the other, as they are asked for: together they are ten times as large as they are packed. */
function* texts(bytes: Buffer, { lengths }: Head): Iterable<string> {
  let at = 0;
  for (const length of lengths) yield inflateRawSync(bytes.subarray(at, (at += length))).toString('utf8');
}
