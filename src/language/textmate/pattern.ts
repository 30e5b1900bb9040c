/** From a rule of the grammar to a regular expression that colours one line of it, as far as it is written. */
import type { GrammarAST } from 'langium';
import { GrammarAST as G, GrammarUtils } from 'langium';
import { firstWords } from '../words.js';
import type { Place } from './scopes.js';
import { terminalScope, wordScope } from './scopes.js';

export interface Capture {
  readonly name?: string;
  readonly patterns?: readonly Rule[];
}

/** A rule as TextMate has them. */
export interface Rule {
  readonly name?: string;
  readonly contentName?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly while?: string;
  readonly include?: string;
  readonly captures?: Readonly<Record<string, Capture>>;
  readonly beginCaptures?: Readonly<Record<string, Capture>>;
  readonly endCaptures?: Readonly<Record<string, Capture>>;
  readonly patterns?: readonly Rule[];
}

/** A piece of an expression: its groups capture in this order. */
interface Piece {
  readonly source: string;
  readonly captures: readonly Capture[];
  /** A symbol needs no space in front of it. */
  readonly isSymbol?: boolean;
}

/** Whatever else a name may go on with, of letters beyond ASCII too. */
export const WORD_END = '(?![\\p{L}\\p{M}\\p{N}_-])';
const ONE_LINE_TEXT = '(?!""")"(?:[^"\\\\]|\\\\.)*"';

/** Shorter than the parser's table of letters, and the same for all that people write. */
export const NAME = '\\^?[0-9]*[\\p{L}_][\\p{L}\\p{M}\\p{N}_-]*';

/** A terminal's expression, as Oniguruma writes it and without groups that capture. */
export const terminalSource = (rule: GrammarAST.TerminalRule): string =>
  rule.name === 'ID' ? NAME : expressionOf(rule);

const expressionOf = (rule: GrammarAST.TerminalRule): string =>
  GrammarUtils.terminalRegex(rule)
    .source.replace(/(?<!\\)\((?!\?)/g, '(?:')
    .replaceAll('\\/', '/');

const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function wordPiece(word: string, place: Place): Piece {
  const isSymbol = !/\w/.test(word);
  const source = `(${escape(word)}${isSymbol ? '' : ')'}${isSymbol ? ')' : WORD_END}`;
  return { source, captures: [{ name: wordScope(word, place) }], isSymbol };
}

/** Undefined: here begins what other patterns colour, such as a block. */
function pieceOf(element: GrammarAST.AbstractElement, place: Place): Piece | undefined {
  if (G.isKeyword(element)) return /^[{}]$/.test(element.value) ? undefined : wordPiece(element.value, place);
  if (G.isAssignment(element)) {
    const { feature, operator, terminal } = element;
    return pieceOf(terminal, { ...place, feature, isFlag: operator === '?=' });
  }
  if (G.isAlternatives(element)) return alternatives(element.elements, place);
  if (G.isGroup(element)) return sequence(element.elements, place);
  return G.isRuleCall(element) ? callPiece(element, place) : undefined;
}

function callPiece({ rule: { ref } }: GrammarAST.RuleCall, place: Place): Piece | undefined {
  if (!ref) return undefined;
  // Clauses inside a block have patterns of their own; a schedule is part of its clause.
  if (!G.isTerminalRule(ref))
    return G.isParserRule(ref) && !ref.name.endsWith('Clause')
      ? pieceOf(ref.definition, { ...place, rule: ref.name })
      : undefined;
  if (ref.name === 'TEXT')
    return { source: `(${ONE_LINE_TEXT})`, captures: [{ patterns: [{ include: '#text' }] }] };
  return { source: `(${terminalSource(ref)})`, captures: [{ name: terminalScope(ref.name, place) }] };
}

function alternatives(elements: readonly GrammarAST.AbstractElement[], place: Place): Piece | undefined {
  const pieces = elements.flatMap((element) => pieceOf(element, place) ?? []);
  if (pieces.length === 0) return undefined;
  return {
    source: `(?:${pieces.map(({ source }) => source).join('|')})`,
    captures: pieces.flatMap(({ captures }) => captures),
    isSymbol: pieces.every(({ isSymbol }) => isSymbol),
  };
}

/** What is not written yet leaves the rest of the sequence out: `flow Order from` is coloured like the whole. */
function sequence(elements: readonly GrammarAST.AbstractElement[], place: Place): Piece | undefined {
  const [first, ...rest] = elements;
  const head = first && repeated(first, pieceOf(first, place));
  if (!head) return undefined;
  const isOptional = first.cardinality === '?';
  const tail = following(rest, { ...place, isFirst: false }, isOptional ? '\\s*' : undefined);
  const source = (isOptional ? `(?:${head.source})?` : head.source) + tail.source;
  return { source, captures: [...head.captures, ...tail.captures], isSymbol: head.isSymbol };
}

function following(elements: readonly GrammarAST.AbstractElement[], place: Place, space?: string): Piece {
  const [first, ...rest] = elements;
  const piece = first && repeated(first, pieceOf(first, place));
  if (!piece) return { source: '', captures: [] };
  const gap = (space ?? (piece.isSymbol ? '\\s*' : '\\s+')) + notTheNextWord(first, rest);
  const tail = following(rest, place);
  const isOptional = first.cardinality === '?' || first.cardinality === '*';
  const source = isOptional
    ? `(?:${gap}${piece.source})?${tail.source}`
    : `(?:${gap}${piece.source}${tail.source})?`;
  return { source, captures: [...piece.captures, ...tail.captures] };
}

/** A name that may be left out is no word that may follow it. */
function notTheNextWord(
  element: GrammarAST.AbstractElement,
  rest: readonly GrammarAST.AbstractElement[],
): string {
  if (element.cardinality !== '?' || firstWords(element).length > 0) return '';
  const words = rest.flatMap((each) => firstWords(each)).filter((word) => /^\w/.test(word));
  return words.length > 0 ? `(?!(?:${words.join('|')})${WORD_END})` : '';
}

/** A group that repeats captures its last turn alone: it is captured as a whole, and its parts coloured inside. */
function repeated(element: GrammarAST.AbstractElement, piece: Piece | undefined): Piece | undefined {
  if (!piece || (element.cardinality !== '*' && element.cardinality !== '+')) return piece;
  const groups = [
    ...piece.source.matchAll(
      /(?<!\\)\((?!\?)((?:[^()\\]|\\.|\((?:[^()\\]|\\.|\((?:[^()\\]|\\.)*\))*\))*)\)/g,
    ),
  ];
  const patterns = groups.map(([, source = ''], index): Rule => {
    const { name, patterns: inner } = piece.captures[index] ?? {};
    return name === undefined
      ? { match: source, ...(inner ? { captures: { 0: { patterns: inner } } } : {}) }
      : { name, match: source };
  });
  const source = piece.source.replace(/(?<!\\)\((?!\?)/g, '(?:');
  return { source: `((?:${source})(?:\\s*${source})*)`, captures: [{ patterns }], isSymbol: piece.isSymbol };
}

/** A rule that colours one clause or the head of one declaration, from its first word on. */
export function ruleOf({ name, definition }: GrammarAST.ParserRule, before: string, declares = false): Rule {
  const piece = pieceOf(definition, { rule: name, declares, isFirst: true }) ?? { source: '', captures: [] };
  const captures = Object.fromEntries(piece.captures.map((capture, index) => [String(index + 1), capture]));
  return { match: before + piece.source, captures };
}
