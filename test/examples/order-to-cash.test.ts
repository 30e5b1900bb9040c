/** Order to cash: what is known of its sources, and what Headwater says of it. */
import { checkExample, readExample } from './example.js';
import type { Awaited, Truth } from './example.js';

const TRUTHS: readonly Truth[] = [
  {
    fact: 'Salesforce and SAP both change the account, its address above all, and nothing says who wins',
    rule: 'conflicting-writers',
    at: [
      'customers.flow: field name { writer CRM via ui } // NAME1',
      'customers.flow: field phone { writer CRM via ui } // TELF1',
      'customers.flow: field address { writer CRM via ui } // the city alone: BillingCity and ORT01',
    ],
  },
  {
    fact: 'an account goes round between Salesforce and SAP: the watermark is no guard, and who made the change is not looked at',
    rule: 'sync-loop',
    at: ['customers.flow: flow Account from ERP to CRM event-driven with integrated'],
  },
  {
    fact: 'the template logs an error and goes on; neither accelerator says what happens to a message that fails',
    rule: 'missing-dlq',
    at: [
      'customers.flow: flow Account from CRM to ERP near-realtime every 20s with integrated',
      'customers.flow: flow Account from ERP to CRM event-driven with integrated',
      'orders.flow: flow Invoice from ERP to CRM event-driven with integrated',
      'orders.flow: flow Opportunity from CRM to ERP event-driven with integrated',
      'orders.flow: flow SalesOrder from ERP to CRM event-driven with integrated',
      'products.flow: flow Product from CRM to ERP, Shop event-driven',
      'products.flow: flow Product from PIM to CRM event-driven',
    ],
  },
  {
    fact: 'nobody is said to run the flows of the product',
    rule: 'missing-owner',
    at: [
      'products.flow: flow Product from CRM to ERP, Shop event-driven',
      'products.flow: flow Product from PIM to CRM event-driven',
    ],
  },
  {
    fact: 'an account is matched by its name, which may change and is not unique',
    rule: 'unstable-key',
    at: ['customers.flow: idempotent by name', 'customers.flow: idempotent by name'],
  },
  {
    fact: 'every flow hangs on the hub, and no source says how available it is',
    rule: 'hub-single-point-of-failure',
    at: ['systems.flow: hub MuleSoft "MuleSoft Anypoint" on mulesoft owner it'],
  },
  { fact: 'no flow passes the hub by', rule: 'style-violated', at: [] },
  { fact: 'no two flows bring the same to one place', rule: 'redundant-flow', at: [] },
  { fact: 'everyone who reads something is fed with it', rule: 'reader-without-feed', at: [] },
  {
    fact: 'what Salesforce changes of an account finds its way back to SAP',
    rule: 'writer-without-return-path',
    at: [],
  },
];

const AWAITED: readonly Awaited[] = [
  { fact: 'the product must be there before the order', awaits: 'child-before-parent' },
  {
    fact: 'a flow of accounts forgets the one that failed, as the watermark has moved on',
    awaits: 'a rule on at-most-once',
  },
];

checkExample('order-to-cash', readExample('order-to-cash'), TRUTHS, AWAITED);
