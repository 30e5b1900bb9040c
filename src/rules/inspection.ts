/** The check as it lives: rules are asked about each unit of a map once, and again only when what they looked at is another now. */
import { livingAnalysis, type LivingAnalysis } from '../analysis/analysis.js';
import type { Finding } from '../model/finding.js';
import { isDeclaration, keys, type MapChanges, type MapUnit } from '../model/keys.js';
import type { IntegrationMap } from '../model/map.js';
import { platformsWith } from '../platforms/limits.js';
import type { CheckOptions } from './options.js';
import { FileFindings, type CheckResult, type Hear } from './file-findings.js';
import { rules as allRules } from './index.js';
import { Reads } from './reads.js';
import type { Context, Found, Ranked, Rule } from './rule.js';
import { defaultConfiguration, thresholdOf } from './settings/configuration.js';
import { Tasks, type Ask } from './tasks.js';
import { WatchedMap } from './watched-map.js';

/** What was found about one unit, and what was asked to find it. */
interface Frame {
  readonly unit: MapUnit | undefined;
  asked: readonly string[];
  found: readonly Ranked[];
}

export class Inspection {
  readonly #map: IntegrationMap;
  readonly #options: CheckOptions;
  readonly #reads = new Reads();
  readonly #keeps: boolean;
  /** What the rules ask, for others that ask about the same map. */
  readonly analysis: LivingAnalysis;
  readonly #context: Context;
  readonly #tasks: Tasks;
  readonly #frames = new Map<object, Frame>();
  /** That of the map as a whole, which is asked about after every change. */
  readonly #whole: Frame = { unit: undefined, asked: [], found: [] };
  readonly #byKey = new Map<string, Set<Frame>>();
  readonly #files: FileFindings;
  /** What the frame that is being asked about brought so far, and which rule is speaking. */
  #found: Ranked[] = [];
  #speaking: Pick<Rule, 'id' | 'severity'> | undefined;
  #rank = 0;

  /** `keeps`: it will be told of changes. One that is asked once notes nothing. */
  constructor(map: IntegrationMap, options: CheckOptions, { keeps = true } = {}) {
    const { today, configuration = defaultConfiguration, rules = allRules } = options;
    this.#options = options;
    const platforms = platformsWith(configuration.limits);
    this.#keeps = keeps;
    this.#map = keeps ? new WatchedMap(map, this.#reads) : map;
    this.analysis = livingAnalysis(this.#map, platforms, (key) => this.#reads.note(key));
    this.#tasks = new Tasks(rules);
    this.#context = {
      map: this.#map,
      analysis: this.analysis,
      today,
      platforms,
      threshold: (name) => thresholdOf(configuration, name),
      exists: (path) => {
        this.#reads.note(keys.files);
        return options.exists?.(path);
      },
      report: (found) => this.#take(found),
    };
    this.#files = new FileFindings(map, options, this.#heard);
  }

  /** Asks again what the changes of the map leave open. `edited` are the files whose text changed. */
  update(changes: MapChanges, edited: Iterable<string>): void {
    const told = this.analysis.update(changes);
    for (const unit of changes.gone) this.#forget(unit);
    const open = new Set<Frame>();
    for (const key of [...changes.keys, ...told])
      for (const frame of this.#byKey.get(key) ?? []) open.add(frame);
    for (const unit of changes.come) {
      if (!this.#tasks.concerns(unit)) continue;
      const frame: Frame = { unit, asked: [], found: [] };
      this.#frames.set(identityOf(unit), frame);
      open.add(frame);
    }
    for (const frame of open) this.#ask(frame);
    this.#ask(this.#whole);
    for (const uri of edited) this.#files.touch(uri);
  }

  /** By file; what did not change is the very same object. */
  results(): ReadonlyMap<string, CheckResult> {
    return this.#files.results();
  }

  #ask(frame: Frame): void {
    const { unit } = frame;
    const asked = this.#reads.during(() => (unit ? this.#tasks.about(unit, this.#askAll) : this.#askWhole()));
    if (this.#keeps && unit) this.#depend(frame, asked);
    const found = this.#found;
    this.#found = [];
    if (found.length === 0 && frame.found.length === 0) return;
    this.#files.replace(frame.found, found);
    frame.found = found;
  }

  /** As `#speak`, without a closure for each of a million questions. */
  readonly #askAll: Ask = (tasks, unit) => {
    for (const { rule, rank } of tasks) {
      this.#speaking = rule;
      this.#rank = rank;
      try {
        rule.check(unit, this.#context);
      } catch (error) {
        this.#options.onCrash?.(rule.id, error);
      }
    }
  };

  #askWhole(): void {
    this.#askAll(this.#tasks.map, this.#map);
    for (const { rule, rank } of this.#tasks.whole)
      this.#speak(rule, rank, (context) => rule.whole?.(context.map, context));
  }

  /** A rule that throws is our own bug: it costs its finding, never the check. */
  #speak(rule: Rule, rank: number, work: (context: Context) => void): void {
    this.#speaking = rule;
    this.#rank = rank;
    try {
      work(this.#context);
    } catch (error) {
      this.#options.onCrash?.(rule.id, error);
    }
  }

  #take(found: Found): void {
    const order = this.#found.length;
    if (this.#speaking)
      this.#found.push({ rank: this.#rank, order, finding: findingOf(this.#speaking, found) });
  }

  readonly #heard: Hear = (rule, rank, work) => {
    const outer = this.#found;
    this.#found = [];
    this.#speak(rule, rank, work);
    const heard = this.#found;
    this.#found = outer;
    return heard;
  };

  #forget(unit: MapUnit): void {
    const frame = this.#frames.get(identityOf(unit));
    if (!frame) return;
    this.#frames.delete(identityOf(unit));
    this.#depend(frame, []);
    this.#files.replace(frame.found, []);
  }

  #depend(frame: Frame, asked: readonly string[]): void {
    for (const key of frame.asked) {
      const frames = this.#byKey.get(key);
      frames?.delete(frame);
      if (frames?.size === 0) this.#byKey.delete(key);
    }
    frame.asked = asked;
    for (const key of asked) {
      const frames = this.#byKey.get(key);
      if (frames) frames.add(frame);
      else this.#byKey.set(key, new Set([frame]));
    }
  }
}

/** A declaration is told by itself, whoever put it beside its file. */
const identityOf = (unit: MapUnit): object => (isDeclaration(unit) ? unit.declaration : unit);

function findingOf(rule: Pick<Rule, 'id' | 'severity'>, found: Found): Finding {
  return {
    code: rule.id,
    severity: found.severity ?? rule.severity,
    message: found.message,
    at: found.at,
    related: found.related ?? [],
    fixes: found.fixes ?? nothing,
    marks: found.marks ?? [],
    ...(found.unnecessary ? { unnecessary: true } : {}),
    ...(found.why ? { why: found.why } : {}),
  };
}

const nothing = (): readonly never[] => [];
