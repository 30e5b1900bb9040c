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

/** Texts that are packed as they come: together they would take ten times as much until the last is there. */
export interface TextsWriter {
  add(text: string): void;
  end(): Promise<void>;
}

export interface NodeTexts extends KeptTexts {
  /** Instead of what was kept of the folder; nothing changes before the end. */
  begin(folder: string, key: string): TextsWriter;
}

/** `version`: of all that made the texts. */
export function createNodeTexts(options: Omit<NodeCacheOptions, 'pause'>): NodeTexts {
  const fileOf = (folder: string): string =>
    path.join(options.folder, `${sum(folder).toString('base64url')}.told`);
  const headFor = (key: string) => ({ version: options.version, key: sum(key).toString('base64url') });
  const keep = async (folder: string, key: string, { packed, isFull }: Pieces): Promise<void> => {
    try {
      if (!isFull) await replace(options.folder, fileOf(folder), bytesOf(headFor(key), packed));
    } catch (error) {
      options.onProblem?.(error);
    }
  };
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
    begin(folder, key) {
      const pieces = new Pieces();
      return {
        add: (text) => pieces.add(text),
        end: () => keep(folder, key, pieces),
      };
    },
    async write(folder, key, texts) {
      const pieces = new Pieces();
      if (await packAll(texts, pieces)) await keep(folder, key, pieces);
    },
  };
}

class Pieces {
  readonly packed: Buffer[] = [];
  #size = 0;

  /** Too much to be kept. */
  get isFull(): boolean {
    return this.#size > MOST_BYTES;
  }

  add(text: string): void {
    if (this.isFull) return;
    const piece = deflateRawSync(text, { level: 1 });
    this.#size += piece.length;
    this.packed.push(piece);
    if (this.isFull) this.packed.length = 0;
  }
}

/** Whether that was not called off. */
async function packAll(texts: Iterable<string | undefined>, pieces: Pieces): Promise<boolean> {
  let began = performance.now();
  for (const text of texts) {
    if (text === undefined || pieces.isFull) return false;
    pieces.add(text);
    if (performance.now() - began < SLICE) continue;
    await rest(SLICE);
    began = performance.now();
  }
  return true;
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
