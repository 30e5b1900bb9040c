/** Where the page of each rule is, as the client says. */
import { rules } from '../rules/index.js';

export class RulePages {
  readonly #hrefs: ReadonlyMap<string, string>;

  /** `folder`: uri of the folder that holds them; undefined where the client has none. */
  constructor(folder?: string) {
    const pages = folder?.replace(/\/$/, '');
    this.#hrefs = new Map(
      pages === undefined ? [] : rules.map(({ id }) => [id, `${pages}/${id}.md`] as const),
    );
  }

  /** Undefined where a code is no rule's. */
  of(code: string): string | undefined {
    return this.#hrefs.get(code);
  }
}
