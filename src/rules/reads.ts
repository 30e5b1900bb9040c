/** Notes which questions about a map are asked while a unit is checked: when an answer changes, the unit is checked again. */

export class Reads {
  #asked: Set<string> | undefined;

  note(key: string): void {
    this.#asked?.add(key);
  }

  /** What is asked while `work` runs. Fixes that are made later ask without notice. */
  during(work: () => void): ReadonlySet<string> {
    const asked = new Set<string>();
    this.#asked = asked;
    try {
      work();
    } finally {
      this.#asked = undefined;
    }
    return asked;
  }
}
