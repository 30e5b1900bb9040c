/** The fields of one entity, wherever they are named. Mostly a handful, so that they are looked through when somebody asks. */
import type { Mention } from './declarations.js';
import { adding, countOf, itemsOf, removing, trimmed, type Few } from './few.js';

const NONE: readonly never[] = [];

/** Up to so many are looked through; of more it is remembered who refers to what, while nothing changes. */
const FEW = 64;

export class FieldNames {
  #mentions: Few<Mention> | undefined;
  #referred: ReadonlySet<string> | undefined;
  /** References to fields that the entity does not declare, though it declares some; those that may mean any are none. */
  unknown: readonly Mention[] = NONE;
  /** All that declare one field, where there are several. */
  doubled: readonly (readonly Mention[])[] = NONE;

  get isEmpty(): boolean {
    return this.#mentions === undefined;
  }

  add(mention: Mention): void {
    this.#mentions = adding(this.#mentions, mention);
    this.#referred = undefined;
  }

  remove(mention: Mention): void {
    this.#mentions = removing(this.#mentions, mention);
    this.#referred = undefined;
  }

  trim(): void {
    this.#mentions = trimmed(this.#mentions);
  }

  of(name: string): Mention[] {
    return [...itemsOf(this.#mentions)].filter((mention) => mention.name.text === name);
  }

  isReferred(name: string): boolean {
    if (countOf(this.#mentions) > FEW) return this.#names().has(name);
    for (const mention of itemsOf(this.#mentions))
      if (!mention.declares && mention.name.text === name) return true;
    return false;
  }

  /** Looks for faults; whether there is any. */
  judge(): boolean {
    const declared = new Set<string>();
    let isDoubled = false;
    for (const { declares, name } of itemsOf(this.#mentions)) {
      if (!declares) continue;
      isDoubled ||= declared.has(name.text);
      declared.add(name.text);
    }
    this.doubled = isDoubled ? this.#several() : NONE;
    this.unknown = declared.size > 0 ? this.#strange(declared) : NONE;
    return isDoubled || this.unknown.length > 0;
  }

  #several(): readonly (readonly Mention[])[] {
    const byName = new Map<string, Mention[]>();
    for (const mention of itemsOf(this.#mentions)) {
      const { text } = mention.name;
      if (mention.declares) byName.set(text, [...(byName.get(text) ?? []), mention]);
    }
    return [...byName.values()].filter(({ length }) => length > 1);
  }

  #strange(declared: ReadonlySet<string>): readonly Mention[] {
    const others = [...itemsOf(this.#mentions)].filter(
      ({ declares, name }) => !declares && !declared.has(name.text),
    );
    if (others.length === 0) return NONE;
    // A key names a field without declaring it.
    const keys = new Set(others.filter(({ key }) => key === true).map(({ name }) => name.text));
    return others.filter(({ optional, name }) => optional !== true && !keys.has(name.text));
  }

  #names(): ReadonlySet<string> {
    return (this.#referred ??= new Set(
      [...itemsOf(this.#mentions)].filter(({ declares }) => !declares).map(({ name }) => name.text),
    ));
  }
}
