/** All mentions of a map by kind and name: what declares a name, who refers to it, which names mean nothing. */
import type { Chunk, Mention, NameKind } from './declarations.js';
import type { Duplicate, MentionAt } from './map.js';
import { byPlace } from './order.js';

/** A mention and the chunk that it stands in. */
export interface Noted extends MentionAt {
  readonly chunk: Chunk;
}

/** What one name stands for in all files. */
export interface Entry {
  readonly kind: NameKind;
  readonly name: string;
  /** Of a field: its entity. */
  readonly of: string | undefined;
  readonly declarations: Set<Noted>;
  readonly references: Set<Noted>;
  /** All of them in order, while nothing changes. */
  ordered?: readonly MentionAt[] | undefined;
}

const inOrder = <T extends MentionAt>(mentions: Iterable<T>): T[] =>
  [...mentions].sort((a, b) =>
    byPlace({ uri: a.uri, span: a.mention.name.span }, { uri: b.uri, span: b.mention.name.span }),
  );

export function firstOf<T extends MentionAt>(mentions: Iterable<T>): T | undefined {
  let first: T | undefined;
  for (const at of mentions) {
    const isEarlier =
      first === undefined ||
      at.uri < first.uri ||
      (at.uri === first.uri && at.mention.name.span.start < first.mention.name.span.start);
    if (isEarlier) first = at;
  }
  return first;
}

const NONE: readonly MentionAt[] = [];

export class Scope {
  readonly #kinds = new Map<NameKind, Map<string, Entry>>();
  /** By entity. */
  readonly #fields = new Map<string, Map<string, Entry>>();
  /** Entries with several declarations. */
  readonly #doubled = new Set<Entry>();
  /** Names of things, fields left out, that nothing declares. */
  readonly #undeclared = new Set<Entry>();
  /** Entities whose fields changed since it was last told which of them are unknown; and those with any. */
  readonly #doubted = new Set<string>();
  readonly #unknownFields = new Map<string, readonly Noted[]>();
  #unknown: readonly MentionAt[] | undefined;

  /** Entries that changed are added to `touched`. */
  add(noted: Noted, touched: Set<Entry>): void {
    const entry = this.#entry(noted.mention);
    (noted.mention.declares ? entry.declarations : entry.references).add(noted);
    this.#changed(entry, touched);
  }

  remove(noted: Noted, touched: Set<Entry>): void {
    const entry = this.#entry(noted.mention);
    (noted.mention.declares ? entry.declarations : entry.references).delete(noted);
    this.#changed(entry, touched);
    if (entry.declarations.size + entry.references.size === 0)
      this.#namesFor(noted.mention).delete(entry.name);
  }

  entry(kind: NameKind, name: string, of?: string): Entry | undefined {
    return (of === undefined ? this.#kinds.get(kind) : this.#fields.get(of))?.get(name);
  }

  mentions(kind: NameKind, name: string, of?: string): readonly MentionAt[] {
    const entry = this.entry(kind, name, of);
    if (!entry) return NONE;
    return (entry.ordered ??= inOrder([...entry.declarations, ...entry.references]));
  }

  duplicates(): Duplicate[] {
    return [...this.#doubled].map(({ kind, name, declarations }) => ({
      kind,
      name,
      declarations: inOrder(declarations),
    }));
  }

  /** References without a declaration. A field counts only where its entity declares fields: else any field may be meant. */
  unknown(): readonly MentionAt[] {
    return (this.#unknown ??= inOrder([
      ...[...this.#undeclared].flatMap(({ references }) => [...references]),
      ...this.#fieldsInDoubt(),
    ]));
  }

  #fieldsInDoubt(): Noted[] {
    for (const of of this.#doubted) {
      const unknown = unknownFields(this.#fields.get(of) ?? new Map());
      if (unknown.length > 0) this.#unknownFields.set(of, unknown);
      else this.#unknownFields.delete(of);
    }
    this.#doubted.clear();
    return [...this.#unknownFields.values()].flat();
  }

  #changed(entry: Entry, touched: Set<Entry>): void {
    touched.add(entry);
    entry.ordered = undefined;
    this.#unknown = undefined;
    const { declarations, references, kind, of } = entry;
    if (of !== undefined) this.#doubted.add(of);
    put(this.#doubled, entry, declarations.size > 1);
    put(this.#undeclared, entry, kind !== 'field' && declarations.size === 0 && references.size > 0);
  }

  #entry(mention: Mention): Entry {
    const { kind, of, name } = mention;
    const names = this.#namesFor(mention);
    let entry = names.get(name.text);
    if (!entry) {
      entry = { kind, name: name.text, of, declarations: new Set(), references: new Set() };
      names.set(name.text, entry);
    }
    return entry;
  }

  #namesFor({ kind, of }: Mention): Map<string, Entry> {
    const known = of === undefined ? this.#kinds.get(kind) : this.#fields.get(of);
    if (known) return known;
    const names = new Map<string, Entry>();
    if (of === undefined) this.#kinds.set(kind, names);
    else this.#fields.set(of, names);
    return names;
  }
}

function put<T>(set: Set<T>, item: T, belongs: boolean): void {
  if (belongs) set.add(item);
  else set.delete(item);
}

function unknownFields(fields: ReadonlyMap<string, Entry>): Noted[] {
  const entries = [...fields.values()];
  if (!entries.some(({ declarations }) => declarations.size > 0)) return [];
  return entries
    .filter(({ declarations, references }) => declarations.size === 0 && !isKey(references))
    .flatMap(({ references }) => [...references].filter(({ mention }) => mention.optional !== true));
}

/** A key names a field without declaring it. */
const isKey = (references: Iterable<Noted>): boolean =>
  [...references].some(({ mention }) => mention.key === true);
