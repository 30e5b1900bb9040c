/** Reads values off a syntax tree that may have holes, and notes the names it meets. */
import type { IToken } from 'chevrotain';
import { formatDuration, parseDuration, parseRate, parseSize } from '../../base/duration.js';
import { ownText } from '../../base/own-text.js';
import type { Mark, Span } from '../../base/span.js';
import type { Name, Named, Names, Value } from '../../model/clauses.js';
import type { Problem, Repeat } from '../../model/declarations.js';
import { unquote } from '../text.js';
import { place, placeFrom } from './place.js';
import {
  StandingMention,
  StandingName,
  StandingNamed,
  StandingNames,
  StandingValue,
  type Role,
} from './standing.js';
import type { SyntaxNode } from '../syntax/node.js';

export const endOf = ({ startOffset, image }: IToken): number => startOffset + image.length;

const spanOfToken = (token: IToken): Span => place(token.startOffset, endOf(token));

export const spanOf = ({ first, last }: SyntaxNode): Span =>
  first && last ? place(first.startOffset, endOf(last)) : place(0, 0);

const plain = (image: string): string => (image.startsWith('^') ? image.slice(1) : image);

/** Collects what lowering finds beside declarations, chunk by chunk. */
export class Context {
  /** Of the chunk, in the order in which they were met. */
  readonly mentions: StandingMention[] = [];
  readonly problems: Problem[] = [];
  mark: Mark = { offset: 0 };
  /** Where the mark stands in the text that was parsed. */
  #origin = 0;
  #field: Role | undefined;

  /** The next chunk. */
  begin(mark: Mark, origin: number): void {
    this.mark = mark;
    this.#origin = origin;
    this.mentions.length = 0;
    this.problems.length = 0;
    placeFrom(mark, origin);
  }

  /** A name with a role refers to something, or declares it. */
  name(node: SyntaxNode, feature: string, role?: Role): Name | undefined {
    const token = node.leaf(feature);
    return token && this.#name(token, role);
  }

  names(node: SyntaxNode, feature: string, role?: Role): readonly Name[] {
    const tokens = node.leaves(feature);
    const [first] = tokens;
    if (!first) return NONE;
    return tokens.length === 1 ? [this.#name(first, role)] : tokens.map((token) => this.#name(token, role));
  }

  #name(token: IToken, role: Role | undefined): Name {
    const text = plain(token.image);
    const from = token.startOffset - this.#origin;
    const to = from + token.image.length;
    if (!role) return new StandingName(this.mark, from, to, text);
    const mention = new StandingMention(this.mark, from, to, text, role);
    this.mentions.push(mention);
    return mention;
  }

