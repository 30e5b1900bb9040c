/** Rules on half-typed maps: none throws, and what they point at and edit lies inside the texts. */
import { expect, test } from 'vitest';
import type { Location } from '../../src/base/span.js';
import { run, URI } from './run.js';

const text = `/** Everything. */
team ops "Operations" { contact "#ops" }
domain Sales {
  system CRM on salesforce owner ops { zone eu }
}
system ERP owner osp
hub Hub
channel orders on Kafka
// headwater-ignore reader-without-feed, nonsense: read on paper, until 2027-01-31
entity Order {
  source ERP
  source CRM
  key orderNumber
  class financial
  reader CRM needs 15m strong
  writer WMS via ui
  conflict avoid
  field status { writer WMS source WMS reader Shop }
  field amount
}
profile standard { retry fixed 3 times every 10s sla 1s }
flow Order from ERP to CRM, ERP batch cron "0 2 * * 1-5" UTC takes 40m with standard {
  as orderToCrm
  via Hub
  carries status, amuont
  ordered by orderNumber
  sla 2s sla 3s
}
flow Order between CRM and WMS realtime owner ops
separate Order in CRM, ERP reconciled in Shop because "each its own"
view v { include entity Order, Invoice focus CRM upstream 2 }
scenario "down" { outage CRM at 10m for 30m expect dlq of orderToCrm = 0 }
`;
const ends = [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => index + word.length);

const isInside = ({ uri, span }: Location, length: number): boolean =>
  uri === URI && span.start >= 0 && span.end >= span.start && span.end <= length;

/** How many findings there are; all they point at and edit must lie inside the text. */
function checkSound(given: string): number {
  const { findings, suppressed } = run(given);
  const places = [...findings, ...suppressed].flatMap((finding): Location[] => [
    finding.at,
    ...finding.related.map(({ at }) => at),
    ...finding.fixes().flatMap(({ edits }) => edits),
  ]);
  expect(places.filter((place) => !isInside(place, given.length))).toEqual([]);
  return findings.length;
}

/** Some 300 maps each, on a machine that may be busy. */
const PATIENCE = 60_000;

test('a map that breaks off after any word', { timeout: PATIENCE }, () => {
  const found = ends.map((end) => checkSound(text.slice(0, end)));
  expect(Math.max(...found)).toBeGreaterThan(20);
});

test('a map that lacks any one word', { timeout: PATIENCE }, () => {
  const found = [...text.matchAll(/\S+/g)].map(({ index, 0: word }) =>
    checkSound(text.slice(0, index) + text.slice(index + word.length)),
  );
  expect(Math.min(...found)).toBeGreaterThan(5);
});
