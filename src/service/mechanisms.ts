/** What is known of platforms and their mechanisms, as markdown for editors: every fact with its mark and the page it was read on. */
import { say } from '../platforms/fact.js';
import { factsOf, mainFactsOf, type AnyFact, type LabelledFact } from '../platforms/facts.js';
import type { Mechanism, Platform } from '../platforms/platform.js';
import { escapeMarkdown } from './markdown.js';

/** Nothing in the address may end the link. */
const address = (page: string): string => page.replace(/[<>\s\\]/g, encodeURIComponent);

function source({ page, read, mark }: AnyFact): string {
  if (page === undefined) return mark;
  const host = page.replace(/^https?:\/\//, '').replace(/[/?#].*$/, '');
  return `${mark}, [${escapeMarkdown(host)}](<${address(page)}>), read ${escapeMarkdown(read)}`;
}

function lines([label, fact]: LabelledFact, depth = 0): readonly string[] {
  if (!fact) return [];
  const said = [say(fact), fact.note].filter((part) => part !== undefined).join('; ');
  const line = `${'  '.repeat(depth)}- ${escapeMarkdown(label)}: ${escapeMarkdown(said)} (${source(fact)})`;
  return [line, ...(fact.variants ?? []).flatMap((variant) => lines([label, variant], depth + 1))];
}

function describe(
  { key, title, summary, style, patterns }: Mechanism,
  facts: readonly LabelledFact[],
): string {
  const known = facts.flatMap((each) => lines(each)).join('\n');
  const head = `mechanism **${escapeMarkdown(key)}**: ${escapeMarkdown(title)}`;
  const serves = escapeMarkdown(`${style}, serves ${patterns.join(', ')}`);
  return [head, escapeMarkdown(summary), serves, known].filter((part) => part !== '').join('\n\n');
}

/** All that is known of it. */
export const describeMechanism = (mechanism: Mechanism): string => describe(mechanism, factsOf(mechanism));

/** What one chooses it by. */
export const outlineMechanism = (mechanism: Mechanism): string => describe(mechanism, mainFactsOf(mechanism));

export const describePlatform = ({ key, title, mechanisms }: Platform): string =>
  [
    `platform **${escapeMarkdown(key)}**: ${escapeMarkdown(title)}`,
    mechanisms.map((each) => `- ${escapeMarkdown(each.key)}: ${escapeMarkdown(each.summary)}`).join('\n'),
  ].join('\n\n');
