/** One word of a text. */
import type { IToken, TokenType } from 'chevrotain';

/** All its numbers are small and whole: engines keep them in half the room that Chevrotain's own tokens take. */
export class Token implements IToken {
  readonly image: string;
  tokenType: TokenType;
  tokenTypeIdx: number;
  readonly startOffset: number;
  readonly endOffset: number;
  readonly startLine: number;
  readonly endLine: number;
  startColumn: number;

  constructor(image: string, type: TokenType, offset: number, line: number, endLine: number, column: number) {
    this.image = image;
    this.tokenType = type;
    this.tokenTypeIdx = type.tokenTypeIdx ?? 0;
    this.startOffset = offset;
    this.endOffset = offset + image.length - 1;
    this.startLine = line;
    this.endLine = endLine;
    this.startColumn = column;
  }

  /** It stands for something else than it seemed to. */
  become(type: TokenType): void {
    this.tokenType = type;
    this.tokenTypeIdx = type.tokenTypeIdx ?? 0;
  }
}
