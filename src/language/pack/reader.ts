/** Reads words and codes back. What they do not fit throws: it was not written by this writer. */
import { MarkedSpan, type Mark } from '../../base/span.js';
import type { Name } from '../../model/clauses.js';
import { CLAUSES, type StandingClause } from '../lower/clauses.js';
import { PlacedBlock, ReachingSpan } from '../lower/place.js';
import {
  StandingMention,
  StandingName,
  StandingNamed,
  StandingNames,
  StandingValue,
  type Role,
} from '../lower/standing.js';
import { RoleBit, Tag, WANTS, type Packed } from './codes.js';

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

/** One for all lists that are empty. */
const NONE: readonly never[] = [];

export class Reader {
  readonly #words: readonly string[];
  readonly #codes: Uint8Array;
  readonly #shapes: Shape[] = [];
  /** Those of the chunk. */
  #mentions: StandingMention[] = [];
  /** The last of the same kind and bits: those of one entity's fields come one after the other. */
  readonly #roles = new Map<number, Role>();
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
    this.#mentions = [];
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
    const tag = this.#byte();
    switch (tag) {
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
      case Tag.reference:
        return this.#reference();
      case Tag.reaching:
        return this.#reaching();
      case Tag.clause:
        return this.#clause();
      default:
        return this.#standing(tag);
    }
  }

  /** The rest of an array. */
  list(): readonly unknown[] {
    const length = this.whole();
    if (length > this.#codes.length) throw damaged();
    if (length === 0) return NONE;
    if (length === 1) return [this.value()];
    const items: unknown[] = [];
    for (let i = 0; i < length; i++) items.push(this.value());
    // Without the room in which it grew.
    return items.slice();
  }

  #span(): MarkedSpan {
    const from = this.whole();
    return new MarkedSpan(this.#mark, from, from + this.whole());
  }

  /** Where it ends stays as it is while nobody edits the file. */
  #reaching(): ReachingSpan {
    const from = this.whole();
    const to = from + this.whole();
    return new ReachingSpan(this.#mark, from, to, { offset: this.#mark.offset + from + this.whole() });
  }

  #clause(): StandingClause {
    const [Kind, count] = CLAUSES[this.#byte()] ?? [];
    if (!Kind || count === undefined) throw damaged();
    const from = this.whole();
    const to = from + this.whole();
    const parts: unknown[] = [];
    for (let i = 0; i < count; i++) parts.push(this.value());
    return new Kind(this.#mark, from, to, ...(parts as never[]));
  }

  /** What is its own place. */
  #standing(tag: number): unknown {
    const mark = this.#mark;
    const from = this.whole();
    const to = from + this.whole();
    switch (tag) {
      case Tag.name:
        return new StandingName(mark, from, to, this.#word());
      case Tag.mention:
        return this.#mention(from, to);
      case Tag.named:
        return new StandingNamed(mark, from, to, this.value() as Name);
      case Tag.names:
        return new StandingNames(mark, from, to, this.value() as readonly Name[]);
      case Tag.value:
        return new StandingValue(mark, from, to, this.value());
      case Tag.block:
        return this.#block(from, to);
      default:
        throw damaged();
    }
  }

  #mention(from: number, to: number): StandingMention {
    const number = this.#mentions.length;
    const mention = new StandingMention(this.#mark, from, to, this.#word(), this.#role());
    this.#mentions[number] = mention;
    return mention;
  }

  #role(): Role {
    const kind = this.whole();
    const bits = this.#byte();
    const of = (bits & RoleBit.of) > 0 ? this.#word() : undefined;
    const known = this.#roles.get(kind * 256 + bits);
    if (known?.of === of && known) return known;
    const role = { ...this.#made(kind, bits), of };
    this.#roles.set(kind * 256 + bits, role);
    return role;
  }

  #made(kind: number, bits: number): Role {
    return {
      kind: this.#wordAt(kind) as Role['kind'],
      declares: (bits & RoleBit.declares) > 0,
      optional: (bits & RoleBit.optional) > 0,
      key: (bits & RoleBit.key) > 0,
      wants: WANTS[bits >> 4],
    };
  }

  #block(start: number, end: number): PlacedBlock {
    const open = start + this.whole();
    const close = this.whole();
    const lastEnd = start + this.whole();
    const multiline = this.value() === true;
    const places = {
      start,
      end,
      open,
      close: close === 0 ? undefined : start + close - 1,
      lastEnd,
      multiline,
    };
    return new PlacedBlock(this.#mark, places);
  }

  #reference(): unknown {
    const mention = this.#mentions[this.whole()];
    if (!mention) throw damaged();
    return mention;
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
    return this.#wordAt(this.whole());
  }

  #wordAt(number: number): string {
    const word = this.#words[number];
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
