import { expect, test } from 'vitest';
import { hoverAt } from '../../src/service/hover/hover.js';
import { describeMechanism } from '../../src/service/mechanisms.js';
import { headwaterOf, uriOf, withCursor } from '../support/headwater.js';

const MAP = `
team ops "Operations" { contact "#ops" }
/** Keeps *orders*. */
system ERP "SAP [S/4](x)" { on sap owner ops availability 99.9% }
system CRM
hub MuleSoft
entity Order "Sales order" {
  source ERP
  key orderNumber
  reader CRM needs 15m
  conflict source-wins queue
  field status { writer CRM }
}
profile standard { delivery at-least-once }
flow Order from ERP to CRM realtime sla 1s owner ops with standard { as orderToCrm via MuleSoft }
`;

async function hover(marked: string): Promise<string | undefined> {
  const { text, offset } = withCursor(marked);
  const headwater = await headwaterOf({ 'map.flow': MAP, 'test.flow': text });
  return hoverAt(headwater, uriOf('test.flow'), text, offset)?.markdown;
}

test.each([
  {
    at: 'flow Order from E|RP to CRM',
    says: [
      'system **ERP**: SAP \\[S/4\\]\\(x\\)',
      'Keeps *orders*.',
      'On sap',
      'Owner: ops',
      '99\\.9%',
      'Source of Order',
      '2 out',
    ],
  },
  {
    at: 'flow Or|der from ERP to CRM',
    says: [
      'entity **Order**: Sales order',
      'Source: ERP',
      'Read by CRM \\(needs 15m\\)',
      'Conflict: source\\-wins queue',
      'Key: orderNumber',
      '2 flows',
    ],
  },
  { at: 'flow Order from ERP to CRM carries sta|tus', says: ['field of Order **status**', 'Changed by CRM'] },
  {
    at: 'flow Order from ERP to CRM owner op|s',
    says: ['team **ops**: Operations', 'Contact: \\#ops', 'Owns 2 flows'],
  },
  { at: 'flow Order from ERP to CRM with stand|ard', says: ['profile **standard**', 'Used by 2 flows'] },
  { at: 'flow Order from ERP to CRM via Mule|Soft', says: ['hub **MuleSoft**', '2 through'] },
  { at: 'flow Order from ERP to No|where', says: ['system **Nowhere**', 'Not declared'] },
  {
    at: 'scenario "x" { duplicate 2% on order|ToCrm }',
    says: ['flow **orderToCrm**: Order from ERP to CRM', 'Pattern: realtime', 'Within 1s'],
  },
  { at: 'flow Order from ERP to CRM sl|a 1s', says: ['**sla** Within which time', '```headwater\nsla 1s'] },
  { at: 'flow Order from ERP to CRM real|time', says: ['Sub-second'] },
  { at: 'flow Order from ERP to CRM delivery at-least-|once', says: ['idempotent'] },
  { at: 'flow Order from ERP to CRM ordered b|y status', says: ['**by** Messages of one key'] },
  { at: 'fl|ow Order from ERP to CRM', says: ['Data of one entity moves'] },
  { at: 'flow Order from ERP to CRM sla 1h|30m', says: ['1 hour 30 minutes'] },
  { at: 'flow Order from ERP to CRM sla 1s available 99.|9%', says: ['8 hours 46 minutes a year'] },
  {
    at: 'flow Order from ERP to CRM volume 200/mi|n',
    says: ['3.33 a second', '12,000 an hour', '288,000 a day'],
  },
  { at: 'entity A { size 4K|B }', says: ['4,096 bytes'] },
  {
    at: 'flow Order from ERP to CRM using shopify.web|hook',
    says: [
      'mechanism **shopify\\.webhook**',
      '- Redelivers for: 4h',
      '- Redeliveries: 8',
      '(confirmed, [shopify\\.dev](<https://shopify.dev/changelog/updates-to-webhook-retry-mechanism>), read 2026\\-11)',
    ],
  },
  {
    at: 'flow Order from ERP to CRM using kafka-connect.s|ink',
    says: ['- Guarantee: at\\-least\\-once; depends on the connector (unconfirmed)'],
  },
  {
    at: 'flow Order from ERP to CRM using c|dc',
    says: ['mechanism **cdc**: Change data capture', 'Reads the changes of a database from its log\\.'],
  },
  { at: 'flow Order from ERP to CRM using boomi.con|nector', says: ['The mechanism that carries the data.'] },
  { at: 'system A on gen|eric', says: ['The platform that it runs on'] },
  { at: 'system A on s|qs', says: ['platform **sqs**', '- sqs\\.fifo: '] },
  {
    at: '// headwater-ignore missing-d|lq: no\nflow Order from ERP to CRM realtime',
    says: ['**missing-dlq** (warning)'],
  },
])('$at', async ({ at, says }) => {
  const said = await hover(at);
  for (const part of says) expect(said).toContain(part);
});

test.each([
  'flow Order from ERP to CRM reason "wh|y"',
  'flow Order from ERP to CRM |{ }',
  '// ju|st words',
  '|',
  'team t "Ti|tle"',
])('says nothing at %s', async (at) => {
  expect(await hover(at)).toBeUndefined();
});

test('no text of a fact reads as markdown, and no page ends its link', () => {
  const told = describeMechanism({
    key: 'p.m',
    title: '*T*',
    summary: '<b>bold</b>',
    patterns: ['batch'],
    style: 'synchronous',
    retention: {
      value: '1h',
      page: 'https://a.b/c>) [x](y',
      read: '2026-11',
      mark: 'secondary',
      assumes: '`code`',
      variants: [{ value: '2h', read: '2026-11', mark: 'unconfirmed', note: '[more]' }],
    },
  });
  expect(told).toBe(
    [
      'mechanism **p\\.m**: \\*T\\*',
      '\\<b\\>bold\\</b\\>',
      'synchronous, serves batch',
      '- Retention: 1h \\(\\`code\\`\\) (secondary, [a\\.b](<https://a.b/c%3E)%20[x](y>), read 2026\\-11)\n  - Retention: 2h; \\[more\\] (unconfirmed)',
    ].join('\n\n'),
  );
});
