/** Publishes what is wrong with the maps: for every file, closed ones included, whenever a file's findings change. */
import type { Diagnostic } from 'vscode-languageserver';
import type { Related } from '../model/finding.js';
import type { CheckResult } from '../rules/file-findings.js';
import { shownOf } from './display.js';
import { drawn, type Drawn } from './drawn.js';
import { graphChanged, type GraphChangedParams } from './protocol.js';
import { explain, type Session } from './session.js';
import { toldOf, type Told } from './told.js';
import { canonical } from './uris.js';

/** A pause in typing: at least this long, and longer where checking the maps takes longer. Milliseconds. */
const LEAST_PAUSE = 5;
const MOST_PAUSE = 50;

/** How long nobody must type before places in other files that moved are told anew. Milliseconds. */
const CALM = 400;
/** Files of which such places are told in one go. */
const AT_ONCE = 25;

interface Published {
  readonly root: string;
  /** Undefined: it has to be told anew. */
  readonly result: CheckResult | undefined;
  /** Undefined where it no longer counts. */
  readonly told: Told | undefined;
  /** Other files that its findings point to. */
  readonly related: ReadonlySet<string>;
  /** While it is open. */
  readonly drawn?: Drawn | undefined;
  /** Told of an earlier session's findings. */
  readonly isRecalled?: boolean;
}

/** What was told of a file in an earlier session. */
export interface Said {
  readonly uri: string;
  readonly root: string;
  /** The sum of the diagnostics. */
  readonly told: string;
  /** Other files that they point to. */
  readonly related: readonly string[];
  /** As severe as the map says. */
  readonly diagnostics: readonly Diagnostic[];
}

export class Publisher {
  readonly #session: Session;
  /** Maps that changed since the last publishing. */
  readonly #dirty = new Set<string>();
  readonly #published = new Map<string, Published>();
  /** By map: files of which there may be something new to tell. */
  readonly #pending = new Map<string, Set<string>>();
  /** How many lines a file had when it was last published. */
  readonly #lines = new Map<string, number>();
  /** Files that have another number of lines now. */
  #shifted = new Set<string>();
  /** Files whose findings point to lines that moved. */
  readonly #moved = new Set<string>();
  #callOff: (() => void) | undefined;
  #callOffMoved: (() => void) | undefined;
  #waitingSince: number | undefined;
  #isPublishing = false;
  /** What the last publishing took. */
  #cost = 0;
  #showsGraphs = false;
  #whenResting: () => void = () => undefined;
  /** The map whose check is waited for. */
  #awaited: string | undefined;
  /** Something was recalled that is not so. */
  wasWrong = false;

