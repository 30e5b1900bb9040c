/** What completion proposes, as plain data. */
import type { Span } from '../../base/span.js';

export type ProposalKind =
  | 'declaration'
  | 'clause'
  | 'word'
  | 'value'
  | 'text'
  | 'rule'
  | 'team'
  | 'domain'
  | 'place'
  | 'entity'
  | 'field'
  | 'flow'
  | 'profile';

export interface Proposal {
  readonly label: string;
  readonly kind: ProposalKind;
  /** On the same line as the label: what it is. */
  readonly detail?: string;
  /** Markdown. */
  readonly doc?: string;
  /** What is written where it is not the label. */
  readonly text?: string;
  /** The same with holes to fill, in the protocol's snippet syntax, for editors that know it. */
  readonly snippet?: string;
  /** Lower ones come first. */
  readonly rank: number;
}

export interface Completion {
  /** What a proposal replaces. */
  readonly replaced: Span;
  readonly proposals: readonly Proposal[];
  /** Others fit once another letter is typed: a number takes units, and of thousands of names the likeliest are told. */
  readonly changing: boolean;
}

/** Text inside a snippet, where some characters mean something. */
export const inSnippet = (text: string): string => text.replace(/[\\$}]/g, '\\$&');

/** A hole in a snippet: to choose from names, or to overwrite. */
export function hole(number: number, names: readonly string[], otherwise: string): string {
  const [first] = names;
  if (names.length > 1) return `\${${number}|${names.slice(0, MOST_CHOICES).map(inChoice).join(',')}|}`;
  return `\${${number}:${inSnippet(first ?? otherwise)}}`;
}

const MOST_CHOICES = 30;
const inChoice = (text: string): string => text.replace(/[\\$},|]/g, '\\$&');
