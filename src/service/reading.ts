/** What is known of one map: joined and checked as it changes, drawn when somebody asks. */
import type { Fragment } from '../model/declarations.js';
import type { Finding } from '../model/finding.js';
import { Join } from '../model/joining.js';
import { keys, unitsOf, type MapChanges } from '../model/keys.js';
import type { IntegrationMap } from '../model/map.js';
import { together } from '../rules/check.js';
import type { CheckResult } from '../rules/file-findings.js';
import { identify, type Identity } from '../rules/identity.js';
import { Inspection } from '../rules/inspection.js';
import type { CheckOptions } from '../rules/options.js';
import { thresholdOf, type Configuration } from '../rules/settings/configuration.js';
import { graphSteps } from '../views/graph/build.js';
import type { Landscape } from '../views/graph/landscape.js';
import { MapSettings, type MapConfiguration } from './settings.js';

/** What a map is read from; asked anew after each change. */
export interface MapSource {
  readonly root: string;
  readonly fragments: () => readonly Fragment[];
  /** Undefined for a file that is none of the map's. */
  readonly fragment: (uri: string) => Fragment | undefined;
  configuration(): MapConfiguration | undefined;
  /** Files that an editor has open. */
  looked(): ReadonlySet<string>;
  today(): string;
  readonly exists: NonNullable<CheckOptions['exists']>;
  readonly onCrash: NonNullable<CheckOptions['onCrash']>;
  /** Its findings are not kept up to date: after a change all is checked again. */
  readonly once: boolean;
}

/** What changed of a map: one of its files, any of them, or files beside it that its findings speak of. */
export type Changed = { readonly uri: string } | 'files' | 'beside';

/** What was worked out of the map as it is, and goes with it. */
interface Derived {
  checked?: CheckResult;
  graph?: Landscape;
  /** On the way there. */
  drawing?: ReturnType<typeof graphSteps>;
  identities?: ReadonlyMap<Finding, Identity>;
}

export class Reading {
  version = 0;
  readonly #source: MapSource;
  readonly #join = new Join();
  readonly #held = new Map<string, Fragment>();
  /** Files that may have changed since all was taken in; undefined: any may have. */
  #changed: Set<string> | undefined;
  #settings: MapSettings;
  #inspection: Inspection | undefined;
  #today = '';
  #stale = true;
  /** Files beside the map came or went. */
  #beside = false;
  #derived: Derived = {};
  /** Files whose text or findings changed, for who has not been told yet. */
  #news = new Set<string>();

  constructor(source: MapSource) {
    this.#source = source;
    this.#settings = new MapSettings(source.root, source.configuration());
  }

  forget(what: Changed): void {
    this.version++;
    this.#stale = true;
    if (what === 'beside') this.#beside = true;
    else if (what === 'files') this.#changed = undefined;
    else this.#changed?.add(what.uri);
    this.#derived = {};
  }

  map(): IntegrationMap {
    this.#settle();
    return this.#join.map;
  }

  configuration(): Configuration {
    this.#settle();
    return this.#settings.configuration;
  }

  /** By file; what did not change is the very same object as before. */
  results(): ReadonlyMap<string, CheckResult> {
    return this.#begun().results((uri) => this.#news.add(uri));
  }

  /** Files whose text or findings may be others than when this was asked the last time. */
  news(): ReadonlySet<string> {
    this.results();
    const news = this.#news;
    this.#news = new Set();
    return news;
  }

  /** While the map is checked for the first time: what is said of an open file, once that is looked through. */
  soFar(uri: string): readonly Finding[] | undefined {
    return this.#inspection?.soFar(uri);
  }

  /** Checks until the time is up. Whether that is done: what is asked then is answered at once. */
  advance(isTimeUp: () => boolean): boolean {
    return this.#begun().advance(isTimeUp);
  }

