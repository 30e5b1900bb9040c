/** Shopify and NetSuite: what is known of its sources, and what Headwater says of it. */
import { checkExample, readExample } from './example.js';
import type { Awaited, Truth } from './example.js';

const TRUTHS: readonly Truth[] = [
  {
    fact: 'webhooks are tried again for 4 hours, which is less than maintenance over a weekend',
    rule: 'retry-window-shorter-than-outage',
    at: ['orders.flow: retry exponential 8 times from 56s'],
  },
  {
    fact: 'companies are changed on both sides, and nothing says who wins',
    rule: 'conflicting-writers',
    at: ['companies.flow: entity Company'],
  },
  {
    fact: 'of two flows of locations one is to be chosen, and both sides tell of fulfilments: nobody is said to own either',
    rule: 'no-source-of-truth',
    at: ['companies.flow: entity Location', 'orders.flow: entity Fulfilment'],
  },
];

const AWAITED: readonly Awaited[] = [
  {
    fact: 'products must be mapped before orders',
    awaits: 'child-before-parent, which needs schedules; the source sets none',
  },
  {
    fact: 'of two flows of locations only one may run',
    awaits: 'a rule on flows both ways without a pattern',
  },
  { fact: 'a sixth sign-up at the same time fails', awaits: 'a rule on calls at once' },
  {
    fact: 'an address that exists is not updated; deletions go one way',
    awaits: 'operations in the language',
  },
];

checkExample('shopify-netsuite', readExample('shopify-netsuite'), TRUTHS, AWAITED);
