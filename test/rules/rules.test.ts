/** Every rule against its own page: folder and index agree, and every example of the docs runs, to the letter. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { ruleList, rules } from '../../src/rules/index.js';
import type { Example, Rule, RuleDoc } from '../../src/rules/rule.js';
import { bare, draw } from './drawing.js';
import { isFlagged, isOfNumbers, nearMissOf, oneOff } from './near-misses.js';
import { apply, run, URI, type Checked } from './run.js';

interface Page {
  readonly file: string;
  readonly rule: Rule;
  readonly doc: RuleDoc;
}

const folder = fileURLToPath(new URL('../../src/rules/', import.meta.url));
const modules = await Promise.all(
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map(async (file) => ({ file, ...((await import(`${folder}${file}`)) as Partial<Page>) })),
);
const pages = modules.filter((module): module is Page => module.rule !== undefined);
const ranks = ['none', 'unsafe', 'safe'] as const;

test('the index lists every rule of the folder, and nothing else', () => {
  expect(rules.map(({ id }) => id).sort()).toEqual(pages.map(({ rule }) => rule.id).sort());
  expect(ruleList.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
});

function checkFix({ rule }: Page, { fix: title, fixed = '', stays }: Example, text: string): void {
  const before = run(text).of(rule.id);
  const fixes = before.flatMap((finding) => finding.fixes());
  const fix = title === undefined ? fixes[0] : fixes.find((each) => each.title === title);
  if (!fix) throw new Error(`no fix ${title ?? ''} among ${fixes.map((each) => each.title).join(' | ')}`);
  expect(apply(text, fix)).toBe(fixed);
  const after = run(fixed);
  if (stays) {
    // What was begun is not begun twice.
    const again = after.of(rule.id).flatMap((finding) => finding.fixes());
    expect(again.map((each) => each.title)).not.toContain(fix.title);
  } else expect(after.of(rule.id).length, 'findings left').toBeLessThan(before.length);
  expect(after.of('syntax-error')).toEqual([]);
  expect(after.of('invalid-value')).toEqual([]);
}

/** How a text may be written without meaning anything else. */
const shapes: readonly (readonly [string, (text: string) => string])[] = [
  ['as it is', (text) => text],
  ['with the line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
  ['without a last line end', (text) => text.trimEnd()],
  ['indented by tabs', (text) => text.replaceAll(/^ {2}/gm, '\t')],
  ['in a domain', (text) => `domain Around {\n${text.trim().replaceAll(/^(?=.)/gm, '  ')}\n}\n`],
  ['with comments behind the lines', (text) => text.replaceAll(/(?<=[a-z0-9}])$/gm, ' // so it is')],
];

/** Faults that no fix may bring, each with what is wrong. */
const brokenIn = ({ findings }: Checked): ReadonlySet<string> =>
  new Set(
    findings
      .filter(({ code }) => BROKEN.includes(code))
      .map(({ code, message }) => `${code} ${message.split(/[,:]/)[0]}`),
  );

const BROKEN = [
  'syntax-error',
  'invalid-value',
  'unknown-name',
  'duplicate-name',
  'repeated-clause',
  'self-flow',
];

describe.each(pages)('$rule.id', (page) => {
  const { file, rule, doc } = page;

  test('is named after its file and describes itself', () => {
    expect(file).toBe(`${rule.id}.ts`);
    expect(rule.summary).toMatch(/^[A-Z].*\.$/);
    expect(doc.when).toMatch(/\.$/);
    expect(doc.why).toMatch(/\.$/);
    expect(doc.source.length).toBeGreaterThan(0);
  });

  test('shows what it finds, what it does not, and a near miss', () => {
    const flagged = doc.examples.map(isFlagged);
    expect(flagged).toContain(true);
    expect(flagged).toContain(false);
    const near = doc.examples.flatMap((each) => nearMissOf(each, doc.examples) ?? []);
    expect(
      near.length,
      'examples that differ in one thing from one in which something is found',
    ).toBeGreaterThan(0);
    if (doc.measured) expect(near.some(isOfNumbers), 'one that differs in a number alone').toBe(true);
  });

  test.runIf(doc.measured)('stands right at the bound: one more, or one less, is found', () => {
    const atTheBound = doc.examples
      .filter((example) => nearMissOf(example, doc.examples))
      .filter(({ source }) => oneOff(bare(source)).some((text) => run(text).of(rule.id).length > 0));
    expect(atTheBound).not.toEqual([]);
  });

  test('promises the fixes that it has', () => {
    const fixes = doc.examples.flatMap(({ source }) =>
      run(bare(source))
        .of(rule.id)
        .flatMap((finding) => finding.fixes()),
    );
    const surest = Math.max(0, ...fixes.map(({ safety }) => ranks.indexOf(safety)));
    expect(rule.fix).toBe(ranks[surest]);
    expect(doc.examples.some(({ fixed }) => fixed !== undefined)).toBe(rule.fix !== 'none');
  });

  test.each(doc.examples)('$title', (example) => {
    const text = bare(example.source);
    const { map, findings, of } = run(text);
    expect(findings.filter(({ code }) => code === 'syntax-error' || code === 'invalid-value')).toEqual([]);
    expect(draw(text, map.fragments.get(URI)?.lines ?? [], of(rule.id))).toBe(example.source);
    if (example.fixed !== undefined) checkFix(page, example, text);
  });

  test('a safe fix removes its finding and adds none', () => {
    for (const { source } of doc.examples) {
      const text = bare(source);
      const before = run(text);
      for (const fix of before
        .of(rule.id)
        .flatMap((finding) => finding.fixes())
        .filter(({ safety }) => safety === 'safe')) {
        const after = run(apply(text, fix));
        expect(after.findings.length).toBeLessThan(before.findings.length);
        expect(after.findings.map(({ code }) => code)).toEqual(
          expect.not.arrayContaining(['syntax-error', 'invalid-value']),
        );
      }
    }
  });

  test('every fix removes its finding and breaks nothing, in a text of any shape', () => {
    for (const example of doc.examples)
      for (const [shape, reshape] of shapes) {
        const text = reshape(bare(example.source));
        const before = run(text);
        for (const fix of before.of(rule.id).flatMap((finding) => finding.fixes())) {
          const after = run(apply(text, fix));
          const what = `${example.title}, ${shape}, ${fix.title}`;
          if (!example.stays) expect(after.of(rule.id).length, what).toBeLessThan(before.of(rule.id).length);
          const known = brokenIn(before);
          expect(
            [...brokenIn(after)].filter((fault) => !known.has(fault)),
            what,
          ).toEqual([]);
        }
      }
  });
});
