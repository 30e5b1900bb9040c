import { expect, test } from 'vitest';
import { search } from '../../../../src/views/graph/show/search.js';
import { landscapeOf } from '../../../support/pictured.js';

const landscape = landscapeOf(`
team sales "Sales operations" { contact "#sales" }
domain Sales { system CRM "Salesforce Sales Cloud" on salesforce { owner sales zone eu } }
system ERP "SAP S/4HANA" on sap
system CRM-archive
broker Kafka
channel orders on Kafka
entity Order "Sales order" { source ERP class financial }
view orderToCash "Order to cash"
flow Order from ERP to CRM via orders batch daily at 02:00 UTC using salesforce.rest
flow Account from CRM to ERP realtime as account-sync
`);

const found = (text: string) => search(landscape, text).map(({ kind, id }) => `${kind} ${id}`);

test.each([
  ['crm', ['place CRM', 'place CRM-archive', 'flow Order from ERP to CRM']],
  ['ORDER', ['entity Order', 'place orders', 'view orderToCash', 'flow Order from ERP to CRM']],
  [
    'sales',
    [
      'domain Sales',
      'team sales',
      'place CRM',
      'entity Order',
      'platform salesforce',
      'flow Order from ERP to CRM',
    ],
  ],
  ['s/4', ['place ERP']],
  ['account', ['entity Account', 'flow account-sync']],
  ['kafka', ['place Kafka']],
  ['financial', ['entity Order']],
  ['order crm', ['flow Order from ERP to CRM']],
  ['sfsc', ['place CRM']],
  ['nothing-like-it', []],
  ['  ', []],
])('%s', (text, hits) => {
  expect(new Set(found(text).slice(0, hits.length))).toEqual(new Set(hits));
  expect(found(text)[0]).toBe(hits[0]);
});

test('a hit leads to the text and says what it is', () => {
  expect(search(landscape, 'erp')[0]).toMatchObject({
    kind: 'place',
    id: 'ERP',
    detail: 'SAP S/4HANA, sap',
    at: { range: { start: { line: 3 } } },
  });
});

test('no more than asked for, and the same each time', () => {
  expect(search(landscape, 'o', 2)).toHaveLength(2);
  expect(search(landscape, 'o')).toEqual(search(landscape, 'o'));
});
