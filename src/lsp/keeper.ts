/** Keeps what the client was told of a folder: the next server that finds all as it was says it at once, and checks behind it. */
import type { Diagnostic } from 'vscode-languageserver';
import { longHash } from '../base/hash.js';
import type { Arrival } from '../workspace/arrival.js';
import { isBelow } from '../workspace/files.js';
import type { KeptTexts } from '../workspace/kept-texts.js';
import { toDiagnostic } from './convert.js';
import { othersOf, type Publisher, type Said } from './diagnostics.js';
import { explain, type Session } from './session.js';

/** How long nothing must happen before it is kept: at first, and once authors have begun to write. Milliseconds. */
const FIRST = 3000;
const LATER = 30_000;

/** How long the check of what was said waits for an author who has not opened anything yet. Milliseconds. */
const AHEAD = 2000;

/** Files beside the maps that findings speak of: root, path, whether it was there; null where nobody could tell. */
type Beside = readonly (readonly [root: string, path: string, answer: boolean | null])[];

export class Keeper {
  readonly #session: Session;
  readonly #publisher: Publisher;
  /** Grows with everything that may change what is said. */
  #changes = 0;
  /** Sums of the keys under which something is kept, by folder. */
  readonly #kept = new Map<string, string>();
  #callOff: (() => void) | undefined;
  #pause = FIRST;

  constructor(session: Session, publisher: Publisher) {
    this.#session = session;
    this.#publisher = publisher;
    session.headwater.onChange(() => {
      this.#changes++;
      this.#callOff?.();
    });
    publisher.onRest(() => this.#rest());
  }

  /** For a folder that comes; undefined where nothing is kept. */
  arrival(folder: string): Arrival | undefined {
    const { told, checking, calm } = this.#session;
    if (!told) return undefined;
    let isTimeUp = checking.slice();
    return {
      known: async (sums) => {
        if (await this.#recall(told, folder, sums)) await calm.wait(AHEAD);
        isTimeUp = checking.slice();
      },
      rest: async () => {
        if (!isTimeUp()) return;
        await checking.pause();
        isTimeUp = checking.slice();
      },
    };
  }

  /** Whether the client was told all that there is to say. */
  async #recall(told: KeptTexts, folder: string, sums: ReadonlyMap<string, string>): Promise<boolean> {
    const { checking } = this.#session;
    if (!this.#isOnItsOwn(folder)) return false;
    const then = this.#changes;
    const key = this.#keyOf(sums);
    const texts = await told.read(folder, key);
    if (!texts || this.#changes !== then) return false;
    let isFirst = true;
    let isTimeUp = checking.slice();
    for (const text of texts) {
      if (isFirst) {
        isFirst = false;
        if (!this.#isBeside(JSON.parse(text) as Beside)) return false;
        continue;
      }
      // The key says that this very code wrote it.
      await this.#publisher.recall(JSON.parse(text) as Said);
      if (isTimeUp()) {
        await checking.pause();
        isTimeUp = checking.slice();
      }
      if (this.#changes !== then) return false;
    }
    this.#kept.set(folder, longHash(key));
    return true;
  }

  /** A folder within another one shares its map. A client that spells uris in its own way reads other places. */
  #isOnItsOwn(folder: string): boolean {
    const { folders, uris } = this.#session;
    const isApart = (other: string): boolean => !isBelow(other, folder) && !isBelow(folder, other);
    return uris.areOurs && folders.every((other) => other === folder || isApart(other));
  }

  /** All that findings depend on but for the program, which the host knows, and the files beside the map. */
  #keyOf(sums: ReadonlyMap<string, string>): string {
    const { host, options } = this.#session;
    return JSON.stringify([
      host.today(),
      options.rulePages ?? null,
      [...sums].sort(([a], [b]) => (a < b ? -1 : 1)),
    ]);
  }

  #isBeside(beside: Beside): boolean {
    return beside.every(([root, path, answer]) => (this.#session.exists(root, path) ?? null) === answer);
  }

  #rest(): void {
    if (!this.#session.told) return;
    this.#callOff?.();
    const today = this.#session.host.today();
    this.#callOff = this.#session.host.schedule(() => {
      this.#keepAll(today).catch((error: unknown) =>
        this.#session.log(`keeping findings: ${explain(error)}`),
      );
    }, this.#pause);
  }

  async #keepAll(today: string): Promise<void> {
    const { folders, headwater, host, told } = this.#session;
    const then = this.#changes;
    for (const folder of folders) {
      // What is found on another day is another thing, and nobody has asked for it yet.
      if (this.#changes !== then || host.today() !== today || !this.#isOnItsOwn(folder)) return;
      const key = this.#keyOf(headwater.sums(folder));
      const sum = longHash(key);
      if (this.#kept.get(folder) === sum && !this.#publisher.wasWrong) continue;
      await told?.write(folder, key, this.#textsOf(folder, then));
      if (this.#changes === then) this.#kept.set(folder, sum);
    }
    this.#publisher.wasWrong = false;
    this.#pause = LATER;
  }

  *#textsOf(folder: string, then: number): Generator<string | undefined> {
    const { headwater } = this.#session;
    const roots = headwater.roots().filter((root) => isBelow(root, folder));
    const beside = (root: string): Beside =>
      [...headwater.beside(root)].map(([path, answer]) => [root, path, answer ?? null] as const);
    yield JSON.stringify(roots.flatMap(beside));
    for (const root of roots) {
      for (const [uri, { findings }] of headwater.results(root)) {
        if (this.#changes !== then) return yield undefined;
        if (findings.length === 0) continue;
        const diagnostics = findings.map((finding): Diagnostic => toDiagnostic(this.#session, finding));
        const told = longHash(JSON.stringify(diagnostics));
        yield JSON.stringify({
          uri,
          root,
          told,
          related: [...othersOf(uri, findings)],
          diagnostics,
        } satisfies Said);
      }
    }
  }
}
