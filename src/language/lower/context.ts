/** Reads values off a syntax tree that may have holes, and notes the names it meets. */
import type { IToken } from 'chevrotain';
import { parseDuration, parseRate, parseSize } from '../../base/duration.js';
import type { Span } from '../../base/span.js';
import type { Name, Named, Names, Value } from '../../model/clauses.js';
import type { Mention, NameKind, Problem, Repeat } from '../../model/declarations.js';
import { unquote } from '../text.js';
import { place } from './place.js';
import type { SyntaxNode } from '../syntax/node.js';

/** What a name at some place stands for. */
export interface Role {
  readonly kind: NameKind;
  readonly declares?: boolean;
  readonly of?: string;
  readonly wants?: Mention['wants'];
  readonly optional?: boolean;
  readonly key?: boolean;
}

export const endOf = ({ startOffset, image }: IToken): number => startOffset + image.length;

const spanOfToken = (token: IToken): Span => place(token.startOffset, endOf(token));

export const spanOf = ({ first, last }: SyntaxNode): Span =>
  first && last ? place(first.startOffset, endOf(last)) : place(0, 0);

const plain = (image: string): string => (image.startsWith('^') ? image.slice(1) : image);

const nameOf = (token: IToken): Name => ({ text: plain(token.image), span: spanOfToken(token) });

/** Collects what the lowering of one file finds beside its declarations. */
export class Context {
  readonly mentions: Mention[] = [];
  readonly problems: Problem[] = [];

  /** Notes what a name refers to, or declares. */
  mention(name: Name, { declares = false, ...role }: Role): void {
    this.mentions.push({ name, declares, ...role });
  }

  name(node: SyntaxNode, feature: string, role?: Role): Name | undefined {
    const token = node.leaf(feature);
    if (!token) return undefined;
    const name = nameOf(token);
    if (role) this.mention(name, role);
    return name;
  }

  names(node: SyntaxNode, feature: string, role?: Role): Name[] {
    const names = node.leaves(feature).map(nameOf);
    if (role) for (const name of names) this.mention(name, role);
    return names;
  }

  /** A clause that is one name. */
  named(node: SyntaxNode, feature: string, role?: Role): Named | undefined {
    const name = this.name(node, feature, role);
    return name && { name, span: spanOf(node) };
  }

  /** A clause that lists names. */
  list(node: SyntaxNode, feature: string, role?: Role): Names {
    return { names: this.names(node, feature, role), span: spanOf(node) };
  }

  /** The text of a leaf as it stands: a keyword, a mechanism. */
  word(node: SyntaxNode, feature: string): string | undefined {
    const image = node.leaf(feature)?.image;
    return image === undefined ? undefined : plain(image);
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
    return value;
  }

  duration = (node: SyntaxNode, feature: string): number | undefined =>
    this.#value(node, feature, parseDuration);
  rate = (node: SyntaxNode, feature: string): number | undefined => this.#value(node, feature, parseRate);
  size = (node: SyntaxNode, feature: string): number | undefined => this.#value(node, feature, parseSize);

  /** 99.9% → 0.999; a share is at most 1. */
  share(node: SyntaxNode, feature: string): number | undefined {
    const share = this.#value(node, feature, (text) =>
      Number((Number.parseFloat(text) / 100).toPrecision(12)),
    );
    const span = share !== undefined && share > 1 ? this.span(node, feature) : undefined;
    if (span) this.invalid(span, 'A share is at most 100%.');
    return share;
  }

  number(node: SyntaxNode, feature: string): number | undefined {
    return this.#value(node, feature, Number);
  }

  whole(node: SyntaxNode, feature: string): number | undefined {
    const value = this.number(node, feature);
    const span = value !== undefined && !Number.isInteger(value) ? this.span(node, feature) : undefined;
    if (span) this.invalid(span, 'This counts something: write a whole number.');
    return value;
  }

  /** A clause that is one value; undefined while the value is missing. */
  value<T>(node: SyntaxNode, value: T | undefined): Value<T> | undefined {
    return value === undefined ? undefined : { value, span: spanOf(node) };
  }

  invalid(span: Span, message: string): void {
    this.problems.push({ code: 'invalid-value', span, message });
  }

  #value(node: SyntaxNode, feature: string, parse: (text: string) => number | undefined): number | undefined {
    const text = this.word(node, feature);
    return text === undefined ? undefined : parse(text);
  }
}

/** Clauses by their rule's name; the second of a kind that may stand once is noted as a repeat. */
export class Clauses {
  readonly repeats: Repeat[] = [];
  readonly #byType = new Map<string, SyntaxNode[]>();

  constructor(nodes: readonly SyntaxNode[], several: ReadonlySet<string>) {
    for (const node of nodes) {
      const before = this.#byType.get(node.type);
      if (!before) this.#byType.set(node.type, [node]);
      else if (several.has(node.type)) before.push(node);
      else this.repeats.push(repeatOf(node));
    }
  }

  one<T>(type: string, lower: (node: SyntaxNode) => T | undefined): T | undefined {
    const node = this.#byType.get(type)?.[0];
    return node && lower(node);
  }

  all<T>(type: string, lower: (node: SyntaxNode) => T): T[] {
    return (this.#byType.get(type) ?? []).map(lower);
  }
}

/** A clause that stands again. */
export const repeatOf = (node: SyntaxNode): Repeat => ({ clause: clauseWord(node), span: spanOf(node) });

/** The word that a clause begins with. */
const clauseWord = ({ first, type }: SyntaxNode): string => first?.image ?? type;

/** The clauses of a declaration. */
export const clausesOf = ({ children }: SyntaxNode): readonly SyntaxNode[] => children;
