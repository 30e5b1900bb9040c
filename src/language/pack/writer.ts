/** Writes plain data as words and codes. */
import { MarkedSpan, type Mark } from '../../base/span.js';
import { CLAUSES, StandingClause } from '../lower/clauses.js';
import { PlacedBlock, ReachingSpan } from '../lower/place.js';
import {
  StandingMention,
  StandingName,
  StandingNamed,
  StandingNames,
  StandingValue,
} from '../lower/standing.js';
import { MOST_WHOLE, RoleBit, Tag, WANTS, type Packed } from './codes.js';

const isSelfTelling = (value: object): value is { toJSON(): unknown } =>
  'toJSON' in value && typeof value.toJSON === 'function';

export class Writer {
  readonly #words = new Map<string, number>();
  readonly #shapes = new Map<string, number>();
  /** Those of the chunk, by the order in which they were written. */
  readonly #mentions = new Map<StandingMention, number>();
  #bytes = new Uint8Array(4096);
  #length = 0;
  #mark: Mark = { offset: 0 };

  /** From now on spans count from this mark. */
  begin(mark: Mark): void {
    this.#mark = mark;
    this.#mentions.clear();
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
    if (Array.isArray(value)) this.#array(value);
    else if (value instanceof MarkedSpan) this.#marked(value);
    else this.#fields(isSelfTelling(value) ? (value.toJSON() as object) : value);
  }

  #marked(value: MarkedSpan): void {
    if (value instanceof StandingMention) this.#mention(value);
    else if (value instanceof StandingName) this.#standing(Tag.name, value, () => this.#word(value.text));
    else if (value instanceof StandingNamed) this.#standing(Tag.named, value, () => this.value(value.name));
    else if (value instanceof StandingNames) this.#standing(Tag.names, value, () => this.value(value.names));
    else if (value instanceof StandingValue) this.#standing(Tag.value, value, () => this.value(value.value));
    else if (value instanceof PlacedBlock) this.#standing(Tag.block, value, () => this.#block(value));
    else if (value instanceof StandingClause) this.#clause(value);
    else if (value instanceof ReachingSpan) this.#reaching(value);
    else this.#span(value);
  }

  #reaching({ from, to, start, end }: ReachingSpan): void {
    this.#byte(Tag.reaching);
    this.whole(from);
    this.whole(to - from);
    this.whole(end - start);
  }

  #clause(value: StandingClause): void {
    this.#byte(Tag.clause);
    this.#byte(CLAUSES.findIndex(([kind]) => value instanceof kind));
    this.whole(value.from);
    this.whole(value.to - value.from);
    for (const part of value.parts) this.value(part);
  }

  #standing(tag: number, { from, to }: MarkedSpan, rest: () => void): void {
    this.#byte(tag);
    this.whole(from);
    this.whole(to - from);
    rest();
  }

  #mention(mention: StandingMention): void {
    const known = this.#mentions.get(mention);
    if (known !== undefined) {
      this.#byte(Tag.reference);
      return this.whole(known);
    }
    this.#mentions.set(mention, this.#mentions.size);
    this.#standing(Tag.mention, mention, () => {
      this.#word(mention.text);
      this.#role(mention);
    });
  }

  #role({ kind, declares, optional, key, of, wants }: StandingMention): void {
    const bits =
      (declares ? RoleBit.declares : 0) +
      (optional ? RoleBit.optional : 0) +
      (key ? RoleBit.key : 0) +
      (of === undefined ? 0 : RoleBit.of) +
      WANTS.indexOf(wants) * RoleBit.wants;
    this.#word(kind);
    this.#byte(bits);
    if (of !== undefined) this.#word(of);
  }

  #block({ places: { start, open, close, lastEnd, multiline } }: PlacedBlock): void {
    this.whole(open - start);
    this.whole(close === undefined ? 0 : close - start + 1);
    this.whole(lastEnd - start);
    this.value(multiline);
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