  /** The role of a field of an entity: one object for all of a declaration. */
  fieldRole(of: string, optional: boolean): Role {
    const known = this.#field;
    if (known?.of === of && known.optional === optional) return known;
    return (this.#field = { kind: 'field', of, optional });
  }

  /** A clause that is one name. */
  named(node: SyntaxNode, feature: string, role?: Role): Named | undefined {
    const name = this.name(node, feature, role);
    return name && new StandingNamed(this.mark, this.from(node), this.to(node), name);
  }

  /** A clause that lists names. */
  list(node: SyntaxNode, feature: string, role?: Role): Names {
    const names = this.names(node, feature, role);
    return new StandingNames(this.mark, this.from(node), this.to(node), names);
  }

  /** Where a node begins, from the mark. */
  from({ first }: SyntaxNode): number {
    return first ? first.startOffset - this.#origin : -this.#origin;
  }

  /** And where it ends. */
  to({ last }: SyntaxNode): number {
    return last ? endOf(last) - this.#origin : -this.#origin;
  }

  /** The text of a leaf as it stands: a keyword, a mechanism. */
  word(node: SyntaxNode, feature: string): string | undefined {
    const image = node.leaf(feature)?.image;
    return image === undefined ? undefined : ownText(plain(image));
  }

  /** Those of a list. */
  words(node: SyntaxNode, feature: string): readonly string[] {
    return node.leaves(feature).map(({ image }) => plain(image));
  }

  has(node: SyntaxNode, feature: string): boolean {
    return node.leaf(feature) !== undefined;
  }

  span(node: SyntaxNode, feature: string): Span | undefined {
    const token = node.leaf(feature);
    return token && spanOfToken(token);
  }

  text(node: SyntaxNode, feature: string): string | undefined {
    const token = node.leaf(feature);
    if (!token) return undefined;
    const { value, closed } = unquote(token.image);
    if (!closed) {
      const end = endOf(token);
      const fix = { title: 'Close the text', span: place(end, end), newText: '"' };
      this.problems.push({
        code: 'syntax-error',
        span: spanOfToken(token),
        message: 'This text is never closed: add a `"` behind it.',
        fix,
      });
    }
    return ownText(value);
  }

  duration(node: SyntaxNode, feature: string): number | undefined {
    const image = node.leaf(feature)?.image;
    return image === undefined ? undefined : parseDuration(image);
  }

  /** A duration as it stands there, where it would be written otherwise. */
  ownWriting(node: SyntaxNode, feature: string): string | undefined {
    const image = node.leaf(feature)?.image;
    const value = image === undefined ? undefined : parseDuration(image);
    return image === undefined || value === undefined || formatDuration(value) === image
      ? undefined
      : ownText(image);
  }

  rate(node: SyntaxNode, feature: string): number | undefined {
    const image = node.leaf(feature)?.image;
    return image === undefined ? undefined : parseRate(image);
  }

  size(node: SyntaxNode, feature: string): number | undefined {
    const image = node.leaf(feature)?.image;
    return image === undefined ? undefined : parseSize(image);
  }

  /** 99.9% → 0.999; a share is at most 1. */
  share(node: SyntaxNode, feature: string): number | undefined {
    const image = node.leaf(feature)?.image;
    if (image === undefined) return undefined;
    const share = Number((Number.parseFloat(image) / 100).toPrecision(12));
    const span = share > 1 ? this.span(node, feature) : undefined;
    if (span) this.invalid(span, 'A share is at most 100%.');
    return share;
  }

  number(node: SyntaxNode, feature: string): number | undefined {
    const image = node.leaf(feature)?.image;
    return image === undefined ? undefined : Number(image);
  }

  whole(node: SyntaxNode, feature: string): number | undefined {
    const value = this.number(node, feature);
    const span = value !== undefined && !Number.isInteger(value) ? this.span(node, feature) : undefined;
    if (span) this.invalid(span, 'This counts something: write a whole number.');
    return value;
  }

  /** A clause that is one value; undefined while the value is missing. */
  value<T>(node: SyntaxNode, value: T | undefined): Value<T> | undefined {
    return value === undefined
      ? undefined
      : new StandingValue(this.mark, this.from(node), this.to(node), value);
  }

  invalid(span: Span, message: string): void {
    this.problems.push({ code: 'invalid-value', span, message });
  }
}

/** Clauses by their rule's name; the second of a kind that may stand once is noted as a repeat. */
export class Clauses {
  readonly repeats: readonly Repeat[];
  readonly #nodes: readonly SyntaxNode[];

  constructor(nodes: readonly SyntaxNode[], several: ReadonlySet<string>) {
    this.#nodes = nodes;
    const seen: string[] = [];
    const repeats: Repeat[] = [];
    for (const node of nodes) {
      if (several.has(node.type)) continue;
      if (seen.includes(node.type)) repeats.push(repeatOf(node));
      else seen.push(node.type);
    }
    this.repeats = kept(repeats);
  }

  one<T>(type: string, lower: (node: SyntaxNode) => T | undefined): T | undefined {
    for (const node of this.#nodes) if (node.type === type) return lower(node);
    return undefined;
  }

  /** What is made of each; what is still half-written is left out. */
  all<T>(type: string, lower: (node: SyntaxNode) => T | undefined): readonly T[] {
    const all: T[] = [];
    for (const node of this.#nodes) {
      const made = node.type === type ? lower(node) : undefined;
      if (made !== undefined) all.push(made);
    }
    return kept(all);
  }
}

const NONE: readonly never[] = [];

/** A list that lives long: without the room in which it grew, and one for all that are empty. */
export const kept = <T>(list: readonly T[]): readonly T[] => (list.length === 0 ? NONE : list.slice());

/** What a list names again: whoever reads it takes one of the two for a slip of the pen. */
export function again(clause: string, names: readonly Name[]): readonly Repeat[] {
  if (names.length < 2) return [];
  return names.flatMap(({ text, span }, index) => {
    const before = names[index - 1];
    if (!before || names.findIndex((other) => other.text === text) === index) return [];
    return [{ clause, span, listed: { name: text, behind: before.span } }];
  });
}

/** A clause that stands again. */
export const repeatOf = (node: SyntaxNode): Repeat => ({ clause: clauseWord(node), span: spanOf(node) });

/** The word that a clause begins with. */
const clauseWord = ({ first, type }: SyntaxNode): string => first?.image ?? type;

/** The clauses of a declaration. */
export const clausesOf = ({ children }: SyntaxNode): readonly SyntaxNode[] => children;
