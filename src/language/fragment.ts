/** From the text of one file to its fragment: plain declarations, mentions, suppressions and problems. */
import type { IToken } from 'chevrotain';
import type { AstNode } from 'langium';
import { lineStarts } from '../base/span.js';
import type { Span } from '../base/span.js';
import type { Declaration, Fragment, Suppression } from '../model/declarations.js';
import { docText, isDoc, isSuppression, readSuppression } from './comments.js';
import { Context } from './lower/context.js';
import { lowerScenario, lowerSeparate, lowerStyle, lowerView } from './lower/decisions.js';
import { lowerEntity } from './lower/entity.js';
import { lowerFlow, lowerProfile } from './lower/flow.js';
import type { Frame } from './lower/frame.js';
import { blockOf, headOf, indentOf } from './lower/frame.js';
import { lowerChannel, lowerDomain, lowerSystem, lowerTeam } from './lower/places.js';
import type { ParsedPiece, ParsedText } from './parser.js';
import { language, parseText } from './parser.js';
import { syntaxProblems, tokenSpan } from './problems.js';

type Lower = (context: Context, node: AstNode, frame: Frame) => Declaration;

const LOWER: Readonly<Record<string, Lower>> = {
  Team: lowerTeam,
  Domain: lowerDomain,
  System: lowerSystem,
  Channel: lowerChannel,
  Entity: lowerEntity,
  Flow: lowerFlow,
  Profile: lowerProfile,
  Separate: lowerSeparate,
  Style: lowerStyle,
  View: lowerView,
  Scenario: lowerScenario,
};

/** How many words of a declaration a finding underlines: `flow Order from ERP to CRM`, `entity Order`. */
const HEAD_WORDS: Readonly<Record<string, number>> = { Flow: 6, Separate: 4, Style: 2 };

class Lowering {
  readonly context = new Context();
  readonly suppressions: Suppression[] = [];
  readonly #text: string;
  readonly #parsed: ParsedText;
  #comment = 0;

  constructor(text: string, parsed: ParsedText) {
    this.#text = text;
    this.#parsed = parsed;
  }

  declarations(): Declaration[] {
    /** Names of the domains that a head opens, by its first token. */
    const names = new Map<IToken | undefined, readonly string[]>();
    const { pieces, comments } = this.#parsed;
    const lowered = pieces.flatMap((parsed): Declaration[] => {
      const within = names.get(parsed.piece.parent?.tokens[0]) ?? [];
      const declaration = this.#lower(parsed, within);
      if (declaration?.kind === 'domain')
        names.set(parsed.piece.tokens[0], [...within, declaration.name?.text ?? '']);
      return declaration ? [declaration] : [];
    });
    for (const comment of comments.slice(this.#comment)) this.#take(comment, undefined);
    return lowered;
  }

  #lower(parsed: ParsedPiece, within: readonly string[]): Declaration | undefined {
    const { piece, node } = parsed;
    const first = piece.tokens[0] as IToken;
    const last = piece.end ?? piece.tokens.at(-1) ?? first;
    const span = { start: first.startOffset, end: tokenSpan(last).end };
    const above = this.#commentsAbove(first, node ? span : undefined);
    const lower = node && LOWER[piece.rule ?? ''];
    if (!lower) return undefined;
    const doc = above.filter(isDoc).at(-1);
    return lower(this.context, node, {
      span,
      head: headOf(piece.tokens, HEAD_WORDS[piece.rule ?? ''] ?? 2),
      doc: doc && docText(doc),
      top: this.#top(above, first),
      within,
      indent: indentOf(this.#text, span.start),
      block: piece.rule === 'Domain' ? undefined : blockOf(node),
    });
  }

  /** Comments that an empty line parts from the declaration are about the file, not about it. */
  #top(above: readonly IToken[], first: IToken): number {
    let top = first;
    for (const comment of above.toReversed()) {
      if ((comment.endLine ?? 0) + 1 < (top.startLine ?? 0)) break;
      top = comment;
    }
    return top.startOffset;
  }

  /** Comments between the declaration before and this one; what trails the last line of the one before is not above. */
  #commentsAbove(first: IToken, covers: Span | undefined): IToken[] {
    const { comments, tokens } = this.#parsed;
    const above: IToken[] = [];
    for (; this.#comment < comments.length; this.#comment++) {
      const comment = comments[this.#comment] as IToken;
      if (comment.startOffset > first.startOffset) break;
      const isAbove =
        this.#previous(tokens, comment.startOffset) === this.#previous(tokens, first.startOffset);
      const trails = this.#trails(comment);
      if (isAbove && !trails) above.push(comment);
      this.#take(comment, isAbove && !trails ? covers : undefined);
    }
    return above;
  }

  #take(comment: IToken, covers: Span | undefined): void {
    if (isSuppression(comment)) this.suppressions.push(readSuppression(comment, covers));
  }

  #trails(comment: IToken): boolean {
    const { tokens } = this.#parsed;
    const before = tokens[this.#previous(tokens, comment.startOffset)];
    return before?.endLine === comment.startLine;
  }

  /** Index of the last token before an offset, -1 where there is none. */
  #previous(tokens: readonly IToken[], offset: number): number {
    let low = 0;
    let high = tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tokens[middle] as IToken).startOffset < offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

export function parseFragment(uri: string, text: string): Fragment {
  const parsed = parseText(text);
  const lowering = new Lowering(text, parsed);
  const declarations = lowering.declarations();
  const { mentions, problems } = lowering.context;
  return {
    uri,
    lines: lineStarts(text),
    length: text.length,
    declarations,
    mentions: mentions.sort((a, b) => a.name.span.start - b.name.span.start),
    suppressions: lowering.suppressions,
    problems: [...syntaxProblems(parsed, language()), ...problems].sort(
      (a, b) => a.span.start - b.span.start,
    ),
  };
}
