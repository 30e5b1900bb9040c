/** Writes plain data as words and codes. */
import { MarkedSpan, type Mark } from '../../base/span.js';
import { MOST_WHOLE, Tag, type Packed } from './codes.js';

const isSelfTelling = (value: object): value is { toJSON(): unknown } =>
  'toJSON' in value && typeof value.toJSON === 'function';

export class Writer {
  readonly #words = new Map<string, number>();
  readonly #shapes = new Map<string, number>();
  readonly #kept = new Map<object, number>();
  #wanted: ReadonlySet<object> = new Set();
  #bytes = new Uint8Array(4096);
  #length = 0;
  #mark: Mark = { offset: 0 };

  /** From now on spans count from this mark, and these objects are written once and then referred to. */
  begin(mark: Mark, wanted: ReadonlySet<object>): void {
    this.#mark = mark;
    this.#wanted = wanted;
  }

  packed(): Packed {
    return { words: JSON.stringify([...this.#words.keys()]), codes: this.#bytes.slice(0, this.#length) };
  }

  whole(value: number): void {
    let rest = value;
    for (; rest > 127; rest >>>= 7) this.#byte((rest & 127) | 128);
    this.#byte(rest);
  }

  value(value: unknown): void {
    switch (typeof value) {
      case 'undefined':
        return this.#byte(Tag.undefined);
      case 'boolean':
        return this.#byte(value ? Tag.true : Tag.false);
      case 'number':
        return this.#number(value);
      case 'string':
        this.#byte(Tag.word);
        return this.#word(value);
      case 'object':
        return value === null ? this.#byte(Tag.null) : this.#object(value);
      default:
        throw new Error(`A fragment holds no ${typeof value}.`);
    }
  }

  #number(value: number): void {
    const isWhole = Number.isInteger(value) && value >= 0 && value <= MOST_WHOLE && !Object.is(value, -0);
    this.#byte(isWhole ? Tag.whole : Tag.number);
    if (isWhole) this.whole(value);
    else this.#word(String(value));
  }

  #object(value: object): void {
    const known = this.#kept.get(value);
    if (known !== undefined) {
      this.#byte(Tag.reference);
      return this.whole(known);
    }
    if (this.#wanted.has(value)) {
      this.#byte(Tag.kept);
      this.#kept.set(value, this.#kept.size);
    }
    if (Array.isArray(value)) this.#array(value);
    else if (value instanceof MarkedSpan) this.#span(value);
    else this.#fields(isSelfTelling(value) ? (value.toJSON() as object) : value);
  }

  #array(items: readonly unknown[]): void {
    this.#byte(Tag.array);
    this.whole(items.length);
    for (const item of items) this.value(item);
  }

  /** A span that stands elsewhere than behind the mark is written as what it is. */
  #span({ start, end }: MarkedSpan): void {
    const from = start - this.#mark.offset;
    if (from < 0 || end < start) return this.#fields({ start, end });
    this.#byte(Tag.span);
    this.whole(from);
    this.whole(end - start);
  }

  /** The names of the fields are written with the first object that has them. */
  #fields(value: object): void {
    this.#byte(Tag.object);
    const names = Object.keys(value);
    const shape = names.join('\n');
    const known = this.#shapes.get(shape);
    this.whole(known ?? this.#shapes.size);
    if (known === undefined) {
      this.#shapes.set(shape, this.#shapes.size);
      this.whole(names.length);
      for (const name of names) this.#word(name);
    }
    for (const name of names) this.value((value as Readonly<Record<string, unknown>>)[name]);
  }

  #word(word: string): void {
    let number = this.#words.get(word);
    if (number === undefined) this.#words.set(word, (number = this.#words.size));
    this.whole(number);
  }

  #byte(value: number): void {
    if (this.#length === this.#bytes.length) {
      const larger = new Uint8Array(2 * this.#length);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes[this.#length++] = value;
  }
}
