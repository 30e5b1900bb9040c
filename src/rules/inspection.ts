/** The check as it lives: rules are asked about each unit of a map once, and again only when what they looked at is another now. */
import { livingAnalysis, type LivingAnalysis } from '../analysis/analysis.js';
import type { Location } from '../base/span.js';
import { keys, type MapChanges, type MapUnit } from '../model/keys.js';
import type { Finding, Severity } from '../model/finding.js';
import type { IntegrationMap } from '../model/map.js';
import { platformsWith } from '../platforms/limits.js';
import type { CheckOptions } from './options.js';
import { inOrder } from './ahead.js';
import { Askers } from './askers.js';
import { FileFindings, type CheckResult, type Hear } from './file-findings.js';
import { rules as allRules } from './index.js';
import { NOTHING, Reads } from './reads.js';
import { renewed, Reported, type Speaker } from './reported.js';
import type { Context, Found, Words } from './rule.js';
import { defaultConfiguration, thresholdOf } from './settings/configuration.js';
import { Tasks, type Ask } from './tasks.js';
import { WatchedMap } from './watched-map.js';

/** What was found about one unit, and what was asked to find it. */
interface Frame {
  readonly unit: MapUnit | undefined;
  asked: readonly string[];
  found: readonly Reported[];
}

const frameOf = (unit?: MapUnit): Frame => ({ unit, asked: NOTHING, found: NO_FINDINGS });

/** One for all that have none; nobody writes to it. */
const NO_FINDINGS: Reported[] = [];

const NO_UNITS: readonly MapUnit[] = [];
const NO_FILES: ReadonlySet<string> = new Set();

/** Units between two looks at the clock. */
const AT_ONCE = 16;

const never = (): boolean => false;

const tellNobody = (): void => {};

export class Inspection {
  readonly #map: IntegrationMap;
  readonly #options: CheckOptions;
  readonly #reads = new Reads();
  readonly #keeps: boolean;
  /** What the rules ask, for others that ask about the same map. */
  readonly analysis: LivingAnalysis;
  readonly #context: Context;
  readonly #tasks: Tasks;
  /** Of units that asked or found something. */
  readonly #frames = new Map<object, Frame>();
  /** That of the map as a whole, which is asked about after every change. */
  readonly #whole = frameOf();
  readonly #askers = new Askers<Frame>();
  readonly #files: FileFindings;
  /** What is still to be asked about: units that came, and those that asked what may have another answer now; by what tells them. */
  readonly #open = new Map<object, MapUnit>();
  /** The units of a map that is new here, which come before all others; those that left before they were asked about are passed over. */
  #first: readonly MapUnit[] = [];
  #asked = 0;
  /** How many of them are of files that somebody looks at. */
  #ahead = 0;
  readonly #passed = new Set<object>();
  #isNew = true;
  #wholeIsOpen = false;
  /** What was found about units that are gone, by their text: another one of the same text may find it again. */
  readonly #left = new Map<object, readonly Reported[]>();
  /** What the frame that is being asked about brought so far, and which rule is speaking. */
  #found: Reported[] = NO_FINDINGS;
  #order = 0;
  /** Whether what is found goes straight to its file, as nobody keeps what was found of which unit. */
  #isPassedOn = false;
  #speaking: Speaker | undefined;

  /** `keeps`: it will be told of changes. One that is asked once notes nothing. */
  constructor(map: IntegrationMap, options: CheckOptions, { keeps = true } = {}) {
    const { today, configuration = defaultConfiguration, rules = allRules } = options;
    this.#options = options;
    const platforms = platformsWith(configuration.limits);
    this.#keeps = keeps;
    this.#map = keeps ? new WatchedMap(map, this.#reads) : map;
    const note = keeps ? (key: string) => this.#reads.note(key) : undefined;
    this.analysis = livingAnalysis(this.#map, platforms, note);
    this.#tasks = new Tasks(rules);
    this.#context = {
      map: this.#map,
      analysis: this.analysis,
      today,
      platforms,
      threshold: (name) => thresholdOf(configuration, name),
      exists: (path) => {
        note?.(keys.files);
        return options.exists?.(path);
      },
      report: (found) => this.#report(found),
      tell: (words, about, at, severity) => this.#take(words as Words<unknown>, about, at, severity),
    };
    this.#files = new FileFindings(map, options, this.#heard);
  }

