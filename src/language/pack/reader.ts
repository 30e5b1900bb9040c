/** Reads words and codes back. What they do not fit throws: it was not written by this writer. */
import { MarkedSpan, type Mark } from '../../base/span.js';
import { Tag, type Packed } from './codes.js';

type Fields = Record<string, unknown>;

interface Shape {
  readonly names: readonly string[];
  /** All objects of one shape are copies of it first, which engines are fastest at. */
  readonly template: Fields;
}

/** Shapes are few, and the same in all files. */
const SHAPES = new Map<string, Shape>();
const MOST_SHAPES = 1000;

function shapeOf(names: readonly string[]): Shape {
  const key = names.join('\n');
  const known = SHAPES.get(key);
  if (known) return known;
  const shape = { names, template: Object.fromEntries(names.map((name) => [name, undefined])) };
  if (SHAPES.size < MOST_SHAPES) SHAPES.set(key, shape);
  return shape;
}

export class Reader {
  readonly #words: readonly string[];
  readonly #codes: Uint8Array;
  readonly #shapes: Shape[] = [];
  readonly #kept: unknown[] = [];
  #at = 0;
  #mark: Mark = { offset: 0 };

  constructor({ words, codes }: Packed) {
    const read: unknown = JSON.parse(words);
    if (!Array.isArray(read) || !read.every((word) => typeof word === 'string')) throw damaged();
    this.#words = read;
    this.#codes = codes;
  }

  /** From now on spans count from this mark. */
  begin(mark: Mark): void {
    this.#mark = mark;
  }

  get isDone(): boolean {
    return this.#at === this.#codes.length;
  }

  whole(): number {
    let value = 0;
    for (let shift = 0; shift < 32; shift += 7) {
      const byte = this.#byte();
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
    throw damaged();
  }

  value(): unknown {
    switch (this.#byte()) {
      case Tag.undefined:
        return undefined;
      case Tag.null:
        return null;
      case Tag.false:
        return false;
      case Tag.true:
        return true;
      case Tag.whole:
        return this.whole();
      case Tag.number:
        return Number(this.#word());
      case Tag.word:
        return this.#word();
      case Tag.array:
        return this.list();
      case Tag.object:
        return this.#fields();
      case Tag.span:
        return this.#span();
      case Tag.kept:
        return this.#keep();
      case Tag.reference:
        return this.#reference();
      default:
        throw damaged();
    }
  }

  /** The rest of an array. */
  list(): unknown[] {
    const length = this.whole();
    if (length > this.#codes.length) throw damaged();
    const items: unknown[] = [];
    for (let i = 0; i < length; i++) items.push(this.value());
    return items;
  }

  #span(): MarkedSpan {
    const from = this.whole();
    return new MarkedSpan(this.#mark, from, from + this.whole());
  }

  #keep(): unknown {
    const number = this.#kept.push(undefined) - 1;
    return (this.#kept[number] = this.value());
  }

  #reference(): unknown {
    const number = this.whole();
    if (number >= this.#kept.length) throw damaged();
    return this.#kept[number];
  }

  #fields(): Fields {
    const number = this.whole();
    if (number === this.#shapes.length) this.#shapes.push(this.#shape());
    const shape = this.#shapes[number];
    if (!shape) throw damaged();
    const { names, template } = shape;
    const fields = { ...template };
    for (const name of names) fields[name] = this.value();
    return fields;
  }

  #shape(): Shape {
    const length = this.whole();
    if (length > this.#words.length) throw damaged();
    return shapeOf(Array.from({ length }, () => this.#word()));
  }

  #word(): string {
    const word = this.#words[this.whole()];
    if (word === undefined) throw damaged();
    return word;
  }

  #byte(): number {
    const byte = this.#codes[this.#at++];
    if (byte === undefined) throw damaged();
    return byte;
  }
}

export const damaged = (): Error => new Error('This is no packed fragment.');
