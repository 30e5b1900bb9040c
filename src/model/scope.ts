/** All mentions of a map by kind and name: what declares a name, who refers to it, which names mean nothing. */
import type { Fragment, Mention, NameKind } from './declarations.js';
import type { Duplicate, MentionAt } from './map.js';

/** What one name stands for in all files. */
interface Entry {
  readonly all: MentionAt[];
  readonly declarations: MentionAt[];
}

const NONE: readonly MentionAt[] = [];

export class Scope {
  readonly #kinds = new Map<NameKind, Map<string, Entry>>();
  /** By entity. */
  readonly #fields = new Map<string, Map<string, Entry>>();
  readonly #references: MentionAt[] = [];

  constructor(fragments: Iterable<Fragment>) {
    for (const { uri, mentions } of fragments) for (const mention of mentions) this.#add({ uri, mention });
  }

  #names(kind: NameKind, of: string | undefined): Map<string, Entry> | undefined {
    return of === undefined ? this.#kinds.get(kind) : this.#fields.get(of);
  }

  #newNames(kind: NameKind, of: string | undefined): Map<string, Entry> {
    const names = new Map<string, Entry>();
    if (of === undefined) this.#kinds.set(kind, names);
    else this.#fields.set(of, names);
    return names;
  }

  #add(at: MentionAt): void {
    const { kind, name, of, declares } = at.mention;
    const names = this.#names(kind, of) ?? this.#newNames(kind, of);
    let entry = names.get(name.text);
    if (!entry) names.set(name.text, (entry = { all: [], declarations: [] }));
    entry.all.push(at);
    if (declares) entry.declarations.push(at);
    else this.#references.push(at);
  }

  mentions(kind: NameKind, name: string, of?: string): readonly MentionAt[] {
    return this.#names(kind, of)?.get(name)?.all ?? NONE;
  }

  isDeclared(kind: NameKind, name: string, of?: string): boolean {
    return (this.#names(kind, of)?.get(name)?.declarations.length ?? 0) > 0;
  }

  /** Names of a kind that something mentions, in order of first mention. */
  names(kind: NameKind): Iterable<readonly [string, MentionAt]> {
    return [...(this.#kinds.get(kind) ?? [])].map(([name, { all }]) => [name, all[0] as MentionAt] as const);
  }

  duplicates(): Duplicate[] {
    const found: Duplicate[] = [];
    for (const names of [...this.#kinds.values(), ...this.#fields.values()]) {
      for (const [name, { declarations }] of names) {
        const kind = declarations[0]?.mention.kind;
        if (kind && declarations.length > 1) found.push({ kind, name, declarations });
      }
    }
    return found;
  }

  /** References without a declaration. A field counts only where its entity declares fields: else any field may be meant. */
  unknown(): MentionAt[] {
    return this.#references.filter(({ mention }) => !this.#isKnown(mention));
  }

  #isKnown({ kind, name, of, optional }: Mention): boolean {
    if (kind !== 'field') return this.isDeclared(kind, name.text);
    if (optional === true || of === undefined || this.isDeclared(kind, name.text, of)) return true;
    const lists = [...(this.#fields.get(of)?.values() ?? [])].some(
      ({ declarations }) => declarations.length > 0,
    );
    return !lists || this.#isKey(of, name.text);
  }

  /** A key names a field without declaring it. */
  #isKey(entity: string, name: string): boolean {
    return this.mentions('field', name, entity).some(({ mention }) => mention.key === true);
  }
}
