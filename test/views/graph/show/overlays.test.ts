import { describe, expect, test } from 'vitest';
import { overlayKinds, type Ask } from '../../../../src/views/graph/show/ask.js';
import { showGraph } from '../../../../src/views/graph/show/show.js';
import { checkedLandscapeOf, crowd, finding, landscapeOf, shown } from '../../../support/pictured.js';

/** Tone and words of all that is painted, by id. */
function painted(text: string, ask: Ask) {
  const { paint } = shown(text, ask);
  return Object.fromEntries(
    Object.entries(paint).map(([id, { tone = '', text: words = '', mark, faded }]) => [
      id,
      [tone, words, mark, faded && 'faded'].filter((part) => part !== undefined && part !== false).join('|'),
    ]),
  );
}

const legend = (text: string, ask: Ask) =>
  shown(text, ask).legend.map(({ text: words, count }) => `${words}: ${count}`);

test('findings, by the gravest, with their numbers', () => {
  const landscape = landscapeOf('flow A from X to Y realtime\nflow B from X to Y realtime', [
    finding('warning', { kind: 'flow', id: 'A from X to Y' }),
    finding('error', { kind: 'flow', id: 'B from X to Y' }, { kind: 'place', id: 'X' }),
    finding('information', { kind: 'place', id: 'X' }),
  ]);
  const { paint, legend: entries } = showGraph(landscape, { overlay: 'findings' });
  expect(paint).toEqual({
    X: { tone: 'critical', text: '1 error, 1 remark', short: ['●1 ■1', '●1■1', '●1', '●'] },
    'A from X to Y|X|Y': { tone: 'warning', text: '1 warning', short: ['▲1', '▲'] },
    'B from X to Y|X|Y': { tone: 'critical', text: '1 error', short: ['●1', '●'] },
  });
  expect(entries).toEqual([
    { tone: 'critical', key: '●', text: 'errors', count: 2 },
    { tone: 'warning', key: '▲', text: 'warnings', count: 1 },
  ]);
  const { graph } = showGraph(landscape, {});
  expect(graph.edges.map(({ badge }) => badge.errors)).toEqual([0, 1]);
});

describe('staleness', () => {
  const text = `
hub Hub
entity Order {
  source ERP
  reader CRM needs 10m
  reader Shop needs 1d
  reader Lake
  reader Portal needs 1h
}
flow Order from ERP to CRM via Hub near-realtime every 15m latency 1s
flow Order from CRM to Shop batch every 1h takes 10m
flow Order from CRM to Lake realtime latency 1s
flow Order from ERP to Portal
`;

  test('is told at readers against their need, and hop by hop where the hop ends', () => {
    expect(painted(text, { overlay: 'staleness' })).toEqual({
      CRM: 'critical|Order 15m1s > 10m|reader',
      Shop: 'good|Order 1h25m1s ≤ 1d|reader',
      Lake: '|Order 15m2s|reader',
      Portal: 'unknown|Order: age not known|reader',
      'Order from ERP to CRM|ERP|Hub': 'critical|',
      'Order from ERP to CRM|Hub|CRM': 'critical|+15m1s of 10m',
      'Order from CRM to Shop|CRM|Shop': 'good|+1h10m of 1d',
      'Order from CRM to Lake|CRM|Lake': '|+1s',
      'Order from ERP to Portal|ERP|Portal': 'unknown|says too little',
    });
  });

  test('the legend goes from grave to light', () => {
    expect(legend(text, { overlay: 'staleness' })).toEqual([
      'older than its reader tolerates: 3',
      'fresh enough for its reader: 2',
      'age not known: 2',
      'read, without a stated need: 2',
      'what a flow adds to the age: 3',
    ]);
  });

  test('what is a thousandth is not said, unless it decides', () => {
    const daily = (needs: string) =>
      painted(
        `entity A { source X reader Y${needs} }\nflow A from X to Y batch daily at 02:00 latency 500ms`,
        {
          overlay: 'staleness',
        },
      )['Y'];
    expect([daily(''), daily(' needs 2d'), daily(' needs 1d')]).toEqual([
      '|A 1d|reader',
      'good|A 1d ≤ 2d|reader',
      'critical|A 1d500ms > 1d|reader',
    ]);
  });

  test('a reader that nothing reaches is told from one of which too little is said', () => {
    expect(painted('entity A { source X reader Y needs 1m }', { overlay: 'staleness' })).toEqual({
      Y: 'unknown|A: no feed|reader',
    });
  });

  test('close to the need is said before it is too late', () => {
    const close =
      'entity A { source X reader Y needs 10m }\nflow A from X to Y near-realtime every 8m latency 1s';
    expect(painted(close, { overlay: 'staleness' })['Y']).toBe('warning|A 8m1s ≤ 10m|reader');
  });
});

