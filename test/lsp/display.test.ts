/** What a user wants to see of findings: looser or stricter in the editor, and never in what the map says. */
import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import { expect, test } from 'vitest';
import { readDisplay, shownOf } from '../../src/lsp/display.js';
import { expectSoon, withClient } from '../support/lsp-client.js';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
const diagnostic = (code: string, severity: DiagnosticSeverity): Diagnostic => ({
  code,
  severity,
  range,
  message: code,
});
const ALL = [
  diagnostic('syntax-error', DiagnosticSeverity.Error),
  diagnostic('sync-loop', DiagnosticSeverity.Error),
  diagnostic('missing-dlq', DiagnosticSeverity.Warning),
  diagnostic('prefer-copy', DiagnosticSeverity.Information),
];

const show = (settings: unknown): string[] =>
  shownOf(readDisplay(settings), ALL).map(({ code, severity }) => `${code} ${severity}`);

const AS_SAID = ['syntax-error 1', 'sync-loop 1', 'missing-dlq 2', 'prefer-copy 3'];

test.each<[string, unknown, string[]]>([
  ['nothing set', undefined, AS_SAID],
  ['empty', { severity: {}, leastSeverity: 'hint' }, AS_SAID],
  [
    'looser',
    { severity: { 'sync-loop': 'hint' } },
    ['syntax-error 1', 'sync-loop 4', 'missing-dlq 2', 'prefer-copy 3'],
  ],
  [
    'stricter',
    { severity: { 'prefer-copy': 'error' } },
    ['syntax-error 1', 'sync-loop 1', 'missing-dlq 2', 'prefer-copy 1'],
  ],
  ['hidden', { severity: { 'missing-dlq': 'off' } }, ['syntax-error 1', 'sync-loop 1', 'prefer-copy 3']],
  ['warnings at least', { leastSeverity: 'warning' }, ['syntax-error 1', 'sync-loop 1', 'missing-dlq 2']],
  [
    'both: the rule’s own counts',
    { severity: { 'prefer-copy': 'warning', 'sync-loop': 'hint' }, leastSeverity: 'warning' },
    ['syntax-error 1', 'missing-dlq 2', 'prefer-copy 2'],
  ],
  [
    'no fault of the text is hidden',
    { severity: { 'syntax-error': 'off' }, leastSeverity: 'error' },
    ['syntax-error 1', 'sync-loop 1'],
  ],
  [
    'what is no setting',
    { severity: { 'missing-dlq': 'loud', 'sync-loop': 7 }, leastSeverity: 'toString' },
    AS_SAID,
  ],
  ['what is no object', { severity: ['off'], leastSeverity: null }, AS_SAID],
  ['a list', [], AS_SAID],
])('%s', (_, settings, expected) => {
  expect(show(settings)).toEqual(expected);
});

const ONE_LINE = 'flow Order from ERP to CRM realtime sla 1s owner ops';

test('settings count from the start, and again when they change, for files that nobody has open too', async () => {
  const settings: Record<string, unknown> = {
    'headwater.diagnostics': { severity: { 'missing-retry': 'off', 'missing-dlq': 'hint' } },
  };
  await withClient({ files: { 'a.flow': ONE_LINE }, settings }, async (client) => {
    const uri = client.uri('a.flow');
    const severityOf = (code: string): number | undefined =>
      client.diagnostics(uri).find((each) => each.code === code)?.severity;
    await expectSoon(client, () => severityOf('missing-dlq') === DiagnosticSeverity.Hint);
    expect(client.codes(uri)).not.toContain('missing-retry');
    settings['headwater.diagnostics'] = { severity: { 'missing-dlq': 'error' }, leastSeverity: 'warning' };
    client.notify('workspace/didChangeConfiguration', { settings: null });
    await expectSoon(client, () => severityOf('missing-dlq') === DiagnosticSeverity.Error);
    expect(client.codes(uri)).toContain('missing-retry');
    expect(client.codes(uri)).not.toContain('incomplete-documentation');
    delete settings['headwater.diagnostics'];
    client.notify('workspace/didChangeConfiguration', { settings: null });
    await expectSoon(client, () => client.codes(uri).includes('incomplete-documentation'));
    expect(severityOf('missing-dlq')).toBe(DiagnosticSeverity.Warning);
  });
});

test('a client that is never asked may push its settings', async () => {
  await withClient({ files: { 'a.flow': ONE_LINE } }, async (client) => {
    const uri = client.uri('a.flow');
    await expectSoon(client, () => client.codes(uri).includes('missing-retry'));
    const diagnostics = { severity: { 'missing-retry': 'off' } };
    client.notify('workspace/didChangeConfiguration', { settings: { headwater: { diagnostics } } });
    await expectSoon(client, () => !client.codes(uri).includes('missing-retry'));
  });
});
