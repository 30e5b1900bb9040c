/** The pins of each map, read from the file beside it until that changes. */
import type { ClientCapabilities, WorkspaceEdit } from 'vscode-languageserver';
import { lineStarts, positionAt } from '../base/span.js';
import { isFlowFile } from '../workspace/files.js';
import { changePins, PINS_FILE, readPins, writePins, type Pins } from '../views/graph/pins.js';
import type { EditResult, PinEdit } from './protocol.js';

/** What is needed of the conversation with the client. */
interface Client {
  capabilities(): ClientCapabilities;
  /** The text of a file; undefined where there is none that can be read. */
  read(uri: string): Promise<string | undefined>;
}

const none: Pins = new Map();

export class PinFiles {
  readonly #client: Client;
  /** By root; kept where the client tells of files that change. */
  readonly #texts = new Map<string, string | undefined>();

  constructor(client: Client) {
    this.#client = client;
  }

  async of(root: string): Promise<Pins> {
    const text = await this.#read(root);
    return text === undefined ? none : readPins(text).pins;
  }

  /** The root whose pins a changed file holds, which are forgotten; undefined for any other file. */
  forget(uri: string): string | undefined {
    if (!uri.endsWith(`/${PINS_FILE}`)) return undefined;
    const root = uri.slice(0, -PINS_FILE.length - 1);
    this.#texts.delete(root);
    return root;
  }

  /** Writes the whole file: it is small, and lines keep their order. */
  async edit(root: string, { pins: changes, afresh = false }: PinEdit): Promise<EditResult> {
    if (isFlowFile(root) || !root.includes('/'))
      return {
        problem: 'Pins are kept in the folder of the map, and this file has none: save it in a folder first.',
      };
    const before = await this.#read(root);
    const kept = before === undefined || afresh ? none : readPins(before).pins;
    const text = writePins(changePins(kept, changes));
    return { edit: this.#replacing(`${root}/${PINS_FILE}`, before, text), notes: [] };
  }

  #replacing(uri: string, before: string | undefined, newText: string): WorkspaceEdit {
    const start = { line: 0, character: 0 };
    const end = before === undefined ? start : positionAt(lineStarts(before), before.length);
    const edits = [{ range: { start, end }, newText }];
    const { workspaceEdit } = this.#client.capabilities().workspace ?? {};
    if (!workspaceEdit?.documentChanges) return { changes: { [uri]: edits } };
    const create = { kind: 'create' as const, uri, options: { ignoreIfExists: true } };
    return {
      documentChanges: [
        ...(before === undefined ? [create] : []),
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