test('patterns, with their interval; a bundle of several says how many', () => {
  const text = `
flow A from X to Y batch daily at 02:00 UTC
flow B from X to Y realtime
flow C from Y to X near-realtime every 5m
flow D from Y to Z
`;
  const { X, Y, Z, ...rest } = painted(text + crowd, { overlay: 'patterns' });
  expect([X, Y, Z]).toEqual([undefined, undefined, undefined]);
  expect(
    Object.fromEntries(Object.entries(rest).filter(([id]) => !id.startsWith('X') || id === 'X > Y')),
  ).toEqual({
    'X > Y': 'other|batch, real time',
    'C from Y to X|Y|X': 'near-realtime|near-realtime every 5m',
    'D from Y to Z|Y|Z': 'unknown|no pattern',
  });
  expect(legend(text, { overlay: 'patterns' })).toEqual([
    'real time: 1',
    'near real time: 1',
    'batch: 1',
    'no pattern yet: 1',
  ]);
});

test('owners keep their tone whatever is filtered; the ninth is one of the others', () => {
  const teams = Array.from(
    { length: 10 },
    (_, index) => `team t${index}\nsystem S${index} { owner t${index} }`,
  );
  const text = `team idle\n${teams.join('\n')}\nflow A from S1 to X realtime owner t2`;
  const all = painted(text, { overlay: 'owners' });
  expect([all['S0'], all['S7'], all['S8'], all['X']]).toEqual([
    'category-1|t0',
    'category-8|t7',
    'other|t8',
    'unknown|no owner',
  ]);
  const some = painted(text, { overlay: 'owners', filter: { entities: ['A'] } });
  expect(some).toEqual({
    S1: 'category-2|t1',
    X: 'unknown|no owner',
    'A from S1 to X|S1|X': 'category-3|t2',
  });
});

describe('classes of data', () => {
  const text = `
system CRM { zone eu }
system Lake { zone us }
system Desk { zone eu }
system Away
entity Person { source CRM class personal }
entity Bill { source CRM class financial }
flow Person from CRM to Lake batch hourly
flow Person from CRM to Desk realtime
flow Person from CRM to Away realtime
flow Bill from CRM to Lake batch hourly protected by "contract"
flow Bill from Lake to Desk batch hourly
flow Weather from CRM to Lake realtime
`;

  test('that enter another zone, guarded or not', () => {
    expect(painted(text, { overlay: 'classes', opened: ['CRM > Lake'] })).toEqual({
      CRM: '|eu',
      Lake: '|us',
      Desk: '|eu',
      'Person from CRM to Lake|CRM|Lake': 'critical|personal: eu → us',
      'Person from CRM to Desk|CRM|Desk': 'good|personal',
      'Person from CRM to Away|CRM|Away': 'unknown|personal',
      'Bill from CRM to Lake|CRM|Lake': 'notice|financial: eu → us, protected',
      'Bill from Lake to Desk|Lake|Desk': 'warning|financial: us → eu',
    });
  });

  test('a bundle says the gravest of it', () => {
    expect(painted(text + crowd, { overlay: 'classes' })['CRM > Lake']).toBe('critical|personal: eu → us');
  });

  test('nothing to guard is said', () => {
    expect(shown('flow A from X to Y realtime', { overlay: 'classes' }).notes).toEqual([
      'No flow here carries personal, financial or confidential data.',
    ]);
  });
});

describe('allocations', () => {
  const text = `
system CRM on salesforce
system ERP { capacity 10/s }
flow A from ERP to CRM realtime using salesforce.rest volume 90000/day
flow B from ERP to CRM realtime using salesforce.rest
flow C from CRM to ERP realtime volume 9/s peak 12/s
`;

  test('of systems, with what each flow draws', () => {
    const { CRM, ERP, ...flows } = painted(text, { overlay: 'allocations', opened: ['ERP > CRM'] });
    expect(CRM).toBe('warning|API calls in 24 hours ≥ 90 %');
    expect(ERP).toBe('critical|capacity 120 %');
    expect(flows['A from ERP to CRM|ERP|CRM']).toBe('warning|90 % of API calls in 24 hours');
    expect(flows['B from ERP to CRM|ERP|CRM']).toBe('unknown|API calls in 24 hours: not said');
    expect(flows['C from CRM to ERP|CRM|ERP']).toBeUndefined();
  });

  test('nothing known is said', () => {
    expect(shown('flow A from X to Y realtime', { overlay: 'allocations' }).notes).toHaveLength(1);
  });
});

