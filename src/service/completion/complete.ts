/** What fits at a cursor, in whatever state the text is. */
import { cursorAt, type CodeCursor, type Expected } from '../../language/cursor.js';
import type { Finding } from '../../model/finding.js';
import { ruleList } from '../../rules/index.js';
import type { Headwater } from '../headwater.js';
import type { Asked } from './asked.js';
import { wordsFor } from './clauses.js';
import { declarationsFor } from './declarations.js';
import { Choice } from './most.js';
import { namesFor } from './names.js';
import type { Completion, Proposal } from './proposal.js';
import { takesUnit, valuesFor } from './values.js';
import { WANTED } from './wanted.js';

export interface CompletionQuestion {
  readonly uri: string;
  readonly text: string;
  readonly offset: number;
  /** ISO date. */
  readonly today: string;
  /** The editor asks by itself, behind a space: only what has to come is worth the interruption. */
  readonly unasked?: boolean;
}

export function complete(headwater: Headwater, question: CompletionQuestion): Completion | undefined {
  const { uri, text, offset, today, unasked = false } = question;
  const cursor = cursorAt(text, offset, headwater.fragment(uri));
  if (cursor.where === 'text') return undefined;
  const root = headwater.rootOf(uri);
  if (cursor.where === 'comment') {
    if (!SUPPRESSION.test(cursor.before)) return undefined;
    return {
      replaced: cursor.word,
      proposals: rulesFor(headwater.findingsIn(uri), offset),
      changing: false,
    };
  }
  if (unasked && !cursor.required) return undefined;
  const choice = new Choice(cursor.prefix);
  const found = proposalsAt({ map: headwater.map(root), uri, cursor, today, choice });
  const proposals = choice.ofAll(found);
  const changing = choice.isCut || cursor.expected.some(({ terminal }) => takesUnit(terminal));
  return { replaced: cursor.word, proposals, changing };
}

/** A suppression up to a rule's id, the first or one behind a comma. */
const SUPPRESSION = /^\/\/\s*headwater-ignore\s+(?:[\w-]+\s*,\s*)*[\w-]*$/;

/** Rules that found something below come first: they are what the author wants to be rid of. */
function rulesFor(findings: readonly Finding[], offset: number): Proposal[] {
  const below = findings.filter(({ at }) => at.span.start >= offset);
  const next = new Set(
    below
      .slice(0, 1)
      .flatMap(({ at }) => below.filter((each) => each.at.span.start === at.span.start))
      .map(({ code }) => code),
  );
  return ruleList.map(({ id, summary }) => ({
    label: id,
    kind: 'rule',
    doc: summary,
    rank: next.has(id) ? 0 : 1,
  }));
}

function proposalsAt(asked: Asked): Proposal[] {
  const { cursor } = asked;
  const inside = wantedAt(cursor).flatMap((expected) => proposalsFor(expected, asked));
  return distinct([...inside, ...(cursor.mayDeclare ? declarationsFor(asked) : [])]);
}

const wantedAt = ({ expected }: CodeCursor): readonly Expected[] =>
  expected.filter(({ present }) => !present);

function proposalsFor(expected: Expected, asked: Asked): Proposal[] {
  if (expected.word !== undefined) return wordsFor(expected, asked);
  const wanted = WANTED[`${expected.frame.rule}.${expected.feature}`];
  if (expected.terminal === 'ID' && wanted) return namesFor(wanted, asked);
  return valuesFor(expected, asked);
}

/** One proposal a label: the first, which is the most telling one. */
function distinct(proposals: readonly Proposal[]): Proposal[] {
  const labels = new Set<string>();
  return proposals.filter(({ label }) => !labels.has(label) && labels.add(label));
}
