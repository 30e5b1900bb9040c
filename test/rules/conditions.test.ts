/** Conditions only keep rules from being asked in vain: asked about every unit, each finds the very same. */
import * as fc from 'fast-check';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.js';
import { unitsOf } from '../../src/model/keys.js';
import { rules } from '../../src/rules/index.js';
import type { Rule, RuleDoc } from '../../src/rules/rule.js';
import { landscape } from '../bench/landscapes/landscape.js';
import { STYLES } from '../bench/landscapes/places.js';
import { examples, readExample } from '../support/examples.js';
import { bare } from './drawing.js';
import { mapOf, run } from './run.js';

const folder = fileURLToPath(new URL('../../src/rules/', import.meta.url));
const pages = await Promise.all(
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map(async (file) => (await import(`${folder}${file}`)) as { readonly doc?: RuleDoc }),
);
const texts = pages.flatMap(({ doc }) => doc?.examples.map(({ source }) => bare(source)) ?? []);

/** Which suppressions are idle is told by the rules themselves, and these are others. */
const conditional = rules.filter(({ scope }) => scope !== 'suppression');

/** The same rules, asked about every unit. */
const everywhere = conditional.map((rule): Rule => ({ ...rule, when: [], unless: [] }));

const said = ({ code, severity, message, at }: Finding): string =>
  `${at.uri} ${at.span.start} ${code} ${severity} ${message}`;

function expectSame(files: string | Readonly<Record<string, string>>): number {
  const asked = run(files, { rules: conditional }).findings.map(said);
  expect(asked).toEqual(run(files, { rules: everywhere }).findings.map(said));
  return asked.length;
}

test('in every example of every rule', () => {
  const found = texts.map((text) => expectSame(text)).reduce((sum, each) => sum + each, 0);
  expect(found).toBeGreaterThan(texts.length);
});

test.each([...new Set(examples.map((file) => file.slice(0, file.indexOf('/'))))])('in %s', async (name) => {
  const own = examples.filter((file) => file.startsWith(`${name}/`));
  const read = own.map(async (file) => [`file:///map/${file}`, await readExample(file)] as const);
  expectSame(Object.fromEntries(await Promise.all(read)));
});

describe.each(STYLES)('in a landscape of the style %s', (style) => {
  const files = landscape({ flows: 400, style }).files.filter(({ path }) => path.endsWith('.flow'));
  const text = Object.fromEntries(files.map(({ path, text: each }) => [`file:///map/${path}`, each]));

  test('the same is found', () => {
    expect(expectSame(text)).toBeGreaterThan(200);
  });

  test('every flow is a unit, once', () => {
    const map = mapOf(text);
    const flows = unitsOf(map).filter(({ kind }) => kind === 'flow');
    expect(flows).toHaveLength(map.flows.length);
    expect(new Set(flows)).toEqual(new Set(map.flows));
  });
});

test('in examples with words left out, and others in their place', () => {
  const words = [...new Set(texts.flatMap((text) => text.match(/[a-z-]{3,}/g) ?? []))];
  const edit = fc.record({
    text: fc.constantFrom(...texts),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    put: fc.constantFrom('', 'x', '1', ...words),
  });
  fc.assert(
    fc.property(edit, ({ text, at, put }) => {
      const parts = text.split(/(?<=\s)(?=\S)/);
      parts[Math.floor(at * parts.length)] = put === '' ? '' : `${put} `;
      expectSame(parts.join(''));
    }),
    { numRuns: 400 },
  );
});
