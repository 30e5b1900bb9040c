/** The pins of each map, read from the file beside it until that changes. */
import type { ClientCapabilities, WorkspaceEdit } from 'vscode-languageserver';
import { lineStarts, positionAt } from '../base/span.js';
import { isBelow, isFlowFile } from '../workspace/files.js';
import { changePins, PINS_FILE, readPins, writePins, type Pins } from '../views/graph/pins.js';
import type { EditResult, PinEdit } from './protocol.js';

/** What is needed of the conversation with the client. */
interface Client {
  capabilities(): ClientCapabilities;
  /** The text of a file; undefined where there is none that can be read. */
  read(uri: string): Promise<string | undefined>;
}

const none: Pins = new Map();

const nothing: EditResult = { edit: {}, notes: [] };

/** Edits that the client was given, and may not have applied yet. */
interface Pending {
  /** The file as it was before each of them; undefined: there was none. */
  readonly before: readonly (string | undefined)[];
  /** What the last one leaves. */
  readonly after: string;
}

export class PinFiles {
  readonly #client: Client;
  /** By root; kept where the client tells of files that change. */
  readonly #texts = new Map<string, string | undefined>();
  /** By root, until the file is seen to have changed. */
  readonly #pending = new Map<string, Pending>();
  /** Edits follow one another, each made of what the one before it leaves. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(client: Client) {
    this.#client = client;
  }

  async of(root: string): Promise<Pins> {
    const pending = this.#pending.has(root) ? await this.#stillPending(root) : undefined;
    const text = pending?.after ?? (await this.#read(root));
    return text === undefined ? none : readPins(text).pins;
  }

  /** The roots whose pins a file holds that changed, or may be in a folder that came or went: these are forgotten. */
  forget(uri: string): readonly string[] {
    const roots = uri.endsWith(`/${PINS_FILE}`)
      ? [uri.slice(0, -PINS_FILE.length - 1)]
      : [...this.#texts.keys()].filter((root) => isBelow(root, uri));
    for (const root of roots) {
      this.#texts.delete(root);
      this.#pending.delete(root);
    }
    return roots;
  }

  /** Writes the whole file: it is small, and lines keep their order. */
  edit(root: string, wanted: PinEdit): Promise<EditResult> {
    const mine = this.#turn.then(() => this.#edit(root, wanted));
    this.#turn = mine.catch(() => undefined);
    return mine;
  }

  async #edit(root: string, { pins: changes, afresh = false }: PinEdit): Promise<EditResult> {
    const hasFolder = !isFlowFile(root) && root.includes('/');
    if (!hasFolder && Object.values(changes).some((at) => at !== null))
      return {
        problem: 'Pins are kept in the folder of the map, and this file has none: save it in a folder first.',
      };
    if (!hasFolder) return nothing;
    // What was read before may be out of date: of a change of the file the client tells later.
    this.#texts.delete(root);
    const pending = await this.#stillPending(root);
    const now = pending ? pending.after : await this.#read(root);
    const kept = now === undefined || afresh ? none : readPins(now).pins;
    const pins = changePins(kept, changes);
    const after = writePins(pins);
    // Nothing is pinned, and nothing was: for that no file is made.
    if (after === now || (now === undefined && pins.size === 0)) return nothing;
    const before = [...(pending?.before ?? []), now];
    this.#pending.set(root, { before, after });
    return { edit: this.#replacing(`${root}/${PINS_FILE}`, before, after), notes: [] };
  }

  /** Edits on their way, as long as the file is what it was before one of them. */
  async #stillPending(root: string): Promise<Pending | undefined> {
    const pending = this.#pending.get(root);
    if (!pending) return undefined;
    const file = await this.#client.read(`${root}/${PINS_FILE}`);
    // Another one may have come while the file was read.
    if (this.#pending.get(root) !== pending) return this.#stillPending(root);
    if (pending.before.includes(file) && file !== pending.after) return pending;
    this.#pending.delete(root);
    this.#texts.delete(root);
    return undefined;
  }

  #replacing(uri: string, before: readonly (string | undefined)[], newText: string): WorkspaceEdit {
    const now = before.at(-1);
    const start = { line: 0, character: 0 };
    const end = now === undefined ? start : positionAt(lineStarts(now), now.length);
    const edits = [{ range: { start, end }, newText }];
    const { workspaceEdit } = this.#client.capabilities().workspace ?? {};
    if (!workspaceEdit?.documentChanges) return { changes: { [uri]: edits } };
    const create = { kind: 'create' as const, uri, options: { ignoreIfExists: true } };
    return {
      documentChanges: [
        ...(before.includes(undefined) ? [create] : []),
        { textDocument: { uri, version: null }, edits },
      ],
    };
  }

  async #read(root: string): Promise<string | undefined> {
    if (isFlowFile(root)) return undefined;
    if (this.#texts.has(root)) return this.#texts.get(root);
    const text = await this.#client.read(`${root}/${PINS_FILE}`);
    const watches = this.#client.capabilities().workspace?.didChangeWatchedFiles?.dynamicRegistration;
    if (watches) this.#texts.set(root, text);
    return text;
  }
}
