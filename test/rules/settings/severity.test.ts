/** How severe a finding is: the rule's own word, the preset, the map's rules, the last override for its file. */
import { expect, test } from 'vitest';
import type { Finding, Severity } from '../../../src/model/finding.js';
import { defaultConfiguration, type Configuration } from '../../../src/rules/settings/configuration.js';
import { createGrade } from '../../../src/rules/settings/severity.js';

const ROOT = 'file:///map';
const RULES = new Map([
  ['kept', { id: 'kept', sketch: true }],
  ['dropped', { id: 'dropped', sketch: false }],
]);

const finding = (severity: Severity, code = 'dropped', path = 'shop/a.flow'): Finding => ({
  code,
  severity,
  message: '',
  at: { uri: `${ROOT}/${path}`, span: { start: 0, end: 1 } },
  related: [],
  fixes: () => [],
  marks: [],
});

const graded = (configuration: Partial<Configuration>, given: Finding): Severity | 'off' =>
  createGrade({ ...defaultConfiguration, ...configuration }, ROOT, RULES)(given)?.severity ?? 'off';

test.each<[Configuration['preset'], Severity, string, Severity | 'off']>([
  ['recommended', 'information', 'dropped', 'information'],
  ['recommended', 'warning', 'dropped', 'warning'],
  ['strict', 'information', 'dropped', 'warning'],
  ['strict', 'warning', 'dropped', 'error'],
  ['strict', 'error', 'dropped', 'error'],
  ['sketch', 'error', 'dropped', 'off'],
  ['sketch', 'warning', 'kept', 'warning'],
  ['sketch', 'error', 'syntax-error', 'error'],
  ['strict', 'information', 'invalid-value', 'information'],
])('under %s a finding that is %s of %s is %s', (preset, severity, code, expected) => {
  expect(graded({ preset }, finding(severity, code))).toBe(expected);
});

test.each<Configuration['preset']>(['recommended', 'strict', 'sketch'])(
  'what a map says of a rule counts more than the preset %s',
  (preset) => {
    const rules = { dropped: 'information', kept: 'off' } as const;
    expect(graded({ preset, rules }, finding('error'))).toBe('information');
    expect(graded({ preset, rules }, finding('error', 'kept'))).toBe('off');
  },
);

test('faults of the text cannot be turned off', () => {
  expect(graded({ rules: { 'syntax-error': 'off' } }, finding('error', 'syntax-error'))).toBe('error');
});

test.each<[string, string, Severity | 'off']>([
  ['the first fits', 'shop/a.flow', 'information'],
  ['the last that fits counts', 'shop/old/a.flow', 'off'],
  ['none fits', 'orders/a.flow', 'error'],
  ['below two folders', 'shop/x/y/a.flow', 'information'],
  ['a path with a space', 'my%20shop/a.flow', 'off'],
])('overrides by folder: %s', (_, path, expected) => {
  const overrides = [
    { files: ['shop/**'], rules: { dropped: 'information' } },
    { files: ['shop/old/**', 'my shop/*.flow'], rules: { dropped: 'off' } },
    { files: ['shop/**'], rules: { kept: 'off' } },
  ] as const;
  expect(graded({ rules: { dropped: 'error' }, overrides }, finding('warning', 'dropped', path))).toBe(
    expected,
  );
});