describe('an outage', () => {
  const text = `
system Down { recovers in 30m }
broker Bus
channel topic on Bus { retention 7d }
entity Order { source ERP reader CRM reader Shop }
flow Order from ERP to Down realtime retry fixed 3 times every 1m
flow Order from Down to CRM realtime
flow Order from ERP to Shop realtime
flow Kept from ERP to Down realtime retry fixed 60 times every 1m
flow Parked from ERP to Down event-driven retry fixed 3 times every 1m dlq "dead"
flow Once from ERP to Down realtime delivery at-most-once
flow Batch from ERP to Down batch hourly
flow Asked from Down to CRM on-demand
flow Asks from ERP to Down on-demand
flow Queued from ERP to Down via topic event-driven
flow Else from ERP to Shop realtime
flow Later from ERP to Down realtime lifecycle planned
`;

  test('tells what fails, what is lost, parked and held, and who has no feed', () => {
    const all = painted(text, {
      overlay: 'outage',
      down: 'Down',
      opened: ['ERP > Down', 'Down > CRM', 'ERP > Shop'],
    });
    expect(all).toMatchObject({
      Down: 'down|down|down',
      CRM: 'critical|no feed of Order|cut',
      Shop: '||faded',
      'Order from ERP to Down|ERP|Down': 'critical|given up after 3m',
      'Order from Down to CRM|Down|CRM': 'unknown|nothing is sent meanwhile',
      'Kept from ERP to Down|ERP|Down': 'notice|tries again for 1h, longer than the outage',
      'Parked from ERP to Down|ERP|Down': 'warning|dead after 3m',
      'Once from ERP to Down|ERP|Down': 'critical|at most once: nothing is sent again',
      'Batch from ERP to Down|ERP|Down': 'notice|the next run brings it',
      'Asked from Down to CRM|Down|CRM': 'critical|no answer',
      'Asks from ERP to Down|ERP|Down': 'unknown|nothing is asked meanwhile',
      'Queued from ERP to Down|ERP|topic': 'notice|waits in topic for 1w',
      'Else from ERP to Shop|ERP|Shop': '||faded',
      'Later from ERP to Down|ERP|Down': '||faded',
    });
  });

  test('of a broker takes its channels along', () => {
    expect(painted(text, { overlay: 'outage', down: 'Bus' })).toMatchObject({
      topic: 'down|down|down',
      'Queued from ERP to Down|ERP|topic': 'critical|says no retry',
    });
  });

  test('of the source leaves every reader without a feed', () => {
    expect(painted(text, { overlay: 'outage', down: 'ERP' })).toMatchObject({
      CRM: 'critical|no feed of Order|cut',
      Shop: 'critical|no feed of Order|cut',
    });
  });

  test('of nothing asks for something', () => {
    expect(shown(text, { overlay: 'outage' }).notes).toEqual(['Choose the place that is down.']);
    expect(shown(text, { overlay: 'outage', down: 'x' }).notes).toEqual(['There is no place named “x”.']);
  });
});

test('reviews, by their age on the day of the check', () => {
  const text = `
flow A from X to Y realtime reviewed 2026-11-20
flow B from X to Y realtime reviewed 2026-08-01
flow C from X to Y realtime reviewed 2025-11-26
flow D from X to Y realtime
flow E from X to Y realtime lifecycle planned
`;
  const id = (name: string) => `${name} from X to Y|X|Y`;
  expect(painted(text, { overlay: 'reviews', opened: ['X > Y'] })).toEqual({
    [id('A')]: 'good|6 d ago',
    [id('B')]: 'notice|117 d ago',
    [id('C')]: 'warning|365 d ago',
    [id('D')]: 'unknown|never',
  });
});

describe('the lens on an entity', () => {
  const text = `
hub Hub
entity Order {
  source ERP
  field status { source CRM }
  field total
  reader Shop needs 1h
  writer Desk
}
flow Order from ERP to CRM via Hub batch every 1h takes 5m { carries total }
flow Order from CRM to Shop on-demand
flow Order from ERP to Later realtime lifecycle planned
flow Else from ERP to Desk realtime
`;

  test('marks where it is true, its copies with their age, who reads and who writes; the rest steps back', () => {
    expect(painted(text, { lens: 'Order' })).toEqual({
      ERP: 'truth|true: total|truth',
      CRM: 'truth|true: status|truth',
      Shop: '|reads it ≤ 1h5m3s old, needs 1h|reader',
      Desk: '|changes it|writer',
      'Order from ERP to CRM|ERP|Hub': 'way|+1h5m',
      'Order from ERP to CRM|Hub|CRM': 'way|+1h5m',
      'Order from CRM to Shop|CRM|Shop': 'way|',
      'Order from ERP to Later|ERP|Later': '|planned',
      'Else from ERP to Desk|ERP|Desk': '||faded',
    });
  });

  test('an entity without a source says so, and an unknown one too', () => {
    expect(shown('entity A\nflow A from X to Y realtime', { lens: 'A' }).notes).toEqual([
      'Nothing says where A is true.',
    ]);
    expect(shown(text, { lens: 'Nope' }).notes).toEqual(['There is no entity named “Nope”.']);
  });

  test('and an overlay together: the overlay speaks, the marks of the lens stay', () => {
    const both = painted(text, { lens: 'Order', overlay: 'owners' });
    expect(both['ERP']).toBe('unknown|no owner|truth');
    expect(both['Else from ERP to Desk|ERP|Desk']).toBe('unknown|no owner|faded');
  });
});

test.each(overlayKinds)('%s says what every tone means', (overlay) => {
  const text =
    'system A\nentity E { source A reader B needs 1s }\nflow E from A to B batch hourly\nflow F from B to A realtime';
  const { paint, legend: entries } = showGraph(checkedLandscapeOf(text), { overlay, down: 'A' });
  const tones = new Set(Object.values(paint).flatMap(({ tone }) => tone ?? []));
  expect(new Set(entries.flatMap(({ tone }) => tone ?? []))).toEqual(tones);
  for (const { tone, text: words } of Object.values(paint)) if (tone) expect(words).toBeTruthy();
});
