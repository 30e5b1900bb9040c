/** What is done to the text from the picture: asked for in the page, done by the host, and undone by the editor's undo. */
import type { Anchor } from '../../base/span.js';
import { messageOf } from '../../base/words.js';
import type { EditParams } from '../../lsp/protocol.js';
import type { Graph, Point } from '../../views/graph/graph.js';
import type { Landscape } from '../../views/graph/landscape.js';
import { patternWords } from '../../views/graph/pattern-words.js';
import type { EditAnswer } from './messages.js';
import type { Dialog, Refused } from './panels/dialog.js';
import type { Now } from './panels/now.js';
import type { Requester } from './state/requests.js';
import { edgeOf, splitKey } from './things.js';

export interface WriterOptions {
  readonly requests: Requester;
  readonly dialog: Dialog;
  now(): Now;
  tell(text: string): void;
  /** Things are pinned from now on; what is returned takes it back. */
  pin(pins: Readonly<Record<string, Point | null>>): () => void;
}

type Edit = EditParams['edit'];
type RenameEdit = Extract<Edit, { readonly kind: 'rename' }>;

export class Writer {
  readonly #options: WriterOptions;

  constructor(options: WriterOptions) {
    this.#options = options;
  }

  /** Asks for a new name of what stands behind a key: of a flow that has no name it is its entity's. */
  rename(key: string): void {
    const { landscape, shown } = this.#options.now();
    const target = landscape && shown && renamable(key, landscape, shown.graph);
    if (!target) return this.#options.tell('This has no name that could be changed here.');
    const { what, name } = target;
    this.#options.dialog.ask({
      title: `Rename ${what === 'place' ? '' : `${what} `}${name}`,
      action: 'Rename',
      fields: [{ name: 'to', label: 'New name, everywhere in the map', value: name }],
      answer: ({ to = '' }) => (to === name ? done : this.#edit({ kind: 'rename', what, name, to })),
    });
  }

  addFlow(from = '', to = ''): void {
    const { landscape } = this.#options.now();
    if (!landscape) return;
    const places = landscape.nodes.map(({ id, title = '' }) => ({ id, label: title }));
    const entities = landscape.entities.map(({ id, title = '' }) => ({ id, label: title }));
    const patterns = Object.entries(patternWords).map(([id, label]) => ({ id, label }));
    this.#options.dialog.ask({
      title: 'Add a flow',
      action: 'Add flow',
      fields: [
        { name: 'entity', label: 'Entity that flows', options: entities, open: true },
        { name: 'from', label: 'From', value: from, options: places, open: true },
        { name: 'to', label: 'To', value: to, options: places, open: true },
        { name: 'pattern', label: 'Pattern', options: [{ id: '', label: 'not said yet' }, ...patterns] },
      ],
      answer: ({ entity = '', from: start = '', to: end = '', pattern = '' }, declare) =>
        this.#edit({
          kind: 'addFlow',
          entity,
          from: start,
          to: end,
          ...(isPattern(pattern) && { pattern }),
          ...(declare && { declare }),
        }),
    });
  }

  /** Writes what is seen now into the text, as a view. */
  saveView(): void {
    const { ask } = this.#options.now();
    this.#options.dialog.ask({
      title: 'Save what I see as a view',
      action: 'Save view',
      fields: [{ name: 'title', label: 'Title of the view' }],
      answer: ({ title = '' }) => this.#edit({ kind: 'saveView', title, ask }),
    });
  }

  async fix(code: string, at: Anchor, title: string): Promise<void> {
    const refused = await this.#edit({ kind: 'fix', code, at, title });
    if (refused) this.#options.tell(refused.problem);
  }

  async pin(pins: Readonly<Record<string, Point | null>>, afresh = false): Promise<void> {
    const takeBack = this.#options.pin(pins);
    const refused = await this.#edit({ kind: 'pin', pins, ...(afresh && { afresh }) });
    if (!refused) return;
    takeBack();
    this.#options.tell(refused.problem);
  }

  async #edit(edit: Edit): Promise<Refused | undefined> {
    const answer = await this.#options.requests
      .request('edit', edit)
      .catch((error: unknown): EditAnswer => ({ notes: [], problem: messageOf(error) }));
    for (const note of answer.notes) this.#options.tell(note);
    if (answer.problem === undefined) return undefined;
    return { problem: answer.problem, ...(answer.mayDeclare && { more: 'Declare it too' }) };
  }
}

const isPattern = (text: string): text is keyof typeof patternWords => Object.hasOwn(patternWords, text);

const done = Promise.resolve(undefined);

/** What the server calls it. */
function renamable(
  key: string,
  landscape: Landscape,
  shown: Graph,
): Pick<RenameEdit, 'what' | 'name'> | undefined {
  const [kind, id] = splitKey(key);
  const broker = id.startsWith('broker ') ? id.slice('broker '.length) : undefined;
  if (broker !== undefined) return { what: 'place', name: broker };
  const isGroup = landscape.groups.some((group) => group.id === id);
  if (kind === 'group' || (kind === 'node' && isGroup)) return { what: 'domain', name: id };
  if (kind === 'node') return { what: 'place', name: id };
  if (kind === 'entity' || kind === 'team' || kind === 'view') return { what: kind, name: id };
  const edge = edgeOf(key, shown);
  return edge && (edge.count ?? 1) === 1 ? { what: 'entity', name: edge.label } : undefined;
}
