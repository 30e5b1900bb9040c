/** The platforms that Headwater knows: facts as data, one file a platform, in the order in which they are offered. */
import azureServiceBus from './azure-service-bus.json' with { type: 'json' };
import eventbridge from './eventbridge.json' with { type: 'json' };
import generic from './generic.json' with { type: 'json' };
import googlePubsub from './google-pubsub.json' with { type: 'json' };
import kafka from './kafka.json' with { type: 'json' };
import kafkaConnect from './kafka-connect.json' with { type: 'json' };
import lambda from './lambda.json' with { type: 'json' };
import mulesoft from './mulesoft.json' with { type: 'json' };
import netsuite from './netsuite.json' with { type: 'json' };
import rabbitmq from './rabbitmq.json' with { type: 'json' };
import salesforce from './salesforce.json' with { type: 'json' };
import sap from './sap.json' with { type: 'json' };
import shopify from './shopify.json' with { type: 'json' };
import snowflake from './snowflake.json' with { type: 'json' };
import sns from './sns.json' with { type: 'json' };
import sqs from './sqs.json' with { type: 'json' };
import stripe from './stripe.json' with { type: 'json' };
import type { Mechanism, Platform, Pool } from './platform.js';

// The compiler reads the words in these files as mere strings; test/platforms holds every file against platform.schema.json.
export const platforms = [
  generic,
  salesforce,
  sap,
  netsuite,
  shopify,
  stripe,
  mulesoft,
  kafka,
  kafkaConnect,
  sqs,
  sns,
  eventbridge,
  lambda,
  googlePubsub,
  azureServiceBus,
  rabbitmq,
  snowflake,
] as readonly Platform[];

const byKey = new Map(platforms.map((platform) => [platform.key, platform]));
const mechanismByKey = new Map(
  platforms.flatMap(({ mechanisms }) => mechanisms).map((each) => [each.key, each]),
);
const poolByKey = new Map(platforms.flatMap(({ pools }) => pools ?? []).map((each) => [each.key, each]));

/** The platform that `on` names. */
export const platform = (key: string): Platform | undefined => byKey.get(key);

/** The mechanism that `using` names, with its platform before the dot; a generic one stands alone. */
export const mechanism = (key: string): Mechanism | undefined => mechanismByKey.get(key);

/** What a platform offers; nothing where it is unknown. */
export const mechanismsOf = (platformKey: string): readonly Mechanism[] =>
  byKey.get(platformKey)?.mechanisms ?? [];

/** Those that need no platform: `cdc`, `outbox`, `webhook`, `api`, `file`, `queue`. */
export const genericMechanisms: readonly Mechanism[] = mechanismsOf('generic');

/** The allocation that a mechanism's use of a pool names. */
export const pool = (key: string): Pool | undefined => poolByKey.get(key);
