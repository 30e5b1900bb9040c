/** The table of the source: every sentence is served, every rule and every construct of the language serves one. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { features } from '../../scripts/source/features.js';
import { gapsOf, sourceTable, type PlacedRule } from '../../scripts/source/table.js';
import { rules } from '../../src/rules/index.js';
import type { RuleDoc } from '../../src/rules/rule.js';
import { headings, sentences } from '../../src/rules/source.js';

const placed: readonly PlacedRule[] = await Promise.all(
  rules.map(async ({ id }) => {
    const { doc } = (await import(`../../src/rules/${id}.ts`)) as { readonly doc: RuleDoc };
    return { id, serves: doc.source };
  }),
);

test('no sentence is unserved, no rule and no construct unplaced', () => {
  expect(gapsOf(placed)).toEqual([]);
});

test('a rule without a sentence is a gap, and so is a sentence that has lost its last', () => {
  const without = placed.map(({ id, serves }) => ({ id, serves: serves.filter((each) => each !== 'mesh') }));
  expect(gapsOf([...placed, { id: 'new-rule', serves: [] }])).toEqual(['serves no sentence: rule new-rule']);
  expect(sourceTable(without).find(({ id }) => id === 'mesh')).toMatchObject({
    text: sentences.mesh,
    language: ['style … mesh'],
    rules: [],
  });
});

test('every step of the text opens a part', () => {
  const steps = Object.entries(sentences).filter(([, text]) => /^Step \d:/.test(text));
  expect(steps.map(([id]) => id).filter((id) => !headings.some((each) => each === id))).toEqual([]);
  expect(steps).toHaveLength(6);
});

/** The anchor of a heading, as GitHub and editors make it. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\w\s-]/g, '')
    .replaceAll(' ', '-');

test.each(features)('$name is told on $page', ({ page }) => {
  const [file = '', wanted] = page.split('#');
  const text = readFileSync(new URL(`../../docs/${file}`, import.meta.url), 'utf8');
  const anchors = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchor(heading));
  expect(wanted === undefined || anchors.includes(wanted)).toBe(true);
});
