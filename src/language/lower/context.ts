/** Reads values off a syntax tree that may have holes, and notes the names it meets. */
import type { AstNode, CstNode, GrammarAST } from 'langium';
import { GrammarAST as G, AstUtils, isCompositeCstNode } from 'langium';
import { parseDuration, parseRate, parseSize } from '../../base/duration.js';
import type { Span } from '../../base/span.js';
import type { Name, Named, Names, Value } from '../../model/clauses.js';
import type { Mention, NameKind, Problem, Repeat } from '../../model/declarations.js';
import { unquote } from '../text.js';
import { place } from './place.js';

/** What a name at some place stands for. */
export interface Role {
  readonly kind: NameKind;
  readonly declares?: boolean;
  readonly of?: string;
  readonly wants?: Mention['wants'];
  readonly optional?: boolean;
  readonly key?: boolean;
}

const features = new WeakMap<GrammarAST.AbstractElement, string | false>();

function featureOf(node: CstNode): string | undefined {
  const element = node.grammarSource;
  if (!element) return undefined;
  let feature = features.get(element);
  if (feature === undefined) {
    feature = AstUtils.getContainerOfType(element, G.isAssignment)?.feature ?? false;
    features.set(element, feature);
  }
  return feature === false ? undefined : feature;
}

/** What the parser assigned; most clauses that a node may hold are not there, and that must cost nothing. */
const assigned = (node: AstNode, feature: string): unknown =>
  (node as unknown as Readonly<Record<string, unknown>>)[feature];

const isAbsent = (value: unknown): boolean =>
  value === undefined || value === false || (Array.isArray(value) && value.length === 0);

/** The parts of a node that were assigned to a feature, in order. */
export function partsOf(node: AstNode, feature: string): CstNode[] {
  const found: CstNode[] = [];
  if (!isAbsent(assigned(node, feature))) collect(node.$cstNode, feature, found);
  return found;
}

function collect(parent: CstNode | undefined, feature: string, found: CstNode[]): void {
  if (!parent || !isCompositeCstNode(parent)) return;
  for (const child of parent.content) {
    const own = featureOf(child);
    if (own === feature) found.push(child);
    else if (own === undefined) collect(child, feature, found);
  }
}

const spanOfCst = ({ offset, end }: CstNode): Span => place(offset, end);

export const spanOf = (node: AstNode): Span => (node.$cstNode ? spanOfCst(node.$cstNode) : place(0, 0));

const nameOf = (cst: CstNode): Name => ({
  text: cst.text.startsWith('^') ? cst.text.slice(1) : cst.text,
  span: spanOfCst(cst),
});

/** Collects what the lowering of one file finds beside its declarations. */
export class Context {
  readonly mentions: Mention[] = [];
  readonly problems: Problem[] = [];

  /** Notes what a name refers to, or declares. */
  mention(name: Name, { declares = false, ...role }: Role): void {
    this.mentions.push({ name, declares, ...role });
  }

  name(node: AstNode, feature: string, role?: Role): Name | undefined {
    return this.names(node, feature, role)[0];
  }

  names(node: AstNode, feature: string, role?: Role): Name[] {
    const names = partsOf(node, feature).map(nameOf);
    if (role) for (const name of names) this.mention(name, role);
    return names;
  }

  /** A clause that is one name. */
  named(node: AstNode, feature: string, role?: Role): Named | undefined {
    const name = this.name(node, feature, role);
    return name && { name, span: spanOf(node) };
  }

  /** A clause that lists names. */
  list(node: AstNode, feature: string, role?: Role): Names {
    return { names: this.names(node, feature, role), span: spanOf(node) };
  }

  /** The text of a leaf as it stands: a keyword, a mechanism. */
  word(node: AstNode, feature: string): string | undefined {
    const value = assigned(node, feature);
    return typeof value === 'string' ? value : undefined;
  }

