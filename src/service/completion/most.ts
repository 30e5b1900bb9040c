/** The likeliest of many proposals: thousands of names cost more to send and to show than an author can read. */
import type { Proposal } from './proposal.js';

/** More than anybody reads, more than there are time zones, and few enough to be sent with every letter. */
const MOST = 500;

/** `all`: no other fits what is typed, whatever the next letter is. */
export interface Likeliest {
  readonly proposals: readonly Proposal[];
  readonly all: boolean;
}

/** Those that what is typed so far may become: as editors match it, its letters in order with others between. */
export function likeliest(proposals: readonly Proposal[], typed: string): Likeliest {
  if (proposals.length <= MOST) return { proposals, all: true };
  const letters = typed.toLowerCase();
  const fitting = proposals
    .map((proposal) => ({ proposal, fit: fitOf(proposal.label.toLowerCase(), letters) }))
    .filter(({ fit }) => fit < Fit.none);
  fitting.sort(
    (a, b) => a.fit - b.fit || a.proposal.rank - b.proposal.rank || byLabel(a.proposal, b.proposal),
  );
  return { proposals: fitting.slice(0, MOST).map(({ proposal }) => proposal), all: false };
}

const Fit = { start: 0, inside: 1, scattered: 2, none: 3 } as const;

function fitOf(label: string, letters: string): number {
  const at = label.indexOf(letters);
  if (at >= 0) return at === 0 ? Fit.start : Fit.inside;
  let found = -1;
  for (const letter of letters) {
    found = label.indexOf(letter, found + 1);
    if (found < 0) return Fit.none;
  }
  return Fit.scattered;
}

const byLabel = (a: Proposal, b: Proposal): number => (a.label < b.label ? -1 : a.label > b.label ? 1 : 0);
