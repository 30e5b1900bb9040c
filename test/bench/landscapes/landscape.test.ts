/** The landscapes that are measured: of the size that they claim, whole, repeatable, and with findings as maps have them. */
import { describe, expect, test } from 'vitest';
import { parseFragment } from '../../../src/language/fragment.js';
import { joinFragments } from '../../../src/model/join.js';
import { checkMap } from '../../../src/rules/check.js';
import { landscape, likec4Landscape, spread } from './landscape.js';
import { STYLES } from './places.js';

const joined = (files: readonly { readonly path: string; readonly text: string }[]) =>
  joinFragments(
    files
      .filter(({ path }) => path.endsWith('.flow'))
      .map(({ path, text }) => parseFragment(`file:///map/${path}`, text)),
  );

describe.each(STYLES)('a landscape of the style %s', (style) => {
  const { files, systemsFile, fileOf } = landscape({ flows: 1000, style });
  const map = joined(files);

  test('has the flows that were asked for, over many files', () => {
    expect(map.flows).toHaveLength(1000);
    expect(map.systems.length).toBeGreaterThanOrEqual(200);
    expect(files.length).toBeGreaterThanOrEqual(20);
    expect(files).toContain(systemsFile);
    expect(fileOf(50)?.text.match(/^flow /gm)).toHaveLength(50);
  });

  test('holds no fault of the text and no name that is not declared', () => {
    expect([...map.fragments.values()].flatMap(({ problems }) => problems)).toEqual([]);
    expect(map.systems.filter(({ declared }) => !declared)).toEqual([]);
    expect(map.entities.filter(({ declared }) => !declared)).toEqual([]);
  });

  test('has a few findings a flow, from many rules', () => {
    const findings = checkMap(map, { today: '2026-11-26' });
    expect(findings.length / 1000).toBeGreaterThan(0.5);
    expect(findings.length / 1000).toBeLessThan(4);
    expect(new Set(findings.map(({ code }) => code)).size).toBeGreaterThan(12);
  });

  test('is the same each time', () => {
    expect(landscape({ flows: 1000, style }).files).toEqual(files);
  });
});

test('a large map has a file of 500 flows and one of 2,500', () => {
  for (const flows of [1000, 10_000, 50_000]) {
    const files = spread(flows);
    expect(files.reduce((sum, each) => sum + each, 0)).toBe(flows);
    expect(files.length).toBeGreaterThanOrEqual(20);
    expect(files.length).toBeLessThanOrEqual(1000);
  }
  expect(spread(10_000)).toContain(500);
  expect(spread(10_000)).toContain(2500);
});

test.each([false, true])('the twin has the same systems and relations; scattered: %s', (scattered) => {
  const options = {
    scattered,
    flows: 400,
    style: 'mesh',
    systems: 100,
    files: Array.from({ length: 16 }, () => 25),
  } as const;
  const text = likec4Landscape(options, 'landscape')
    .map((file) => file.text)
    .join('\n');
  const map = joined(landscape(options).files);
  expect(text.match(/= system /g)).toHaveLength(map.systems.length);
  expect(map.systems.filter(({ declared }) => !declared)).toEqual([]);
  expect(text.match(/\]->/g)).toHaveLength(map.flows.flatMap(({ to }) => to).length);
});