  /** Takes in what the changes of the map leave open. `edited` are the files whose text changed. */
  update(changes: MapChanges, edited: Iterable<string>): void {
    const told = this.analysis.update(changes);
    for (const unit of changes.gone) this.#forget(unit);
    for (const key of changes.keys) this.#doubt(key);
    for (const key of told) this.#doubt(key);
    if (this.#isNew)
      ({ units: this.#first, ahead: this.#ahead } = inOrder(changes.come, this.#options.looked ?? NO_FILES));
    else
      for (const unit of changes.come) if (this.#tasks.concerns(unit)) this.#open.set(identityOf(unit), unit);
    this.#isNew = false;
    this.#wholeIsOpen = true;
    for (const uri of edited) this.#files.touch(uri);
  }

  /** Asks what is open until the time is up, a little of it at least. Whether all is asked. */
  advance(isTimeUp: () => boolean): boolean {
    let asked = 0;
    for (; this.#asked < this.#first.length; this.#asked++) {
      if (++asked % AT_ONCE === 0 && isTimeUp()) return false;
      const unit = this.#first[this.#asked];
      if (unit && !this.#isPassed(unit)) this.#askFirst(unit);
    }
    this.#first = NO_UNITS;
    for (const [identity, unit] of this.#open) {
      if (++asked % AT_ONCE === 0 && isTimeUp()) return false;
      this.#open.delete(identity);
      this.#ask(this.#frames.get(identity) ?? this.#begun(unit));
    }
    for (const found of this.#left.values()) this.#files.replace(found, NO_FINDINGS);
    this.#left.clear();
    if (!this.#wholeIsOpen) return true;
    if (asked > 0 && isTimeUp()) return false;
    this.#wholeIsOpen = false;
    this.#ask(this.#whole);
    return true;
  }

  /** By file; what did not change is the very same object. `told` hears of files whose findings may be others than before. */
  results(told: (uri: string) => void = tellNobody): ReadonlyMap<string, CheckResult> {
    this.advance(never);
    return this.#files.results(told);
  }

  /** While a new map is checked: what is said of a file that somebody looks at, once its own units are asked about. */
  soFar(uri: string): readonly Finding[] | undefined {
    const isKnown = this.#first.length > 0 && this.#asked >= this.#ahead && this.#open.size === 0;
    return isKnown && this.#options.looked?.has(uri) ? this.#files.soFar(uri) : undefined;
  }

  #doubt(key: string): void {
    for (const { unit } of this.#askers.of(key)) if (unit) this.#open.set(identityOf(unit), unit);
  }

  #isPassed(unit: MapUnit): boolean {
    return this.#passed.size > 0 && this.#passed.has(identityOf(unit));
  }

  /** What nobody keeps needs no frame. */
  #askFirst(unit: MapUnit): void {
    if (this.#keeps) {
      if (this.#tasks.concerns(unit)) this.#ask(frameOf(unit));
      return;
    }
    this.#order = 0;
    this.#isPassedOn = true;
    this.#tasks.about(unit, this.analysis, this.#askAll);
    this.#isPassedOn = false;
  }

  #ask(frame: Frame): void {
    const { unit } = frame;
    this.#found = NO_FINDINGS;
    this.#order = 0;
    this.#reads.begin();
    if (unit) this.#tasks.about(unit, this.analysis, this.#askAll);
    else this.#askWhole();
    const asked = this.#reads.end(frame.asked);
    if (this.#keeps && unit) this.#keep(unit, frame, asked);
    const found = this.#found;
    if (found.length === 0 && frame.found.length === 0) return;
    this.#replace(frame, found);
  }

  /** What is found again in the same words stays the very same finding: nobody need be told of it, and its file stays as it is. */
  #replace(frame: Frame, found: Reported[]): void {
    const { come, gone } = renewed(frame.found, found);
    frame.found = found;
    if (gone.length > 0 || come.length > 0) this.#files.replace(gone, come);
  }

  /** Most declarations ask nothing and find nothing. */
  #keep(unit: MapUnit, frame: Frame, asked: readonly string[]): void {
    this.#askers.move(frame, frame.asked, asked);
    frame.asked = asked;
    if (asked.length > 0 || this.#found.length > 0) this.#frames.set(identityOf(unit), frame);
  }

  /** As `#speak`, without a closure for each of a million questions. */
  readonly #askAll: Ask = (tasks, unit) => {
    for (const task of tasks) {
      this.#speaking = task;
      try {
        task.rule.check(unit, this.#context);
      } catch (error) {
        this.#options.onCrash?.(task.rule.id, error);
      }
    }
  };

  #askWhole(): void {
    this.#askAll(this.#tasks.map, this.#map);
    for (const { rule, rank } of this.#tasks.whole)
      this.#speak({ rule, rank }, (context) => rule.whole?.(context.map, context));
  }

  /** A rule that throws is our own bug: it costs its finding, never the check. */
  #speak(speaker: Speaker, work: (context: Context) => void): void {
    this.#speaking = speaker;
    try {
      work(this.#context);
    } catch (error) {
      this.#options.onCrash?.(speaker.rule.id, error);
    }
  }

  #report(found: Found): void {
    this.#take(found as Words<unknown>, undefined, found.at, found.severity);
  }

  #take(words: Words<unknown>, about: unknown, at: Location, severity: Severity | undefined): void {
    const speaker = this.#speaking;
    if (!speaker) return;
    const reported = new Reported(this.#context, speaker, words, about, at, severity, this.#order++);
    if (this.#isPassedOn) this.#files.add(reported);
    // Most units have none, and most others one.
    else if (this.#found.length === 0) this.#found = [reported];
    else this.#found.push(reported);
  }

  readonly #heard: Hear = (rule, rank, work) => {
    const outer = this.#found;
    this.#found = NO_FINDINGS;
    this.#order = 0;
    this.#speak({ rule, rank }, work);
    const heard = this.#found;
    this.#found = outer;
    return heard;
  };

  #forget(unit: MapUnit): void {
    this.#open.delete(identityOf(unit));
    if (this.#first.length > 0) this.#passed.add(identityOf(unit));
    const frame = this.#frames.get(identityOf(unit));
    if (!frame) return;
    this.#frames.delete(identityOf(unit));
    this.#askers.move(frame, frame.asked, NOTHING);
    const text = textOf(unit);
    if (text && frame.found.length > 0) this.#left.set(text, frame.found);
    else this.#files.replace(frame.found, NO_FINDINGS);
  }

  #begun(unit: MapUnit): Frame {
    const frame = frameOf(unit);
    const text = textOf(unit);
    const left = text && this.#left.get(text);
    if (text && left) {
      frame.found = left;
      this.#left.delete(text);
    }
    return frame;
  }
}

/** What of the text a thing, a flow or a decision was made of. */
const textOf = (unit: MapUnit): object | undefined =>
  unit.kind === undefined ? undefined : unit.declaration;

/** A declaration is told by itself, whoever put it beside its file. */
const identityOf = (unit: MapUnit): object => (unit.kind === undefined ? unit.declaration : unit);
