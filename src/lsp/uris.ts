/** One spelling for every uri: clients differ in what they percent-encode, and a map must know its files. */
import { URI } from 'vscode-uri';

/** The spelling that the map uses. What is no uri stays as it is. */
export function canonical(uri: string): string {
  try {
    const text = URI.parse(uri, true).toString();
    return text.endsWith('/') ? text.replace(/\/+$/, '') : text;
  } catch {
    return uri;
  }
}

/** Remembers how the client spells the uris of its documents, and answers in its spelling. */
export class ClientUris {
  readonly #spelt = new Map<string, string>();

  opened(uri: string): string {
    const own = canonical(uri);
    if (own !== uri) this.#spelt.set(own, uri);
    return own;
  }

  /** The client spells all as the map does. */
  get areOurs(): boolean {
    return this.#spelt.size === 0;
  }

  toClient(uri: string): string {
    return this.areOurs ? uri : (this.#spelt.get(uri) ?? uri);
  }
}
