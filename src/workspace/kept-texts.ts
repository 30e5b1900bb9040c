/** Texts that outlive a process, as the core sees them: a port that hosts fill. What cannot be read is not there; it never fails. */

export interface KeptTexts {
  /** What is kept of a folder under exactly this key. */
  read(folder: string, key: string): Promise<Iterable<string> | undefined>;
  /** Keeps texts instead of what was kept of the folder. They are asked for one by one, with rests; `undefined` calls it off. */
  write(folder: string, key: string, texts: Iterable<string | undefined>): Promise<void>;
}
