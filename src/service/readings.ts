/** What is known of each map, kept up to date. */
import type { Fragment } from '../model/declarations.js';
import { FilesBeside } from './files-beside.js';
import type { Host } from './host.js';
import { Reading } from './reading.js';
import type { MapConfiguration } from './settings.js';

/** The files of each map. */
interface Files {
  readonly fragmentsOf: (root: string) => readonly Fragment[];
  readonly fragment: (uri: string) => Fragment | undefined;
  readonly rootOf: (uri: string) => string;
  readonly configuration: (root: string) => MapConfiguration | undefined;
  readonly openIn: (root: string) => ReadonlySet<string>;
}

export class Readings {
  readonly #host: Host;
  readonly #files: Files;
  readonly #readings = new Map<string, Reading>();
  readonly #beside: FilesBeside;

  constructor(host: Host, files: Files) {
    this.#host = host;
    this.#files = files;
    this.#beside = new FilesBeside(host);
  }

  of(root: string): Reading {
    let reading = this.#readings.get(root);
    if (!reading) this.#readings.set(root, (reading = this.#begun(root)));
    return reading;
  }

  /** The maps that have findings about a file which is no part of them. */
  asking(uri: string): ReadonlySet<string> {
    return this.#beside.asking(uri);
  }

  /** What was answered of files beside a map, by path. */
  beside(root: string): ReadonlyMap<string, boolean | undefined> {
    return this.#beside.answers(root);
  }

  /** The maps of which files beside them came or went unsaid. */
  changedBeside(): ReadonlySet<string> {
    return this.#beside.changed();
  }

  #begun(root: string): Reading {
    return new Reading({
      root,
      fragments: () => this.#files.fragmentsOf(root),
      fragment: (uri) => (this.#files.rootOf(uri) === root ? this.#files.fragment(uri) : undefined),
      configuration: () => this.#files.configuration(root),
      looked: () => this.#files.openIn(root),
      today: () => this.#host.today(),
      exists: this.#beside.of(root),
      once: this.#host.once ?? false,
      onCrash: (rule, error) => this.#host.log(`The rule ${rule} failed: ${String(error)}`),
    });
  }
}
