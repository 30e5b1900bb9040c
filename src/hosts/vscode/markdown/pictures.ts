/** The pictures of blocks in Markdown: a renderer cannot wait, so it gets what was drawn before, and asks again when that is done. */
import type { Ask } from '../../../views/graph/show/ask.js';
import type { Landscape } from '../../../views/graph/landscape.js';
import type { Pins } from '../../../views/graph/pins.js';
import { escape } from '../../../views/graph/svg/escape.js';
import { AskError, readAsk } from '../../../views/graph/words/read-ask.js';
import { unknownWords } from './fence.js';
import type { Draw, FencedMap } from './plugin.js';

/** A map to draw, and the folder of it where it stands in files. */
export interface FoundMap {
  readonly landscape: Landscape;
  readonly pins: Pins;
  readonly root?: string;
}

export interface PicturesHost {
  /** The map that a block holds as text. */
  mapOf(text: string): Promise<FoundMap | undefined>;
  /** The map in files, from a path as the block says it, beside the Markdown file; its own folder where it says none. */
  mapAt(document: string | undefined, path: string | undefined): Promise<FoundMap | undefined>;
  draw(landscape: Landscape, ask: Ask, pins: Pins): Promise<string>;
  /** Has the renderer ask again. */
  refresh(): void;
}

type Outcome =
  | { readonly kind: 'picture'; readonly svg: string }
  | { readonly kind: 'problem'; readonly message: string }
  /** A few clauses, such as a manual shows: nothing to draw. */
  | { readonly kind: 'text' };

interface Entry {
  outcome?: Outcome;
  /** What the renderer got last. */
  told?: Outcome | undefined;
  root?: string;
  stale: boolean;
  busy: boolean;
}

/** Blocks of the documents that were looked at last. */
const MOST = 100;

export class Pictures {
  readonly #host: PicturesHost;
  readonly #entries = new Map<string, Entry>();
  /** What stood last in a place: it stays while what stands there now is drawn. */
  readonly #last = new Map<string, Outcome>();

  constructor(host: PicturesHost) {
    this.#host = host;
  }

  readonly draw: Draw = (block) => {
    const key = JSON.stringify([block.info, block.text, block.text.trim() === '' ? block.document : '']);
    const entry = this.#entryOf(key);
    if (!entry.busy && (entry.stale || !entry.outcome)) void this.#make(block, entry);
    entry.told = entry.outcome;
    return markupOf(entry.outcome ?? this.#last.get(placeOf(block)), block);
  };

  /** Whether the renderer has yet to come for what was drawn, or is to be drawn anew. */
  get isAwaited(): boolean {
    return [...this.#entries.values()].some(({ outcome, told, stale }) => stale || outcome !== told);
  }

  /** Whether something is being drawn. */
  get isBusy(): boolean {
    return [...this.#entries.values()].some(({ busy }) => busy);
  }

  /** A map changed: pictures of it are drawn anew. */
  outdate(root: string | undefined): void {
    let any = false;
    for (const entry of this.#entries.values()) {
      // A block that found no map may find one now.
      const concerned = root === undefined || entry.root === root || entry.outcome?.kind === 'problem';
      if (!concerned) continue;
      entry.stale = true;
      any = true;
    }
    if (any) this.#host.refresh();
  }

  async #make(block: FencedMap, entry: Entry): Promise<void> {
    const before = entry.outcome;
    entry.busy = true;
    entry.stale = false;
    entry.outcome = await this.#outcomeOf(block, entry);
    entry.busy = false;
    keep(this.#last, placeOf(block), entry.outcome);
    if (JSON.stringify(before) !== JSON.stringify(entry.outcome)) this.#host.refresh();
  }

  async #outcomeOf({ fence, text, document }: FencedMap, entry: Entry): Promise<Outcome> {
    const inline = text.trim() !== '';
    try {
      const [unknown] = unknownWords(fence);
      if (unknown !== undefined) throw new AskError(`a map's block knows no word ${unknown}.`);
      const found = inline
        ? await this.#host.mapOf(text)
        : await this.#host.mapAt(document, fence.value('path'));
      if (found?.root !== undefined) entry.root = found.root;
      if (!found || found.landscape.nodes.length === 0)
        return inline ? { kind: 'text' } : { kind: 'problem', message: nothingThere(fence.value('path')) };
      const { landscape, pins } = found;
      const svg = await this.#host.draw(landscape, readAsk(fence, landscape), pins);
      return { kind: 'picture', svg };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      // In Markdown words have no dashes.
      return {
        kind: 'problem',
        message: error instanceof AskError ? message.replace(/--(?=[a-z])/g, '') : message,
      };
    }
  }

  #entryOf(key: string): Entry {
    const entry = this.#entries.get(key) ?? { stale: false, busy: false };
    keep(this.#entries, key, entry);
    return entry;
  }
}

const placeOf = ({ document, ordinal }: FencedMap): string => `${document} ${ordinal}`;

/** As the latest; the oldest goes where there are too many. */
function keep<T>(map: Map<string, T>, key: string, value: T): void {
  map.delete(key);
  map.set(key, value);
  const [oldest] = map.keys();
  if (map.size > MOST && oldest !== undefined) map.delete(oldest);
}

const nothingThere = (path: string | undefined): string =>
  path === undefined
    ? 'there is no map in or above the folder of this file: name one with path=FOLDER, or write one between the fences.'
    : `there is no map at ${path}: name a folder of the workspace that holds .flow files.`;

function markupOf(outcome: Outcome | undefined, { text }: FencedMap): ReturnType<Draw> {
  const keepsText = text.trim() !== '';
  if (!outcome) return { picture: '<p class="headwater-wait">The map is being drawn …</p>', keepsText };
  if (outcome.kind === 'text') return undefined;
  if (outcome.kind === 'picture') return { picture: outcome.svg, keepsText };
  return { picture: `<p class="headwater-problem">Headwater: ${escape(outcome.message)}</p>`, keepsText };
}
