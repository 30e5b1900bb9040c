/** The file of a cache: a head that says what is where, each piece with its sum. What does not fit its sum is not there. */
import { createHash } from 'node:crypto';
import type { Packed } from '../../workspace/cache.js';

/** Packed fragments by the key of their text; undefined where the bytes are not those that were written. */
export type Store = ReadonlyMap<string, () => Packed | undefined>;

const MAGIC = 'headwater fragments 1\n';
const SUM = 20;
/** Magic, length of the head, its sum. */
const BEFORE_HEAD = MAGIC.length + 4 + SUM;

const sum = (bytes: Uint8Array): Buffer => createHash('sha1').update(bytes).digest();

/** Key, bytes of the words, bytes of the codes, sum of both. */
type Entry = readonly [key: string, words: number, codes: number, sum: string];

interface Head {
  readonly version: string;
  readonly entries: readonly Entry[];
}

/** Nothing where the file is damaged, or of another version. */
export function readStore(bytes: Buffer, version: string): Store {
  const head = readHead(bytes);
  const store = new Map<string, () => Packed | undefined>();
  if (head?.version !== version) return store;
  let at = BEFORE_HEAD + bytes.readUInt32LE(MAGIC.length);
  for (const [key, words, codes, expected] of head.entries) {
    const piece = bytes.subarray(at, at + words + codes);
    at += words + codes;
    if (piece.length !== words + codes) continue;
    store.set(key, () =>
      sum(piece).toString('base64url') === expected
        ? { words: piece.toString('utf8', 0, words), codes: piece.subarray(words) }
        : undefined,
    );
  }
  return store;
}

function readHead(bytes: Buffer): Head | undefined {
  if (bytes.length < BEFORE_HEAD || bytes.toString('latin1', 0, MAGIC.length) !== MAGIC) return undefined;
  const end = BEFORE_HEAD + bytes.readUInt32LE(MAGIC.length);
  const head = bytes.subarray(BEFORE_HEAD, end);
  if (bytes.length < end || !sum(head).equals(bytes.subarray(BEFORE_HEAD - SUM, BEFORE_HEAD)))
    return undefined;
  // Its sum says that this very code wrote it.
  return JSON.parse(head.toString('utf8')) as Head;
}

/** As many of them as fit. */
export function writeStore(store: Store, version: string, most: number): Buffer {
  const entries: Entry[] = [];
  const pieces: Buffer[] = [];
  let size = 0;
  for (const [key, get] of store) {
    const packed = get();
    if (!packed) continue;
    const words = Buffer.from(packed.words, 'utf8');
    const piece = Buffer.concat([words, packed.codes]);
    size += piece.length;
    if (size > most) break;
    entries.push([key, words.length, packed.codes.length, sum(piece).toString('base64url')]);
    pieces.push(piece);
  }
  const head = Buffer.from(JSON.stringify({ version, entries } satisfies Head), 'utf8');
  const length = Buffer.alloc(4);
  length.writeUInt32LE(head.length);
  return Buffer.concat([Buffer.from(MAGIC, 'latin1'), length, sum(head), head, ...pieces]);
}
