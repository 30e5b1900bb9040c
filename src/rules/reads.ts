/** Notes which questions about a map are asked while a unit is checked: when an answer changes, the unit is checked again. */

export class Reads {
  #asked: string[] | undefined;
  /** Another number for each time that something is watched. */
  turn = 0;

  note(key: string): void {
    // A unit asks a handful of questions, again and again: a list of them is searched faster than a set is made.
    if (this.#asked && !this.#asked.includes(key)) this.#asked.push(key);
  }

  /** What is asked while `work` runs. Fixes that are made later ask without notice. */
  during(work: () => void): readonly string[] {
    const asked: string[] = [];
    this.#asked = asked;
    this.turn++;
    try {
      work();
    } finally {
      this.#asked = undefined;
      this.turn++;
    }
    return asked;
  }
}
