import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Landscape } from '../../../../src/views/graph/landscape.js';
import { headwaterOf, uriOf } from '../../../support/headwater.js';

const ROOT = 'test:/map';

const SYSTEMS = `team ops
domain Sales { system CRM on salesforce { owner ops zone eu capacity 10/s } }
system ERP "SAP" { zone us }
broker Bus
channel orders on Bus { retention 7d }
entity Order {
  source ERP
  reader CRM needs 10m
  class personal
}
entity Invoice { source CRM reader ERP needs 1d }
profile standard { retry fixed 3 times every 1m }
view all { include entity Order }
`;

const FLOWS = `flow Order from ERP to CRM near-realtime every 5m latency 1s
flow Invoice from CRM to ERP batch hourly with standard using salesforce.rest volume 100/day
flow Order from CRM to ERP via orders event-driven
`;

const texts = { 'a.flow': SYSTEMS, 'b.flow': FLOWS };

const shared = (
  before: Landscape,
  after: Landscape,
  kind: 'nodes' | 'edges' | 'flows' | 'entities' | 'findings',
): number => {
  const known = new Set<unknown>(before[kind]);
  return after[kind].filter((thing) => known.has(thing)).length;
};

describe('an edit', () => {
  test('makes anew only what it changed', async () => {
    const headwater = await headwaterOf(texts);
    const before = headwater.graph(ROOT);
    headwater.setText(uriOf('b.flow'), FLOWS.replace('every 5m', 'every 6m'));
    const after = headwater.graph(ROOT);
    expect(after).not.toBe(before);
    expect(after.flows.length - shared(before, after, 'flows')).toBe(1);
    expect(after.edges.length - shared(before, after, 'edges')).toBe(1);
    expect(after.nodes.length - shared(before, after, 'nodes')).toBe(0);
    expect(after.entities.find(({ id }) => id === 'Invoice')).toBe(
      before.entities.find(({ id }) => id === 'Invoice'),
    );
    expect(after.entities[0]?.readers[0]?.age?.worst).toBe(361_000);
  });

  test('of a line above moves anchors alone', async () => {
    const headwater = await headwaterOf(texts);
    const before = headwater.graph(ROOT);
    headwater.setText(uriOf('b.flow'), `// a remark\n\n${FLOWS}`);
    const after = headwater.graph(ROOT);
    expect(after.flows.map(({ at }) => at?.range.start.line)).toEqual([2, 3, 4]);
    expect(after.flows.map(({ clauses }) => clauses)).toEqual(before.flows.map(({ clauses }) => clauses));
    expect(shared(before, after, 'nodes')).toBe(before.nodes.length);
    expect(shared(before, after, 'entities')).toBe(before.entities.length);
  });

  test('after edit, the landscape is what it would be if all were read anew', async () => {
    const edits = fc.constantFrom<readonly [keyof typeof texts, string, string]>(
      ['a.flow', 'zone eu', 'zone us'],
      ['a.flow', 'needs 10m', 'needs 1m'],
      ['a.flow', 'source ERP', 'source CRM'],
      ['a.flow', 'class personal', 'class financial'],
      ['a.flow', 'owner ops', ''],
      ['a.flow', 'system ERP "SAP"', 'hub ERP "SAP"'],
      ['a.flow', 'retention 7d', 'retention 1d'],
      ['a.flow', 'domain Sales {', '// moved\ndomain Service {'],
      ['a.flow', 'include entity', 'exclude entity'],
      ['a.flow', '3 times', '9 times'],
      ['a.flow', 'capacity 10/s', 'capacity 20/s'],
      ['b.flow', 'every 5m', 'every 9m'],
      ['b.flow', 'flow Invoice', '\nflow Order'],
      ['b.flow', '100/day', '9000/day'],
      ['b.flow', 'via orders', ''],
      ['b.flow', 'to ERP via', 'to WMS, ERP via'],
      ['b.flow', 'near-realtime', 'near-real'],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(edits, { minLength: 1, maxLength: 6 }), async (all) => {
        const headwater = await headwaterOf(texts);
        const now: Record<string, string> = { ...texts };
        for (const [file, from, to] of all) {
          const text = now[file] ?? '';
          // The same edit again takes it back.
          now[file] = text.includes(from) ? text.replace(from, to) : text.replace(to, from);
          headwater.setText(uriOf(file), now[file] ?? '');
          const fresh = await headwaterOf(now);
          expect(structuredClone(headwater.graph(ROOT))).toEqual(structuredClone(fresh.graph(ROOT)));
        }
      }),
      { numRuns: 40 },
    );
  });
});
