/** What is known of each map until it changes: joined, checked and drawn once, when somebody asks. */
import { createAnalysis, type Analysis } from '../analysis/analysis.js';
import type { Fragment } from '../model/declarations.js';
import type { Finding } from '../model/finding.js';
import { joinFragments } from '../model/join.js';
import type { IntegrationMap } from '../model/map.js';
import type { CheckResult } from '../rules/check.js';
import { inspectMap } from '../rules/check.js';
import { identify, type Identity } from '../rules/identity.js';
import { graphOf } from '../views/graph/build.js';
import type { Landscape } from '../views/graph/landscape.js';
import { thresholdOf, type Configuration } from '../rules/settings/configuration.js';
import { platformsWith } from '../platforms/limits.js';
import { FilesBeside } from './files-beside.js';
import type { Host } from './host.js';
import { configured, type ConfiguredMap, type MapConfiguration } from './settings.js';

interface Reading {
  readonly version: number;
  configured?: ConfiguredMap;
  map?: IntegrationMap;
  analysis?: Analysis;
  checked?: CheckResult;
  graph?: Landscape;
  identities?: ReadonlyMap<Finding, Identity>;
}

/** The files of each map. */
interface Files {
  readonly fragmentsOf: (root: string) => readonly Fragment[];
  readonly configuration: (root: string) => MapConfiguration | undefined;
}

export class Readings {
  readonly #host: Host;
  readonly #workspace: Files;
  readonly #readings = new Map<string, Reading>();
  readonly #beside: FilesBeside;

  constructor(host: Host, workspace: Files) {
    this.#host = host;
    this.#workspace = workspace;
    this.#beside = new FilesBeside(host);
  }

  /** A map changed: what was known of it no longer counts. */
  forget(root: string): void {
    this.#readings.set(root, { version: this.version(root) + 1 });
  }

  /** The maps that have findings about a file which is no part of them. */
  asking(uri: string): ReadonlySet<string> {
    return this.#beside.asking(uri);
  }

  version(root: string): number {
    return this.#of(root).version;
  }

  map(root: string): IntegrationMap {
    return (this.#of(root).map ??= joinFragments(this.#configured(root).fragments));
  }

  configuration(root: string): Configuration {
    return this.#configured(root).configuration;
  }

  check(root: string): CheckResult {
    const onCrash = (rule: string, error: unknown): void =>
      this.#host.log(`The rule ${rule} failed: ${String(error)}`);
    return (this.#of(root).checked ??= inspectMap(this.map(root), {
      today: this.#host.today(),
      configuration: this.configuration(root),
      root,
      exists: this.#beside.of(root),
      analysis: this.#analysis(root),
      onCrash,
    }));
  }

  identities(root: string): ReadonlyMap<Finding, Identity> {
    const { findings, suppressed } = this.check(root);
    return (this.#of(root).identities ??= identify(this.map(root), [...findings, ...suppressed]));
  }

  graph(root: string): Landscape {
    return (this.#of(root).graph ??= graphOf(this.map(root), this.check(root).findings, {
      analysis: this.#analysis(root),
      today: this.#host.today(),
      reviewDays: thresholdOf(this.configuration(root), 'review-days'),
    }));
  }

  #analysis(root: string): Analysis {
    return (this.#of(root).analysis ??= createAnalysis(
      this.map(root),
      platformsWith(this.configuration(root).limits),
    ));
  }

  #configured(root: string): ConfiguredMap {
    const { fragmentsOf, configuration } = this.#workspace;
    return (this.#of(root).configured ??= configured(root, fragmentsOf(root), configuration(root)));
  }

  #of(root: string): Reading {
    const reading = this.#readings.get(root) ?? { version: 0 };
    this.#readings.set(root, reading);
    return reading;
  }
}
