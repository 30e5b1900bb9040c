/** What a check said is kept on disk: the next one that finds all that it depends on as it was says it again. Any doubt, and it is checked. */
import { createHash } from 'node:crypto';
import type { NodeTexts, TextsWriter } from '../node-cache/texts.js';
import { existsBelow, uriOf } from '../node-files.js';
import type { FileSystem, ReadResult } from '../../workspace/files.js';
import { textsOf } from './cache.js';
import type { Io } from './io.js';
import type { Loaded, Located } from './load.js';
import { isPrintable } from './printable.js';
import type { Report, Summary } from './report.js';

/** Files beside the maps that findings speak of: root, path, whether it was there; null where nobody could tell. */
type Beside = readonly (readonly [root: string, path: string, answer: boolean | null])[];

interface Head {
  readonly summary: Summary;
  readonly beside: Beside;
}

/** What was said, but for what is another text each time. */
export interface Said {
  readonly summary: Summary;
  readonly texts: Iterable<string>;
}

/** Characters that are packed together. */
const PIECE = 64 * 1024;

const sumOf = (text: string): string => createHash('sha1').update(text).digest('base64url');

export class KeptCheck {
  /** Hands out the texts that were read for their sums, each once. */
  readonly files: FileSystem;
  readonly #texts: NodeTexts;
  /** Which check of the folder it is: each has its own place. */
  readonly #name: string;
  readonly #key: string;
  readonly #sums: ReadonlyMap<string, string>;
  #isOff = false;

  private constructor(texts: NodeTexts, asked: string, today: string, { files, sums }: Read) {
    this.files = files;
    this.#texts = texts;
    this.#name = asked;
    this.#sums = sums;
    this.#key = JSON.stringify([asked, today, [...sums].sort(([a], [b]) => (a < b ? -1 : 1))]);
  }

  /**
   * `asked`: all that shapes what is said, but for the maps and the day. Undefined where nothing is kept, or where there is something
   * that cannot be used.
   */
  static async of(located: Located, asked: unknown, io: Pick<Io, 'cwd' | 'env' | 'today'>) {
    const { targets, problems } = located;
    const [first] = targets;
    const texts = first && problems.length === 0 ? await textsOf(first.mapFolder, io) : undefined;
    const read = texts && (await readAll(located));
    if (!texts || !read || problems.length > 0) return undefined;
    const name = JSON.stringify([io.cwd, targets.map(({ path }) => path), asked]);
    return new KeptCheck(texts, name, io.today(), read);
  }

  async recall(): Promise<Said | undefined> {
    const [first, ...texts] = (await this.#texts.read(this.#name, this.#key)) ?? [];
    const head = first === undefined ? undefined : readHead(first);
    // We write nothing that steers a terminal: what does is somebody else's.
    if (!head || !texts.every(isPrintable)) return undefined;
    const { summary, beside } = head;
    const isAsItWas = beside.every(([root, path, answer]) => (existsBelow(root, path) ?? null) === answer);
    return isAsItWas ? { summary, texts } : undefined;
  }

  /** A text was read again, to show a line of it: what was checked must not be kept with lines of something else. */
  readonly onRead = (uri: string, text: string): void => {
    this.#isOff ||= this.#sums.get(uri) !== sumOf(text);
  };

  /** The same texts; kept once somebody has read all of them. */
  *keeping({ headwater, roots }: Loaded, { summary, problems }: Report, texts: Iterable<string>) {
    if (problems.length > 0) return yield* texts;
    const beside = roots.flatMap((root) =>
      [...headwater.beside(root)].map(([path, answer]) => [root, path, answer ?? null] as const),
    );
    const writer = this.#texts.begin(this.#name, this.#key);
    writer.add(JSON.stringify({ summary, beside } satisfies Head));
    yield* packing(texts, writer);
    this.#done = writer;
  }

  #done: TextsWriter | undefined;

  /** When what was said is on the disk. */
  async end(): Promise<void> {
    if (!this.#isOff) await this.#done?.end();
  }
}

/** The key says that this very code wrote it, or somebody who knows the key: then it need not be what it should. */
function readHead(text: string): Head | undefined {
  try {
    const head = JSON.parse(text) as Partial<Head> | null;
    const counts = Object.values(head?.summary ?? {});
    const isSound = counts.length > 0 && counts.every(Number.isInteger) && Array.isArray(head?.beside);
    return isSound && head?.beside?.every(isAnswer) ? (head as Head) : undefined;
  } catch {
    return undefined;
  }
}

const isAnswer = (each: unknown): boolean =>
  Array.isArray(each) &&
  typeof each[0] === 'string' &&
  typeof each[1] === 'string' &&
  (each[2] === null || typeof each[2] === 'boolean');

function* packing(texts: Iterable<string>, writer: TextsWriter): Generator<string> {
  let together: string[] = [];
  let size = 0;
  for (const text of texts) {
    yield text;
    together.push(text);
    size += text.length;
    if (size < PIECE) continue;
    writer.add(together.join(''));
    together = [];
    size = 0;
  }
  writer.add(together.join(''));
}

interface Read {
  readonly files: FileSystem;
  readonly sums: ReadonlyMap<string, string>;
}

/** Undefined where a file cannot be read: what is wrong with it is said each time. */
async function readAll({ targets, files }: Located): Promise<Read | undefined> {
  const lists = new Map<string, readonly string[]>();
  for (const folder of new Set(targets.map(({ mapFolder }) => uriOf(mapFolder))))
    lists.set(folder, await files.list(folder));
  const asked = targets.filter(({ kind }) => kind === 'file').map(({ path }) => uriOf(path));
  const uris = [...new Set([...[...lists.values()].flat(), ...asked])];
  const texts = new Map(await Promise.all(uris.map(async (uri) => [uri, await files.read(uri)] as const)));
  const sums = new Map<string, string>();
  for (const [uri, result] of texts) {
    if (!('text' in result)) return undefined;
    sums.set(uri, sumOf(result.text));
  }
  return { sums, files: once(files, lists, texts) };
}

/** Whoever reads a text a second time reads the file. */
const once = (
  files: FileSystem,
  lists: ReadonlyMap<string, readonly string[]>,
  texts: Map<string, ReadResult>,
): FileSystem => ({
  list: async (folder) => lists.get(folder) ?? files.list(folder),
  read: async (uri) => {
    const known = texts.get(uri);
    texts.delete(uri);
    return known ?? files.read(uri);
  },
});
