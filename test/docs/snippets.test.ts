/** Every snippet of the language in the docs is parsed: it has no fault, unless it is there to show one. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parseFragment } from '../../src/language/fragment.js';
import { formatText } from '../../src/language/format/format.js';

const root = path.resolve(import.meta.dirname, '../..');
// The pages of the rules are generated from examples that have tests of their own.
const pages = [
  'README.md',
  ...readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .map((file) => `docs/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.md') && !file.startsWith('docs/rules/')),
];

interface Snippet {
  readonly at: string;
  readonly text: string;
  readonly broken: boolean;
}

function snippetsOf(page: string): Snippet[] {
  const text = readFileSync(path.join(root, page), 'utf8');
  return [...text.matchAll(/^```headwater(?: (\w+))?\r?\n([\s\S]*?)^```$/gm)].map((match) => ({
    at: `${page}:${text.slice(0, match.index).split('\n').length}`,
    text: match[2] ?? '',
    broken: match[1] === 'broken',
  }));
}

const snippets = pages.flatMap(snippetsOf);
const problemsOf = (text: string): string[] => parseFragment('', text).problems.map(({ message }) => message);

test('the docs have snippets, whole ones and broken ones', () => {
  expect(snippets.length).toBeGreaterThan(20);
  expect(snippets.some(({ broken }) => broken)).toBe(true);
});

test.each(snippets.filter(({ broken }) => !broken))('$at has no fault', ({ text }) => {
  expect(problemsOf(text)).toEqual([]);
  expect(formatText(text)).toBe(text);
});

test.each(snippets.filter(({ broken }) => broken))('$at has one', ({ text }) => {
  expect(problemsOf(text)).not.toEqual([]);
});
