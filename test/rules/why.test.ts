/** A number that was computed can be looked into: the finding that says it has the computation, a line a step. */
import { describe, expect, test } from 'vitest';
import { rules } from '../../src/rules/index.js';
import type { Finding } from '../../src/model/finding.js';
import type { RuleDoc } from '../../src/rules/rule.js';
import { bare } from './drawing.js';
import { run } from './run.js';

/** A number with its unit, or of something that is counted in time or by others; how many things a message lists is no computation. */
const QUANTITY =
  /(?<![\w.,/-])\d[\d.,]*(?:(?:ms|[smhdw]\b|KB|MB|GB|B\b|%| %|×)[\w%]*|\/(?:s|min|h|day)\b| (?:times|days|questions|calls|attempts|changes|messages|deliveries|publishes)\b)/g;

/** Where a fact was read, and what is to be written instead, are no numbers of the computation. */
const claimOf = ({ message }: Finding): string => message.replace(/ Source: .*$/, '').replace(/`[^`]*`/g, '');

const computedIn = (finding: Finding, text: string): readonly string[] =>
  (claimOf(finding).match(QUANTITY) ?? []).filter((quantity) => !text.includes(quantity));

describe.each(rules.map(({ id }) => id))('%s', (id) => {
  test('shows how it came to its numbers', async () => {
    const { doc } = (await import(`../../src/rules/${id}.ts`)) as { readonly doc: RuleDoc };
    const silent = doc.examples.flatMap(({ source }) => {
      const text = bare(source);
      return run(text)
        .of(id)
        .filter(({ why = [] }) => why.length === 0)
        .flatMap((finding) => computedIn(finding, text).map((quantity) => `${quantity}: ${finding.message}`));
    });
    expect(silent).toEqual([]);
  });

  test('ends with a comparison, a sum or a fact, and has no empty line', async () => {
    const { doc } = (await import(`../../src/rules/${id}.ts`)) as { readonly doc: RuleDoc };
    for (const { source } of doc.examples)
      for (const { why = [] } of run(bare(source)).of(id))
        for (const line of why) expect(line.trim()).toMatch(/^\S.*\S$/);
  });
});
