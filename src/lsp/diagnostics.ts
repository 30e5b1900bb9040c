/** Publishes what is wrong with the maps: for every file, closed ones included, whenever a file's findings change. */
import type { Diagnostic } from 'vscode-languageserver';
import { longHash } from '../base/hash.js';
import type { CheckResult } from '../rules/file-findings.js';
import { toDiagnostic } from './convert.js';
import { shownOf } from './display.js';
import { graphChanged, type GraphChangedParams } from './protocol.js';
import { explain, type Session } from './session.js';

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
  /** Of what the client was told. */
  readonly hash: string;
  /** Other files that its findings point to. */
  readonly related: ReadonlySet<string>;
}

export class Publisher {
  readonly #session: Session;
  /** Maps that changed since the last publishing. */
  readonly #dirty = new Set<string>();
  readonly #published = new Map<string, Published>();
  /** How many lines a file had when it was last published. */
  readonly #lines = new Map<string, number>();
  /** Files whose findings point to lines that moved. */
  readonly #moved = new Set<string>();
  #callOff: (() => void) | undefined;
  #callOffMoved: (() => void) | undefined;
  #waitingSince: number | undefined;
  /** What the last publishing took. */
  #cost = 0;
  #showsGraphs = false;

  constructor(session: Session) {
    this.#session = session;
    session.headwater.onChange((roots) => this.#mark(roots));
  }

  /** From now on the client hears of graphs that changed: it has asked for one. */
  showGraphs(): void {
    this.#showsGraphs = true;
  }

  /** What the client shows changed: every file is told anew. */
  showAgain(): void {
    for (const [uri, told] of this.#published)
      this.#published.set(uri, { ...told, result: undefined, hash: '' });
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
    this.#callOff = this.#session.host.schedule(() => this.#publishWhenRead(), Math.min(pause, left));
  }

  /** Half of a map has findings that the whole one has not. */
  #publishWhenRead(): void {
    void this.#session.settled().then(() => this.#publish());
  }

  #publish(): void {
    const roots = [...this.#dirty];
    this.#dirty.clear();
    this.#waitingSince = undefined;
    const start = Date.now();
    try {
      this.#publishFindings(roots);
      for (const root of roots) this.announce(root);
    } catch (error) {
      this.#session.log(`diagnostics: ${explain(error)}`);
    }
    this.#cost = Date.now() - start;
  }

  #publishFindings(roots: readonly string[]): void {
    for (const root of roots) {
      const results = this.#session.headwater.results(root);
      for (const [uri, { root: own }] of this.#published)
        if (own === root && !results.has(uri)) this.#clear(uri);
      for (const [uri, result] of results)
        if (this.#published.get(uri)?.result !== result) this.#send(uri, root, result);
      this.#noteMoved(root);
    }
  }

  /** Lines that moved in one file are pointed to from others. Who types is not kept waiting for them. */
  #noteMoved(root: string): void {
    const moved = new Set<string>();
    for (const [uri, { lines }] of this.#session.headwater.map(root).fragments) {
      const before = this.#lines.get(uri);
      this.#lines.set(uri, lines.length);
      if (before !== undefined && before !== lines.length) moved.add(uri);
    }
    if (moved.size === 0) return;
    for (const [uri, { related }] of this.#published)
      if ([...related].some((other) => moved.has(other))) this.#moved.add(uri);
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
    const all = result.findings.map((finding) => toDiagnostic(this.#session, finding));
    const diagnostics = shownOf(this.#session.display, all);
    const hash = longHash(JSON.stringify(diagnostics));
    const before = this.#published.get(uri);
    const related = new Set(result.findings.flatMap((finding) => finding.related.map(({ at }) => at.uri)));
    related.delete(uri);
    this.#published.set(uri, { root, result, hash, related });
    if (before?.hash !== hash) this.#tell(uri, diagnostics);
  }

  #clear(uri: string): void {
    if (this.#published.delete(uri)) this.#tell(uri, []);
  }

  #tell(uri: string, diagnostics: Diagnostic[]): void {
    const { connection, documents, uris } = this.#session;
    const spelt = uris.toClient(uri);
    void connection.sendDiagnostics({
      uri: spelt,
      version: documents.get(spelt)?.version,
      diagnostics,
    });
  }

  /** Tells a client that shows graphs to ask for one anew. */
  announce(root: string): void {
    if (!this.#showsGraphs) return;
    const params: GraphChangedParams = { root, version: this.#session.headwater.version(root) };
    void this.#session.connection.sendNotification(graphChanged, params);
  }
}
