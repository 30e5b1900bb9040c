/** All mentions of a map by kind and name: what declares a name, who refers to it, which names mean nothing. */
import { Words } from '../base/nearest.js';
import type { Mention, NameKind } from './declarations.js';
import { adding, countOf, itemsOf, removing, trimmed, type Few } from './few.js';
import { FieldNames } from './field-names.js';
import type { Duplicate, MentionAt } from './map.js';
import { compareAt } from './order.js';

/** What one name stands for in all files. */
export interface Entry {
  readonly kind: NameKind;
  readonly name: string;
  declarations: Few<Mention> | undefined;
  references: Few<Mention> | undefined;
  /** All of them in order, while nothing changes. */
  ordered: readonly MentionAt[] | undefined;
  touched: boolean;
  /** Whether anything declared it when it was judged last. */
  isDeclared: boolean;
}

/** What was added to or removed from since it was last asked. */
export interface Touched {
  readonly entries: readonly Entry[];
  /** Fields by their entity; a field that was touched again and again stands there as often. */
  readonly fields: readonly Mention[];
}

const NONE: readonly MentionAt[] = [];

export class Scope {
  /** The file that a mention stands in. */
  readonly #uriOf: (mention: Mention) => string;
  readonly #kinds = new Map<NameKind, Map<string, Entry>>();
  /** By entity. */
  readonly #fields = new Map<string, FieldNames>();
  /** Entries with several declarations. */
  readonly #doubled = new Set<Entry>();
  /** Names of things, fields left out, that nothing declares. */
  readonly #undeclared = new Set<Entry>();
  /** Entities whose fields changed since it was last asked which of them are unknown or doubled; and those with any. */
  readonly #doubted = new Set<FieldNames>();
  readonly #faulty = new Set<FieldNames>();
  #unknown: readonly MentionAt[] | undefined;
  /** Declared names by kind, for who asks what a mistyped one may mean: kept up to date once somebody has. */
  readonly #words = new Map<NameKind, Words>();
  #touched: Entry[] = [];
  #touchedFields: Mention[] = [];

  constructor(uriOf: (mention: Mention) => string) {
    this.#uriOf = uriOf;
  }

  add(mention: Mention): void {
    const { of } = mention;
    if (of !== undefined) return this.#addField(mention, of);
    const entry = this.#entry(mention);
    if (mention.declares) entry.declarations = adding(entry.declarations, mention);
    else entry.references = adding(entry.references, mention);
    this.#touch(entry);
  }

  remove(mention: Mention): void {
    const { of } = mention;
    if (of !== undefined) return this.#removeField(mention, of);
    const entry = this.#entry(mention);
    if (mention.declares) entry.declarations = removing(entry.declarations, mention);
    else entry.references = removing(entry.references, mention);
    this.#touch(entry);
  }

