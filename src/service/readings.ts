/** What is known of each map until it changes: joined, checked and drawn once, when somebody asks. */
import type { Fragment } from '../model/declarations.js';
import { joinFragments } from '../model/join.js';
import type { IntegrationMap } from '../model/map.js';
import type { CheckResult } from '../rules/check.js';
import { inspectMap } from '../rules/check.js';
import { graphOf } from '../views/graph/build.js';
import type { Graph } from '../views/graph/graph.js';
import type { Host } from './host.js';

interface Reading {
  readonly version: number;
  map?: IntegrationMap;
  checked?: CheckResult;
  graph?: Graph;
}

export class Readings {
  readonly #host: Host;
  readonly #fragmentsOf: (root: string) => readonly Fragment[];
  readonly #readings = new Map<string, Reading>();

  constructor(host: Host, fragmentsOf: (root: string) => readonly Fragment[]) {
    this.#host = host;
    this.#fragmentsOf = fragmentsOf;
  }

  /** A map changed: what was known of it no longer counts. */
  forget(root: string): void {
    this.#readings.set(root, { version: this.version(root) + 1 });
  }

  version(root: string): number {
    return this.#of(root).version;
  }

  map(root: string): IntegrationMap {
    return (this.#of(root).map ??= joinFragments(this.#fragmentsOf(root)));
  }

  check(root: string): CheckResult {
    const onCrash = (rule: string, error: unknown): void =>
      this.#host.log(`The rule ${rule} failed: ${String(error)}`);
    return (this.#of(root).checked ??= inspectMap(this.map(root), { today: this.#host.today(), onCrash }));
  }

  graph(root: string): Graph {
    return (this.#of(root).graph ??= graphOf(this.map(root), this.check(root).findings));
  }

  #of(root: string): Reading {
    const reading = this.#readings.get(root) ?? { version: 0 };
    this.#readings.set(root, reading);
    return reading;
  }
}
