/** Cases that the pages of patterns, failures and tests do not show: limits of one's own, hosts without a disk, profiles, assumptions. */
import { describe, expect, test } from 'vitest';
import { defaultConfiguration } from '../../src/rules/settings/configuration.js';
import { run } from './run.js';

/** `severity` of each finding of one rule. */
const severities = (text: string, code: string): string[] =>
  run(text)
    .of(code)
    .map(({ severity }) => severity);

describe('volume-exceeds-mechanism', () => {
  const text = `system CRM on salesforce
flow Order from CRM to ERP, WMS event-driven using salesforce.cdc volume 30000/day
`;
  const withLimit = (value: string): string[] => {
    const limits = { 'salesforce.event-deliveries': { value, reason: 'contract of May' } };
    return run(text, { configuration: { ...defaultConfiguration, limits } })
      .of('volume-exceeds-mechanism')
      .map(({ severity, message }) => `${severity}: ${message}`);
  };

  test('what was bought takes the place of what the maker says', () => {
    expect(severities(text, 'volume-exceeds-mechanism')).toEqual(['error']);
    expect(withLimit('100000/day')).toEqual([]);
    expect(withLimit('70000/day')).toEqual([expect.stringMatching(/^warning: .*contract of May/)]);
    expect(withLimit('2400/h')).toEqual([expect.stringMatching(/^error: CRM allows 2400\/h .* 104 %/)]);
  });

  test('the share from which it warns is the map’s', () => {
    const half = text.replace('30000', '12500');
    const configuration = { ...defaultConfiguration, thresholds: { 'volume-warning': 0.4 } };
    expect(severities(half, 'volume-exceeds-mechanism')).toEqual([]);
    expect(run(half, { configuration }).of('volume-exceeds-mechanism')).toHaveLength(1);
  });

  test('planned flows draw nothing', () => {
    expect(
      severities(text.replace('/day\n', '/day lifecycle planned\n'), 'volume-exceeds-mechanism'),
    ).toEqual([]);
  });
});

describe('test-not-found', () => {
  const flow = (path: string): string => `flow Order from ERP to CRM realtime test unit "${path}"\n`;

  test('says nothing where the host cannot look', () => {
    for (const path of ['gone/a.ts', '../a.ts', '/etc/passwd']) {
      const { of } = run(flow(path), { exists: () => undefined });
      expect(of('test-not-found'), path).toEqual([]);
    }
  });

  test('asks for paths inside the map alone', () => {
    const asked: string[] = [];
    const exists = (path: string): boolean => asked.push(path) > 0;
    const paths = [
      'a.ts',
      './b/../c.ts',
      '/etc/passwd',
      '../d.ts',
      'a/../../e.ts',
      'C:/f.ts',
      'https://g',
      '..\\\\h.ts',
    ];
    const found = paths.filter((path) => run(flow(path), { exists }).of('test-not-found').length > 0);
    expect(found).toEqual(paths.slice(2));
    expect(asked.filter((path) => path !== '.')).toEqual(['a.ts', 'c.ts']);
  });
});

test('a clause of a profile is at fault once, and all its flows are marked', () => {
  const text = `profile base { retry exponential 3 times from 1s dlq "dead" alert ops }
profile more with base { sla 1h }
flow Order from ERP to CRM realtime with base
flow Invoice from ERP to CRM realtime with more
flow Stock from ERP to CRM realtime with base retry none dlq "own" handled by ops
`;
  const ids = (code: string): string[][] =>
    run(text)
      .of(code)
      .map(({ marks }) => marks.map(({ id }) => id));
  expect(ids('retry-without-jitter')).toEqual([['Order from ERP to CRM', 'Invoice from ERP to CRM']]);
  expect(ids('dlq-without-owner')).toEqual([['Order from ERP to CRM', 'Invoice from ERP to CRM']]);
  expect(ids('alert-without-threshold')).toEqual([
    ['Order from ERP to CRM', 'Invoice from ERP to CRM', 'Stock from ERP to CRM'],
  ]);
});

describe('staleness-exceeds-need', () => {
  const map = (needs: string): string => `entity Order { source ERP reader CRM needs ${needs} }
flow Order from ERP to Hub batch hourly
flow Order from Hub to CRM realtime
`;

  test.each([
    ['59m59s', ['error']],
    ['1h', ['warning']],
    ['1h1s', ['warning']],
    ['1h2s', []],
  ])('needs %s: an hour is stated, two seconds are assumed: %j', (needs, expected) => {
    expect(severities(map(needs), 'staleness-exceeds-need')).toEqual(expected);
  });

  test('the fields that arrive last are named', () => {
    const text = `entity Order { source ERP reader CRM needs 1h field status field amount field note }
flow Order from ERP to CRM realtime latency 1s carries status
flow Order from ERP to CRM batch daily at 02:00 UTC carries amount, note
`;
    const [finding] = run(text).of('staleness-exceeds-need');
    expect(finding?.message).toMatch(/^CRM may read amount and note of Order as it was 1d ago/);
  });

  test('what cannot be computed is not judged', () => {
    const text = 'entity Order { source ERP reader CRM needs 1s }\nflow Order from ERP to CRM batch\n';
    expect(severities(text, 'staleness-exceeds-need')).toEqual([]);
  });
});

describe('missing-alert', () => {
  test('offers nothing that would silence the alerts of a profile', () => {
    const text = `profile base { alert ops when error-rate > 5% }
flow Order from ERP to CRM realtime owner ops with base
`;
    const [finding] = run(text).of('missing-alert');
    expect(finding?.severity).toBe('information');
    expect(finding?.fixes()).toEqual([]);
  });
});

describe('retry-window-shorter-than-outage', () => {
  test('a batch brings what it has at once: no number of messages', () => {
    const text = (pattern: string): string => `system CRM { recovers in 1h }
flow Order from ERP to CRM ${pattern} volume 10/s retry fixed 3 times every 1m
`;
    const message = (pattern: string): string =>
      run(text(pattern)).of('retry-window-shorter-than-outage')[0]?.message ?? '';
    expect(message('realtime')).toContain('about 34,200 messages');
    expect(message('batch hourly')).toContain('57m of such an outage is given up');
  });
});
