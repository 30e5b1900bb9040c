/** A hospital on OpenHIE: what is known of its sources, and what Headwater says of it. */
import { checkExample, readExample } from './example.js';
import type { Awaited, Truth } from './example.js';

const TRUTHS: readonly Truth[] = [
  {
    fact: 'the client registry and the health record both claim the demographics of patients',
    rule: 'conflicting-writers',
    at: ['patients.flow: entity Patient "Patient demographics"'],
  },
  {
    fact: 'every flow hangs on the hub, and no source says how available it is',
    rule: 'hub-single-point-of-failure',
    at: ['systems.flow: hub OpenHIM zone exchange'],
  },
  {
    // Once a flow, wherever on its way it enters the exchange; what comes back to the hospital is at home there.
    fact: 'data of patients leaves the hospital for the exchange, at the hub or beyond it',
    rule: 'personal-data-crosses-zone',
    at: [
      'care.flow: flow Charge from EHR to BillingSystem batch daily via OpenHIM',
      'care.flow: flow ClinicalRecord from EHR to SharedRecord via OpenHIM',
      'care.flow: flow LabOrder from EHR to Laboratory via OpenHIM',
      'care.flow: flow LabResult from Laboratory to SharedRecord event-driven',
      'patients.flow: flow Admission from EHR to Laboratory, PACS, BillingSystem realtime',
      'patients.flow: flow Patient from ClientRegistry to EHR on-demand via OpenHIM',
      'patients.flow: flow Patient from EHR to ClientRegistry event-driven',
    ],
  },
  { fact: 'no flow passes the hub by', rule: 'style-violated', at: [] },
];

const AWAITED: readonly Awaited[] = [
  {
    fact: 'what happens to a patient must arrive in order, and the hub runs failed messages again later',
    awaits: 'order-on-unordered-channel, once OpenHIM is a known platform',
  },
];

checkExample('hospital-openhie', readExample('hospital-openhie'), TRUTHS, AWAITED);