  #begun(): Inspection {
    this.#settle();
    const today = this.#source.today();
    return this.#inspection && today === this.#today ? this.#inspection : this.#inspect(today);
  }

  check(): CheckResult {
    return (this.#derived.checked ??= together(this.results()));
  }

  identities(): ReadonlyMap<Finding, Identity> {
    const { findings, suppressed } = this.check();
    return (this.#derived.identities ??= identify(this.map(), [...findings, ...suppressed]));
  }

  graph(): Landscape {
    for (;;) {
      const graph = this.advanceGraph(() => false);
      if (graph) return graph;
    }
  }

  /** Draws until the time is up; the graph where it is done. */
  advanceGraph(isTimeUp: () => boolean): Landscape | undefined {
    // Asked first: on another day all is another thing.
    const results = this.results();
    const derived = this.#derived;
    const steps = (derived.drawing ??= this.#drawing(results));
    try {
      while (!derived.graph) {
        const { done, value } = steps.next();
        if (done) derived.graph = value;
        else if (isTimeUp()) return undefined;
      }
    } catch (error) {
      // One that failed has no more steps.
      delete derived.drawing;
      throw error;
    }
    return derived.graph;
  }

  #drawing(results: ReadonlyMap<string, CheckResult>): ReturnType<typeof graphSteps> {
    const analysis = this.#inspection?.analysis;
    return graphSteps(this.map(), results, {
      ...(analysis && { analysis }),
      today: this.#today,
      reviewDays: thresholdOf(this.#settings.configuration, 'review-days'),
    });
  }

  /** Takes in what changed since the last time. */
  #settle(): void {
    if (!this.#stale) return;
    this.#stale = false;
    const configuration = this.#source.configuration();
    if (!this.#settings.isOf(configuration)) {
      this.#settings = new MapSettings(this.#source.root, configuration);
      // Every rule may say something else now, and other files may count.
      this.#inspection = undefined;
      this.#changed = undefined;
    }
    const edited = this.#take();
    for (const uri of edited) this.#news.add(uri);
    const changes = this.#join.settle();
    if (this.#source.once) this.#inspection = undefined;
    this.#inspection?.update(this.#beside ? withFiles(changes) : changes, edited);
    this.#beside = false;
  }

  /** Returns the files that came, changed or went. */
  #take(): ReadonlySet<string> {
    const edited = new Set<string>();
    const gone: string[] = [];
    for (const [uri, read] of this.#doubted()) {
      const fragment = read && this.#settings.counted(read);
      if (this.#held.get(uri) === fragment) continue;
      edited.add(uri);
      if (!fragment) gone.push(uri);
      else {
        this.#join.set(fragment);
        this.#held.set(uri, fragment);
      }
    }
    // What comes is there before what goes: a name that moves to another file never vanishes.
    for (const uri of gone) {
      this.#join.remove(uri);
      this.#held.delete(uri);
    }
    return edited;
  }

  /** Files that may have changed, as they are now. */
  #doubted(): Iterable<readonly [uri: string, fragment: Fragment | undefined]> {
    const { fragments, fragment } = this.#source;
    const changed = this.#changed;
    this.#changed = new Set();
    if (changed) return [...changed].map((uri) => [uri, fragment(uri)] as const);
    const all = new Map<string, Fragment | undefined>();
    for (const each of fragments()) all.set(each.uri, each);
    for (const uri of this.#held.keys()) if (!all.has(uri)) all.set(uri, undefined);
    return all;
  }

  #inspect(today: string): Inspection {
    const { root, exists, onCrash, once } = this.#source;
    const { map } = this.#join;
    const { configuration } = this.#settings;
    this.#today = today;
    const options = { today, configuration, root, exists, onCrash, looked: this.#source.looked() };
    const inspection = new Inspection(map, options, { keeps: !once });
    inspection.update({ gone: [], come: unitsOf(map), keys: new Set() }, map.fragments.keys());
    this.#inspection = inspection;
    return inspection;
  }
}

const withFiles = (changes: MapChanges): MapChanges => ({
  ...changes,
  keys: new Set([...changes.keys, keys.files]),
});
