/**
 * Which files the client's file system has: rules want an answer at once, and the client gives it later. So the answer before counts until
 * there is a new one, and whoever asked is told when it differs.
 */
import type { Connection } from 'vscode-languageserver';
import { isBelow } from '../workspace/files.js';
import { existRequest, type ExistParams, type ExistResult } from './protocol.js';

/** Paths in one request: a map of thousands of tests must not make one answer that long. */
const MOST_AT_ONCE = 500;

interface Answer {
  /** Undefined before the first answer, and where the client cannot tell. */
  readonly exists: boolean | undefined;
  /** What changed since is asked again when somebody wants to know. */
  readonly fresh: boolean;
}

export interface ClientExistenceHost {
  readonly connection: Pick<Connection, 'sendRequest'>;
  /** Runs a task when what is being done is done. */
  readonly soon: (task: () => void) => void;
  /** A file below a folder came or went, or is known of for the first time. */
  readonly onChange: (root: string, path: string) => void;
}

export class ClientExistence {
  readonly #host: ClientExistenceHost;
  /** By folder and path. */
  readonly #answers = new Map<string, Map<string, Answer>>();
  readonly #wanted = new Map<string, Set<string>>();
  /** A client that does not know the request is not asked again. */
  #isSilent = false;

  constructor(host: ClientExistenceHost) {
    this.#host = host;
  }

  exists(root: string, path: string): boolean | undefined {
    if (this.#isSilent) return undefined;
    const known = this.#answers.get(root)?.get(path);
    if (!known?.fresh) this.#want(root, path);
    return known?.exists;
  }

  /** A file, or a folder with all that is in it, came or went. */
  changed(uri: string): void {
    const gone = decoded(uri);
    for (const [root, answers] of this.#answers)
      for (const [path, answer] of answers)
        if (isBelow(`${decoded(root)}/${path}`, gone)) answers.set(path, { ...answer, fresh: false });
  }

  /** Nobody knows what happened meanwhile: all is asked again. */
  doubt(): void {
    for (const answers of this.#answers.values())
      for (const [path, answer] of answers) answers.set(path, { ...answer, fresh: false });
  }

  #want(root: string, path: string): void {
    if (this.#wanted.size === 0) this.#host.soon(() => this.#ask());
    const paths = this.#wanted.get(root) ?? new Set();
    this.#wanted.set(root, paths.add(path));
  }

  #ask(): void {
    const wanted = [...this.#wanted];
    this.#wanted.clear();
    for (const [root, paths] of wanted) {
      const all = [...paths];
      for (let at = 0; at < all.length; at += MOST_AT_ONCE)
        void this.#askAbout(root, all.slice(at, at + MOST_AT_ONCE));
    }
  }

  async #askAbout(root: string, paths: readonly string[]): Promise<void> {
    // Whoever asks meanwhile hears what is known; what changes meanwhile is asked again.
    for (const path of paths) this.#take(root, path, this.#answers.get(root)?.get(path)?.exists);
    const params: ExistParams = { root, paths };
    try {
      const { exist } = await this.#host.connection.sendRequest<ExistResult>(existRequest, params);
      const changed = paths.filter((path, index) => this.#isNews(root, path, exist[index]));
      // All that asked about any file of a map is asked again together.
      if (changed[0] !== undefined) this.#host.onChange(root, changed[0]);
    } catch {
      this.#isSilent = true;
    }
  }

  /** Takes an answer in, and says whether it is another one. */
  #isNews(root: string, path: string, answer: unknown): boolean {
    const exists = typeof answer === 'boolean' ? answer : undefined;
    const before = this.#answers.get(root)?.get(path);
    this.#take(root, path, exists, before?.fresh);
    return before?.exists !== exists;
  }

  #take(root: string, path: string, exists: boolean | undefined, fresh = true): void {
    const answers = this.#answers.get(root) ?? new Map<string, Answer>();
    this.#answers.set(root, answers.set(path, { exists, fresh }));
  }
}

/** A path of a map is not percent-encoded, and may hold what looks like it. */
function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