  /** Those of a list. */
  words(node: AstNode, feature: string): readonly string[] {
    const values = assigned(node, feature);
    return Array.isArray(values) ? values.filter((value) => typeof value === 'string') : [];
  }

  has(node: AstNode, feature: string): boolean {
    return !isAbsent(assigned(node, feature));
  }

  span(node: AstNode, feature: string): Span | undefined {
    const part = partsOf(node, feature)[0];
    return part && spanOfCst(part);
  }

  text(node: AstNode, feature: string): string | undefined {
    const part = partsOf(node, feature)[0];
    if (!part) return undefined;
    const { value, closed } = unquote(part.text);
    const span = spanOfCst(part);
    if (!closed) {
      const fix = { title: 'Close the text', span: place(part.end, part.end), newText: '"' };
      this.problems.push({
        code: 'syntax-error',
        span,
        message: 'This text is never closed: add a `"` behind it.',
        fix,
      });
    }
    return value;
  }

  duration = (node: AstNode, feature: string): number | undefined =>
    this.#value(node, feature, parseDuration);
  rate = (node: AstNode, feature: string): number | undefined => this.#value(node, feature, parseRate);
  size = (node: AstNode, feature: string): number | undefined => this.#value(node, feature, parseSize);

  /** 99.9% → 0.999; a share is at most 1. */
  share(node: AstNode, feature: string): number | undefined {
    const share = this.#value(node, feature, (text) =>
      Number((Number.parseFloat(text) / 100).toPrecision(12)),
    );
    const span = share !== undefined && share > 1 ? this.span(node, feature) : undefined;
    if (span) this.invalid(span, 'A share is at most 100%.');
    return share;
  }

  number(node: AstNode, feature: string): number | undefined {
    return this.#value(node, feature, Number);
  }

  whole(node: AstNode, feature: string): number | undefined {
    const value = this.number(node, feature);
    const span = value !== undefined && !Number.isInteger(value) ? this.span(node, feature) : undefined;
    if (span) this.invalid(span, 'This counts something: write a whole number.');
    return value;
  }

  /** A clause that is one value; undefined while the value is missing. */
  value<T>(node: AstNode, value: T | undefined): Value<T> | undefined {
    return value === undefined ? undefined : { value, span: spanOf(node) };
  }

  invalid(span: Span, message: string): void {
    this.problems.push({ code: 'invalid-value', span, message });
  }

  #value(node: AstNode, feature: string, parse: (text: string) => number | undefined): number | undefined {
    const text = this.word(node, feature);
    return text === undefined ? undefined : parse(text);
  }
}

/** Clauses by their rule's name; the second of a kind that may stand once is noted as a repeat. */
export class Clauses {
  readonly repeats: Repeat[] = [];
  readonly #byType = new Map<string, AstNode[]>();

  constructor(nodes: readonly AstNode[], several: ReadonlySet<string>) {
    for (const node of nodes) {
      const before = this.#byType.get(node.$type);
      if (!before) this.#byType.set(node.$type, [node]);
      else if (several.has(node.$type)) before.push(node);
      else this.repeats.push(repeatOf(node));
    }
  }

  one<T>(type: string, lower: (node: AstNode) => T | undefined): T | undefined {
    const node = this.#byType.get(type)?.[0];
    return node && lower(node);
  }

  all<T>(type: string, lower: (node: AstNode) => T): T[] {
    return (this.#byType.get(type) ?? []).map(lower);
  }
}

/** A clause that stands again. */
export const repeatOf = (node: AstNode): Repeat => ({ clause: clauseWord(node), span: spanOf(node) });

/** The word that a clause begins with. */
const clauseWord = (node: AstNode): string => /^[\w-]+/.exec(node.$cstNode?.text ?? '')?.[0] ?? node.$type;

/** The clauses of a declaration; recovery may leave the list out. */
export function clausesOf(node: AstNode): AstNode[] {
  const { clauses } = node as AstNode & { clauses?: AstNode[] };
  return clauses ?? [];
}
