/** Notes which questions about a map are asked while a unit is checked: when an answer changes, the unit is checked again. */

/** One for all that ask nothing. */
export const NOTHING: readonly string[] = [];

export class Reads {
  readonly #asked: string[] = [];
  #watches = false;
  /** Another number for each time that something is watched. */
  turn = 0;

  note(key: string): void {
    // A unit asks a handful of questions, again and again: a list of them is searched faster than a set is made.
    if (this.#watches && !this.#asked.includes(key)) this.#asked.push(key);
  }

  begin(): void {
    this.#asked.length = 0;
    this.#watches = true;
    this.turn++;
  }

  /** What was asked since the beginning: the very list of `before`, where it is the same. Fixes that are made later ask without notice. */
  end(before: readonly string[]): readonly string[] {
    const asked = this.#asked;
    this.#watches = false;
    this.turn++;
    if (asked.length === 0) return NOTHING;
    const isSame = asked.length === before.length && asked.every((key, index) => key === before[index]);
    return isSame ? before : asked.slice();
  }
}
