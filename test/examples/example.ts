/** An example of the repository, read and checked as the command line does it, and what was read by hand in its source. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { lineStarts, positionAt } from '../../src/base/span.js';
import { parseFragment } from '../../src/language/fragment.js';
import type { Finding } from '../../src/model/finding.js';
import { joinFragments } from '../../src/model/join.js';
import type { IntegrationMap } from '../../src/model/map.js';
import { checkMap } from '../../src/rules/check.js';

/** A fact that a person read in the source of an example. */
export interface Truth {
  readonly fact: string;
  /** The rule that says so. */
  readonly rule: string;
  /** All places where the rule says it, as `file: text of the line`, without the block that the line opens. */
  readonly at: readonly string[];
}

/** A fact that the map holds, and that no rule of today draws the conclusion from. */
export interface Awaited {
  readonly fact: string;
  /** The rule that will say so, or what the language lacks. */
  readonly awaits: string;
}

export interface Example {
  readonly map: IntegrationMap;
  /** By file name. */
  readonly texts: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
}

const FOLDER = new URL('../../examples/', import.meta.url);

/** The day on which the goldens were made: reviews and suppressions age. */
const TODAY = '2026-11-23';

export function readExample(name: string): Example {
  const folder = new URL(`${name}/`, FOLDER);
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.flow'))
    .sort();
  const texts = new Map(files.map((file) => [file, readFileSync(new URL(file, folder), 'utf8')]));
  const map = joinFragments([...texts].map(([file, text]) => parseFragment(file, text)));
  return { map, texts, findings: checkMap(map, { today: TODAY }) };
}

function place({ texts }: Example, { at }: Finding): { line: number; column: number; text: string } {
  const text = texts.get(at.uri) ?? '';
  const { line, character } = positionAt(lineStarts(text), at.span.start);
  return { line: line + 1, column: character + 1, text: text.split('\n')[line]?.trim() ?? '' };
}

const lineOf = (example: Example, finding: Finding): string =>
  `${finding.at.uri}: ${place(example, finding).text.replace(/ *\{$/, '')}`;

/** All findings, a line each, as `file:line:column severity code message`. */
function listing(example: Example): string {
  const lines = example.findings.map((finding) => {
    const { line, column } = place(example, finding);
    return `${finding.at.uri}:${line}:${column} ${finding.severity} ${finding.code} ${finding.message}\n`;
  });
  return lines.join('');
}

/** The tests that every example has: it is well written, its findings are those of the golden file, and the ground truth is among them. */
export function checkExample(
  name: string,
  example: Example,
  truths: readonly Truth[],
  awaited: readonly Awaited[],
): void {
  describe(name, () => {
    test('is free of faults in the text and of unknown names', () => {
      const faults = example.findings.filter(({ code }) => FAULTS_OF_TEXT.has(code));
      expect(faults.map((fault) => `${lineOf(example, fault)} ${fault.message}`)).toEqual([]);
    });

    // `vitest run -u` writes the file anew.
    test('has the findings of its golden file', async () => {
      const golden = fileURLToPath(new URL(`../golden/${name}.findings.txt`, import.meta.url));
      await expect(listing(example)).toMatchFileSnapshot(golden);
    });

    // Not `test.each`, which cuts the facts short.
    for (const { fact, rule, at } of truths) {
      test(`${fact} (${rule})`, () => {
        const found = example.findings.filter(({ code }) => code === rule);
        expect(found.map((finding) => lineOf(example, finding)).sort()).toEqual([...at].sort());
      });
    }

    for (const { fact, awaits } of awaited) test.todo(`${fact} (${awaits})`);
  });
}

const FAULTS_OF_TEXT: ReadonlySet<string> = new Set([
  'syntax-error',
  'invalid-value',
  'unknown-name',
  'duplicate-name',
  'self-flow',
  'repeated-clause',
]);
