/** Publishes what is wrong with the maps: for every file, closed ones included, whenever a file's findings change. */
import type { Diagnostic } from 'vscode-languageserver';
import { toDiagnostic } from './convert.js';
import { shownOf } from './display.js';
import { graphChanged, type GraphChangedParams } from './protocol.js';
import { explain, type Session } from './session.js';

/** A pause in typing: at least this long, and longer where checking the maps takes longer. Milliseconds. */
const LEAST_PAUSE = 5;
const MOST_PAUSE = 50;

interface Published {
  readonly root: string;
  readonly json: string;
}

export class Publisher {
  readonly #session: Session;
  /** Maps that changed since the last publishing. */
  readonly #dirty = new Set<string>();
  readonly #published = new Map<string, Published>();
  #callOff: (() => void) | undefined;
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
    for (const [uri, told] of this.#published) this.#published.set(uri, { ...told, json: '' });
    this.#mark(new Set(this.#session.headwater.roots()));
  }

  #mark(roots: ReadonlySet<string>): void {
    for (const root of roots) this.#dirty.add(root);
    const now = Date.now();
    this.#waitingSince ??= now;
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
    const wanted = new Map<string, { readonly root: string; readonly diagnostics: Diagnostic[] }>();
    for (const root of roots) {
      for (const finding of this.#session.headwater.findings(root)) {
        const file = wanted.get(finding.at.uri) ?? { root, diagnostics: [] };
        wanted.set(finding.at.uri, file);
        file.diagnostics.push(toDiagnostic(this.#session, finding));
      }
    }
    const changed = new Set(roots);
    for (const [uri, { root }] of this.#published) {
      if (changed.has(root) && !wanted.has(uri)) this.#send(uri, root, []);
    }
    for (const [uri, { root, diagnostics }] of wanted) this.#send(uri, root, diagnostics);
  }

  #send(uri: string, root: string, diagnostics: Diagnostic[]): void {
    const json = JSON.stringify(diagnostics);
    if (this.#published.get(uri)?.json === json) return;
    if (diagnostics.length > 0) this.#published.set(uri, { root, json });
    else this.#published.delete(uri);
    const { connection, display, documents, uris } = this.#session;
    const spelt = uris.toClient(uri);
    const shown = shownOf(display, diagnostics);
    void connection.sendDiagnostics({
      uri: spelt,
      version: documents.get(spelt)?.version,
      diagnostics: shown,
    });
  }

  /** Tells a client that shows graphs to ask for one anew. */
  announce(root: string): void {
    if (!this.#showsGraphs) return;
    const params: GraphChangedParams = { root, version: this.#session.headwater.version(root) };
    void this.#session.connection.sendNotification(graphChanged, params);
  }
}
