/** Mechanisms and the platforms of a flow's way: what the rule's page does not show. */
import { expect, test } from 'vitest';
import { apply, run } from './run.js';

const ID = 'mechanism-fits-neither-end';

const PLACES = `system ERP on sap
system CRM on salesforce
system WMS
hub Mule on mulesoft
broker Bus on kafka
channel orders on Bus
`;

const found = (flow: string): readonly string[] =>
  run(PLACES + flow)
    .of(ID)
    .map(({ message }) => message);

test.each([
  'flow A from ERP to WMS using netsuite.rest',
  'flow A from orders to WMS using sqs.fifo',
  'flow A from WMS to ERP via Mule using kafka.topic',
  'flow A between ERP and WMS using salesforce.cdc',
  'profile p { using sqs.fifo }\nflow A from ERP to WMS with p',
  'flow A from WMS to Nowhere via Mule using sqs.fifo',
])('nothing on the way offers it: %s', (flow) => {
  expect(found(flow)).toEqual([expect.stringContaining('nothing on its way is on ')]);
});

test.each([
  'flow A from ERP to WMS, CRM using salesforce.rest',
  'flow A from WMS to ERP via Mule using mulesoft.batch',
  'flow A from orders to ERP using kafka.topic',
  'flow A from ERP to orders using kafka-connect.source',
  'flow A from ERP to WMS via orders using kafka-connect.debezium',
  'flow A between WMS and CRM using salesforce.cdc',
  'flow A from WMS to Nowhere using sqs.fifo',
  'flow A from ERP to WMS using api',
  'flow A from ERP to WMS using generic.thing',
  'flow A from ERP to WMS using boomi.rest',
  'flow A from ERP to WMS',
])('silent: %s', (flow) => {
  expect(found(flow)).toEqual([]);
});

test.each([
  ['salesforce.pubsub', 'salesforce.pubsub-api'],
  ['salesforce.platform-event', 'salesforce.platform-events'],
  ['sqs.standart', 'sqs.standard'],
  ['netsuite.resltet', 'netsuite.restlet'],
])('%s is a slip for %s, whatever the ends are on', (said, meant) => {
  expect(found(`flow A from ERP to CRM using ${said}`)).toEqual([
    expect.stringContaining(`Did you mean ${meant}?`),
  ]);
});

test.each(['salesforce.data-loader', 'sqs.x', 'azure-service-bus.relay', 'salesfroce.cdc'])(
  '%s resembles none: silent',
  (said) => {
    expect(found(`flow A from ERP to WMS using ${said}`)).toEqual([]);
  },
);

test('a slip in a profile is mended in the flow that uses it', () => {
  const text = 'profile p { using sqs.fivo }\nflow A from X to Y with p\n';
  const [fix] = run(text).of(ID)[0]?.fixes() ?? [];
  const mended = fix && apply(text, fix);
  expect(mended).toBe('profile p { using sqs.fivo }\nflow A from X to Y with p using sqs.fifo\n');
  expect(run(mended ?? '').of(ID)).toEqual([]);
});

test('fixes name every declared system without a platform, and hubs on it only where nothing is passed', () => {
  const titles = (flow: string): readonly string[] =>
    run(PLACES + flow)
      .of(ID)
      .flatMap((finding) => finding.fixes().map(({ title }) => title));
  expect(titles('flow A from ERP to WMS using mulesoft.batch')).toEqual([
    'Say that WMS is on mulesoft',
    'Pass it via Mule',
  ]);
  expect(titles('flow A from ERP to Nowhere via orders using mulesoft.batch')).toEqual([]);
});