  /** What changed. `first`: nothing was asked yet, so that lists are kept without the room in which they grew. */
  settle(first: boolean): Touched {
    const touched = { entries: this.#touched, fields: this.#touchedFields };
    this.#touched = [];
    this.#touchedFields = [];
    for (const entry of touched.entries) this.#judge(entry, first);
    if (first) for (const names of this.#fields.values()) names.trim();
    return touched;
  }

  entry(kind: NameKind, name: string): Entry | undefined {
    return this.#kinds.get(kind)?.get(name);
  }

  mentions(kind: NameKind, name: string, of?: string): readonly MentionAt[] {
    if (of !== undefined) return this.#inOrder(this.#fields.get(of)?.of(name) ?? []);
    const entry = this.entry(kind, name);
    if (!entry) return NONE;
    return (entry.ordered ??= this.#inOrder([...itemsOf(entry.declarations), ...itemsOf(entry.references)]));
  }

  isReferred(kind: NameKind, name: string, of?: string): boolean {
    if (of !== undefined) return this.#fields.get(of)?.isReferred(name) ?? false;
    return this.entry(kind, name)?.references !== undefined;
  }

  duplicates(): Duplicate[] {
    this.#judgeFields();
    const things = [...this.#doubled].map(({ kind, name, declarations }) =>
      this.#duplicate(kind, name, [...itemsOf(declarations)]),
    );
    const fields = [...this.#faulty].flatMap(({ doubled }) =>
      doubled.map((all) => this.#duplicate('field', all[0]?.name.text ?? '', all)),
    );
    return [...things, ...fields];
  }

  /** References without a declaration. A field counts only where its entity declares fields: else any field may be meant. */
  unknown(): readonly MentionAt[] {
    if (this.#unknown) return this.#unknown;
    this.#judgeFields();
    return (this.#unknown = this.#inOrder([
      ...[...this.#undeclared].flatMap(({ references }) => [...itemsOf(references)]),
      ...[...this.#faulty].flatMap(({ unknown }) => unknown),
    ]));
  }

  /** Where a name is referred to first. */
  first(kind: NameKind, name: string): MentionAt | undefined {
    let first: MentionAt | undefined;
    for (const mention of itemsOf(this.entry(kind, name)?.references)) {
      const at = { uri: this.#uriOf(mention), mention };
      if (first === undefined || inOrder(at, first) < 0) first = at;
    }
    return first;
  }

  /** The declared name that is nearest to one that nothing declares: of equals the one that is declared first. */
  nearest(kind: NameKind, name: string): string | undefined {
    let words = this.#words.get(kind);
    if (!words) {
      const entries = [...(this.#kinds.get(kind)?.values() ?? [])];
      words = new Words(entries.filter(({ declarations }) => declarations).map((entry) => entry.name));
      this.#words.set(kind, words);
    }
    return words.nearest(name, (a, b) => this.#isBefore(this.entry(kind, a), this.entry(kind, b)));
  }

  #isBefore(a: Entry | undefined, b: Entry | undefined): boolean {
    const [first] = this.#inOrder([...itemsOf(a?.declarations)]);
    const [other] = this.#inOrder([...itemsOf(b?.declarations)]);
    return first !== undefined && other !== undefined && inOrder(first, other) < 0;
  }

  #duplicate(kind: NameKind, name: string, declarations: readonly Mention[]): Duplicate {
    return { kind, name, declarations: this.#inOrder(declarations) };
  }

  #inOrder(mentions: readonly Mention[]): MentionAt[] {
    return mentions.map((mention) => ({ uri: this.#uriOf(mention), mention })).sort(inOrder);
  }

  #touch(entry: Entry): void {
    if (entry.touched) return;
    entry.touched = true;
    this.#touched.push(entry);
  }

  #judge(entry: Entry, first: boolean): void {
    entry.touched = false;
    entry.ordered = undefined;
    this.#unknown = undefined;
    if (first) {
      entry.declarations = trimmed(entry.declarations);
      entry.references = trimmed(entry.references);
    }
    const { declarations, references, kind, name } = entry;
    put(this.#doubled, entry, countOf(declarations) > 1);
    put(this.#undeclared, entry, declarations === undefined && references !== undefined);
    const isDeclared = declarations !== undefined;
    if (isDeclared !== entry.isDeclared) this.#words.get(kind)?.put(name, isDeclared);
    entry.isDeclared = isDeclared;
    if (declarations === undefined && references === undefined) this.#kinds.get(kind)?.delete(name);
  }

  #judgeFields(): void {
    for (const names of this.#doubted) put(this.#faulty, names, names.judge());
    this.#doubted.clear();
  }

  #entry({ kind, name: { text: name } }: Mention): Entry {
    let names = this.#kinds.get(kind);
    if (!names) this.#kinds.set(kind, (names = new Map()));
    let entry = names.get(name);
    if (!entry) {
      entry = {
        kind,
        name,
        declarations: undefined,
        references: undefined,
        ordered: undefined,
        touched: false,
        isDeclared: false,
      };
      names.set(name, entry);
    }
    return entry;
  }

  #addField(mention: Mention, of: string): void {
    let names = this.#fields.get(of);
    if (!names) this.#fields.set(of, (names = new FieldNames()));
    names.add(mention);
    this.#doubt(mention, names);
  }

  #removeField(mention: Mention, of: string): void {
    const names = this.#fields.get(of);
    if (!names) return;
    names.remove(mention);
    this.#doubt(mention, names);
    if (names.isEmpty) this.#fields.delete(of);
  }

  #doubt(mention: Mention, names: FieldNames): void {
    this.#doubted.add(names);
    this.#unknown = undefined;
    this.#touchedFields.push(mention);
  }
}

const inOrder = (a: MentionAt, b: MentionAt): number =>
  compareAt(a.uri, a.mention.name.span, b.uri, b.mention.name.span);

function put<T>(set: Set<T>, item: T, belongs: boolean): void {
  if (belongs) set.add(item);
  else set.delete(item);
}