  constructor(session: Session) {
    this.#session = session;
    session.headwater.onChange((roots) => this.#mark(roots));
    session.checking.onSlice = (root) => {
      if (root === this.#awaited) this.#tellAhead(root);
    };
  }

  /** From now on the client hears of graphs that changed: it has asked for one. */
  showGraphs(): void {
    this.#showsGraphs = true;
  }

  /** Called whenever the client was told all that there is to say. */
  onRest(whenResting: () => void): void {
    this.#whenResting = whenResting;
  }

  /**
   * Tells of a file what was told of it in an earlier session; what is found by now is held against it later. Resolves once that is
   * written, so that what waits to be written is never more than one file's.
   */
  recall({ uri, root, told: sum, related, diagnostics }: Said): Promise<void> {
    const shown = shownOf(this.#session.display, diagnostics);
    const isWhole =
      shown.length === diagnostics.length && shown.every((each, at) => each === diagnostics[at]);
    const told = isWhole ? sum : toldOf(undefined, shown, false);
    this.#published.set(uri, { root, result: undefined, told, related: new Set(related), isRecalled: true });
    this.#pendingIn(root).add(uri);
    return this.#tell(uri, shown);
  }

  /** What the client shows changed: every file is told anew. */
  showAgain(): void {
    for (const [uri, published] of this.#published) {
      this.#published.set(uri, { ...published, result: undefined, told: undefined });
      this.#pendingIn(published.root).add(uri);
    }
    this.#mark(new Set(this.#session.headwater.roots()));
  }

  #mark(roots: ReadonlySet<string>): void {
    for (const root of roots) this.#dirty.add(root);
    const now = Date.now();
    this.#waitingSince ??= now;
    this.#calmly();
    const pause = Math.min(MOST_PAUSE, Math.max(LEAST_PAUSE, 2 * this.#cost));
    this.#callOff?.();
    // Somebody who types on and on still sees findings.
    const left = Math.max(0, this.#waitingSince + 4 * MOST_PAUSE - now);
    this.#callOff = this.#session.host.schedule(() => this.#begin(), Math.min(pause, left));
  }

  /** One that is at work takes in what came meanwhile. */
  #begin(): void {
    if (this.#isPublishing) return;
    this.#isPublishing = true;
    void this.#publishAll()
      .catch((error: unknown) => this.#session.log(`diagnostics: ${explain(error)}`))
      .finally(() => {
        this.#isPublishing = false;
      });
  }

  async #publishAll(): Promise<void> {
    const start = Date.now();
    // Half of a map has findings that the whole one has not.
    await this.#session.settled();
    for (;;) {
      const [root] = this.#dirty;
      if (root === undefined) break;
      try {
        await this.#publish(root);
      } catch (error) {
        this.#dirty.delete(root);
        this.#session.log(`diagnostics: ${explain(error)}`);
      }
    }
    if (this.#session.headwater.roots().length > 0) this.#whenResting();
    this.#waitingSince = undefined;
    this.#cost = Date.now() - start;
  }

  async #publish(root: string): Promise<void> {
    const { checking } = this.#session;
    this.#awaited = root;
    await checking.ready(root).finally(() => (this.#awaited = undefined));
    if (!this.#sendSome(root, checking.slice())) return checking.pause();
    this.#dirty.delete(root);
    this.#noteMoved();
    this.announce(root);
  }

  /** Files that are open do not wait for the whole of a map that is new. */
  #tellAhead(root: string): void {
    const { documents, headwater } = this.#session;
    for (const { uri: spelt } of documents.all()) {
      const uri = canonical(spelt);
      if (this.#published.has(uri) || headwater.rootOf(uri) !== root) continue;
      const findings = headwater.findingsSoFar(uri);
      if (findings && findings.length > 0) this.#send(uri, root, { findings, suppressed: [] });
    }
  }

  #pendingIn(root: string): Set<string> {
    let pending = this.#pending.get(root);
    if (!pending) this.#pending.set(root, (pending = new Set()));
    return pending;
  }

  /** Whether all was sent that there was to send. */
  #sendSome(root: string, isTimeUp: () => boolean): boolean {
    const { documents, headwater } = this.#session;
    const pending = this.#pendingIn(root);
    for (const uri of headwater.news(root)) {
      pending.add(uri);
      this.#count(uri);
    }
    const results = headwater.results(root);
    // What authors look at comes before what only the list of problems shows.
    for (const { uri: spelt } of documents.all()) {
      const uri = canonical(spelt);
      if (pending.delete(uri)) this.#sendNew(uri, root, results.get(uri));
    }
    for (const uri of pending) {
      if (isTimeUp()) return false;
      pending.delete(uri);
      this.#sendNew(uri, root, results.get(uri));
    }
    return true;
  }

  #sendNew(uri: string, root: string, result: CheckResult | undefined): void {
    const published = this.#published.get(uri);
    if (result && published?.result !== result) this.#send(uri, root, result);
    else if (!result && published?.root === root) this.#clear(uri);
  }

  #count(uri: string): void {
    const lines = this.#session.headwater.fragment(uri)?.lines.length;
    const before = this.#lines.get(uri);
    if (lines === before || lines === undefined) return;
    this.#lines.set(uri, lines);
    if (before !== undefined) this.#shifted.add(uri);
  }

  /** Lines that moved in one file are pointed to from others. Who types is not kept waiting for them. */
  #noteMoved(): void {
    if (this.#shifted.size === 0) return;
    const shifted = this.#shifted;
    this.#shifted = new Set();
    for (const [uri, { related }] of this.#published)
      if ([...related].some((other) => shifted.has(other))) this.#moved.add(uri);
    this.#calmly();
  }

  #calmly(): void {
    this.#callOffMoved?.();
    if (this.#moved.size > 0) this.#callOffMoved = this.#session.host.schedule(() => this.#tellMoved(), CALM);
  }

  #tellMoved(): void {
    for (const uri of [...this.#moved].slice(0, AT_ONCE)) {
      this.#moved.delete(uri);
      const published = this.#published.get(uri);
      if (published?.result) this.#send(uri, published.root, published.result);
    }
    if (this.#moved.size > 0) this.#callOffMoved = this.#session.host.schedule(() => this.#tellMoved(), 0);
  }

  #send(uri: string, root: string, result: CheckResult): void {
    if (result.findings.length === 0) return this.#clear(uri);
    const { findings } = result;
    const { display, headwater } = this.#session;
    const isOpen = headwater.isOpen(uri);
    const published = this.#published.get(uri);
    const before = published?.told;
    const all = drawn(this.#session, findings, published?.drawn);
    const diagnostics = shownOf(display, all.diagnostics);
    const told = toldOf(before, diagnostics, isOpen);
    const related = othersOf(uri, findings);
    this.#published.set(uri, { root, result, told, related, drawn: isOpen ? all : undefined });
    if (told === before) return;
    this.wasWrong ||= published?.isRecalled ?? false;
    void this.#tell(uri, diagnostics);
  }

  #clear(uri: string): void {
    const published = this.#published.get(uri);
    if (!published) return;
    this.wasWrong ||= published.isRecalled ?? false;
    this.#published.delete(uri);
    void this.#tell(uri, []);
  }

  #tell(uri: string, diagnostics: readonly Diagnostic[]): Promise<void> {
    const { connection, documents, uris } = this.#session;
    const spelt = uris.toClient(uri);
    return connection.sendDiagnostics({
      uri: spelt,
      version: documents.get(spelt)?.version,
      diagnostics: [...diagnostics],
    });
  }

  /** Tells a client that shows graphs to ask for one anew. */
  announce(root: string): void {
    if (!this.#showsGraphs) return;
    const params: GraphChangedParams = { root, version: this.#session.headwater.version(root) };
    void this.#session.connection.sendNotification(graphChanged, params);
  }
}

/** Other files that the findings of a file point to. */
export function othersOf(uri: string, findings: CheckResult['findings']): ReadonlySet<string> {
  let others: Set<string> | undefined;
  // Asked with every key of all findings in a file, and not often enough for engines to leave out the iterators.
  for (let index = 0; index < findings.length; index++) {
    const related = findings[index]?.related ?? NONE;
    for (let each = 0; each < related.length; each++) {
      const other = related[each]?.at.uri;
      if (other !== undefined && other !== uri) (others ??= new Set()).add(other);
    }
  }
  return others ?? NO_OTHERS;
}

const NONE: readonly Related[] = [];

/** One for all that point to none. */
const NO_OTHERS: ReadonlySet<string> = new Set();
