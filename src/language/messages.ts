/** What the parser says of broken text, in the author's words: what was expected, and behind which word. */
import type { IToken, TokenType } from 'chevrotain';
import { AbstractParserErrorMessageProvider } from 'langium';

const VALUES: Readonly<Record<string, string>> = {
  TEXT: 'a text in quotes',
  DATE: 'a date such as 2026-10-01',
  TIME: 'a time such as 02:00',
  RATE: 'a rate such as 200/min',
  SIZE: 'a size such as 4KB',
  PERCENT: 'a percentage such as 99.9%',
  DURATION: 'a duration such as 15m',
  FACTOR: 'a factor such as 10x',
  NUMBER: 'a number',
  ZONE: 'a time zone such as Europe/Zurich',
  DOTTED: 'a mechanism such as salesforce.pubsub-api',
  ID: 'a name',
};
const MOST_NAMED = 6;

const describe = ({ name }: TokenType): string => VALUES[name] ?? `\`${name}\``;

const behind = (previous: IToken | undefined): string =>
  previous?.image ? ` behind \`${shorten(previous.image)}\`` : '';

const isEnd = (token: IToken | undefined): boolean => token === undefined || Number.isNaN(token.startOffset);

export const shorten = (image: string): string => (image.length > 30 ? `${image.slice(0, 29)}…` : image);

function sentence(
  expected: readonly string[],
  actual: IToken | undefined,
  previous: IToken | undefined,
): string {
  const unique = [...new Set(expected)];
  const named = unique.slice(0, MOST_NAMED);
  const rest = unique.length > named.length ? ', …' : '';
  const last = named.length > 1 && rest === '' ? ` or ${named.pop()}` : '';
  const found =
    isEnd(actual) || actual?.startLine !== previous?.endLine
      ? ''
      : `, not \`${shorten(actual?.image ?? '')}\``;
  return `Expected ${named.join(', ')}${last}${rest}${behind(previous)}${found}.`;
}

class ErrorMessages extends AbstractParserErrorMessageProvider {
  override buildMismatchTokenMessage(problem: {
    expected: TokenType;
    actual: IToken;
    previous: IToken;
  }): string {
    return sentence([describe(problem.expected)], problem.actual, problem.previous);
  }

  override buildNoViableAltMessage(problem: {
    expectedPathsPerAlt: TokenType[][][];
    actual: IToken[];
    previous: IToken;
  }): string {
    const first = problem.expectedPathsPerAlt.flatMap((paths) => paths.flatMap((path) => path.slice(0, 1)));
    return sentence(first.map(describe), problem.actual[0], problem.previous);
  }

  override buildEarlyExitMessage(problem: {
    expectedIterationPaths: TokenType[][];
    actual: IToken[];
    previous: IToken;
  }): string {
    const first = problem.expectedIterationPaths.flatMap((path) => path.slice(0, 1));
    return sentence(first.map(describe), problem.actual[0], problem.previous);
  }
}

/** The parser wanted the end of a block: what stands there instead is no clause. */
export const wantedBlockEnd = (message: string): boolean => message.startsWith('Expected `}`');

export const createErrorMessages = (): AbstractParserErrorMessageProvider => new ErrorMessages();
