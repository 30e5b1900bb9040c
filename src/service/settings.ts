/** The configuration of a map: what its `headwater.json` says, which files count, and what is wrong with it. */
import picomatch from 'picomatch/posix.js';
import type { Fragment, Problem } from '../model/declarations.js';
import { ruleList } from '../rules/index.js';
import { defaultConfiguration, type Configuration } from '../rules/settings/configuration.js';
import { readConfiguration } from '../rules/settings/read-configuration.js';

export interface MapConfiguration {
  readonly uri: string;
  readonly text: string;
}

const ruleIds = ruleList.map(({ id }) => id);

/** Read once for each text of a configuration. */
export class MapSettings {
  readonly configuration: Configuration;
  readonly #file: MapConfiguration | undefined;
  readonly #problems: readonly Problem[];
  readonly #matches: (uri: string) => boolean;
  readonly #counts = new Map<string, boolean>();
  /** The configuration's own fragment, as it is read and with its faults. */
  #own: { readonly read: Fragment; readonly judged: Fragment } | undefined;

  constructor(root: string, file: MapConfiguration | undefined) {
    this.#file = file;
    const read = file && readConfiguration(file.text, ruleIds);
    this.configuration = read?.configuration ?? defaultConfiguration;
    this.#problems = read?.problems ?? [];
    this.#matches = file ? matcher(root, this.configuration) : () => true;
  }

  isOf(file: MapConfiguration | undefined): boolean {
    return this.#file?.text === file?.text && this.#file?.uri === file?.uri;
  }

  /** Undefined where the configuration excludes it; with its faults, where it is the configuration's own. */
  counted(fragment: Fragment): Fragment | undefined {
    if (!this.#file) return fragment;
    if (fragment.uri === this.#file.uri) return this.#judged(fragment);
    return this.#doesCount(fragment.uri) ? fragment : undefined;
  }

  #judged(read: Fragment): Fragment {
    if (this.#own?.read !== read)
      this.#own = { read, judged: { ...read, problems: [...read.problems, ...this.#problems] } };
    return this.#own.judged;
  }

  #doesCount(uri: string): boolean {
    const known = this.#counts.get(uri);
    if (known !== undefined) return known;
    const counts = this.#matches(uri);
    this.#counts.set(uri, counts);
    return counts;
  }
}

function matcher(root: string, { include, exclude }: Configuration): (uri: string) => boolean {
  const included = include && picomatch([...include]);
  const excluded = picomatch([...exclude]);
  return (uri) => {
    const path = decodeURIComponent(uri.slice(root.length + 1));
    return (included?.(path) ?? true) && !excluded(path);
  };
}
