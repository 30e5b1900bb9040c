/** Names of fields whose value is not the same the next time a message comes, or not given by who sends it. */

import { remembered } from '../base/remembered.js';

/** `receivedAt`, `arrival_time`, `syncedOn`, `importDate`. */
const RECEIPT =
  /^_?(?:(?:message|msg|event|record)[-_]?)?(received|receipt|arrival|arrived|delivered|processed|processing|ingested|ingestion|imported|import|loaded|load|synced|sync|consumed|polled)[-_]?(at|on|time|date|ts|timestamp|datetime)$/i;

export const isReceipt = remembered(
  (name: string) => name,
  (name) => RECEIPT.test(name),
);

/** What a broker numbers deliveries with. */
const DELIVERY =
  /^(replay[-_]?id|receipt[-_]?handle|delivery[-_]?(id|tag|count|number|attempt)|retry[-_]?(count|number)|attempt([-_]?(id|count|number))?|ack[-_]?id|lock[-_]?token)$/i;

export const isDelivery = remembered(
  (name: string) => name,
  (name) => DELIVERY.test(name),
);
