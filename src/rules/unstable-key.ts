/** Keys by which a second delivery is not recognised. */
import type { Name } from '../model/clauses.js';
import type { Fix } from '../model/finding.js';
import type { Location } from '../base/span.js';
import type { Field, Flow, IntegrationMap, Place, WriterOf } from '../model/map.js';
import { clauseAt } from '../model/profiles.js';
import { formatDuration } from '../base/duration.js';
import { putClause, written } from './fixes/edits.js';
import type { Context, RuleDoc, RuleOf, Words } from './rule.js';
import { isDelivery, isReceipt } from './field-names.js';
import { marksOf, names, subject } from './words.js';

/** `crmId`, `salesforce_number` on the way to CRM, on salesforce. */
const isNamedAfter = (key: string, place: Place): boolean =>
  isNameAndNumber(key, place.name) ||
  (place.kind === 'system' && place.platform !== undefined && isNameAndNumber(key, place.platform));

function isNameAndNumber(key: string, name: string): boolean {
  if (name === '' || name.length >= key.length || !key.toLowerCase().startsWith(name.toLowerCase()))
    return false;
  return /^[-_]?(id|number|no|key|guid|uuid|recordid)$/i.test(key.slice(name.length));
}

function fieldOf({ entity }: Flow, key: string): Field | undefined {
  if (entity) for (const field of entity.fields) if (field.name === key) return field;
  return undefined;
}

const isGivenBy = (field: Field | undefined, place: Place): boolean =>
  field !== undefined && field.sources.some((source) => source.place === place);

/** Who changes a field that is to tell one from another: after a change the same one goes by another key. */
function changedBy(flow: Flow, field: Field | undefined): readonly WriterOf[] {
  if (!field || field.writers.length === 0) return NONE;
  for (const { text } of flow.entity?.declaration?.key?.names ?? NONE) if (text === field.name) return NONE;
  return field.writers;
}

const NONE: readonly never[] = [];

/** Beside a part that stays, such as a number, one that changes tells one change from the next. */
const areAllChanged = (flow: Flow): boolean =>
  flow.clauses.idempotency?.keys.every(({ text }) => changedBy(flow, fieldOf(flow, text)).length > 0) ??
  false;

/** Whom to name: all parts of the key are changed, and this one by them. */
const changersOf = (flow: Flow, field: Field | undefined): readonly WriterOf[] => {
  const writers = changedBy(flow, field);
  return writers.length > 0 && areAllChanged(flow) ? writers : NONE;
};

/** Why a key is not the same at the second delivery; undefined where nothing speaks against it. */
function faultOf(flow: Flow, key: string): string | undefined {
  if (isReceipt(key)) return 'is named like the time of its arrival, which differs at the second delivery';
  if (isDelivery(key)) return 'numbers deliveries, so the second one has another';
  const field = fieldOf(flow, key);
  const changers = changersOf(flow, field);
  if (changers.length > 0)
    return `is changed in ${names(changers.map(({ place }) => place))}, and after that the same one has another`;
  for (const place of flow.to)
    if (isGivenBy(field, place))
      return `is given by ${place.name} itself, so the first message comes without it`;
  for (const place of flow.to)
    if (isNamedAfter(key, place))
      return `is named like a number that ${place.name} gives itself, so the first message comes without it`;
  return undefined;
}

function fixesOf(flow: Flow, map: IntegrationMap): readonly Fix[] {
  const keys = flow.entity?.declaration?.key?.names.map(({ text }) => text) ?? [];
  if (keys.length === 0 || keys.some((key) => faultOf(flow, key) !== undefined)) return [];
  const { within, written: own } = flow.clauses.idempotency ?? {};
  const remembered = within === undefined ? '' : ` within ${own ?? formatDuration(within)}`;
  const clause = `idempotent by ${keys.map(written).join(', ')}${remembered}`;
  const edits = [putClause(map, flow, flow.declaration.clauses.idempotency, clause)];
  return [{ title: `Say \`${clause}\`, its key`, safety: 'unsafe', edits }];
}

const placeOf = (flow: Flow, key: Name): Location =>
  flow.declaration.clauses.idempotency === flow.clauses.idempotency
    ? { uri: flow.at.uri, span: key.span }
    : clauseAt(flow, 'idempotency');

function check(flow: Flow, { tell }: Context): void {
  const { idempotency } = flow.clauses;
  if (!idempotency || flow.both) return;
  for (const key of idempotency.keys) {
    const fault = faultOf(flow, key.text);
    if (fault !== undefined) tell(WORDS, { flow, key: key.text, fault }, placeOf(flow, key));
  }
}

interface Unstable {
  readonly flow: Flow;
  readonly key: string;
  readonly fault: string;
}

const WORDS: Words<Unstable> = {
  message: ({ flow, key, fault }) =>
    `A repeated ${subject(flow)} is to be recognised by ${key}, but ${key} ${fault}: it is taken for a new one and processed twice. Go by a key that the sender gives once and for all.`,
  marks: ({ flow }) => marksOf(flow),
  fixes: ({ flow }, { map }) => fixesOf(flow, map),
};

export const rule: RuleOf<'flow'> = {
  id: 'unstable-key',
  since: '0.1.0',
  scope: 'flow',
  when: ['idempotent'],
  unless: ['both'],
  certain: true,
  severity: 'warning',
  fix: 'unsafe',
  summary: 'A repeated message cannot be recognised by the key that a flow names.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'idempotency',
  when: `One of the keys of \`idempotent by\` is named like the time of a receipt (\`receivedAt\`, \`processing_time\`), or like what a broker
numbers deliveries with (\`replayId\`, \`receiptHandle\`, \`deliveryTag\`, \`attempt\`). Or it is given by the receiver: a field of which the
receiver is the source, or one that is named after it or its platform (\`crmId\` on the way to CRM).
Or every one of the keys is a field, and none of them the entity's \`key\`, that has \`writer\`s of its own: it changes, and one that changes
tells changes apart only beside one that stays. Flows both ways are left alone.`,
  why: `A key recognises a repeat only if it is the same the second time. A broker's number is not, a time of arrival is not, and the receiver's
own number does not exist yet when the first message comes. Salesforce says of its replay id that it is not unique after a migration.`,
  source: ['keys'],
  examples: [
    {
      title: 'a time of arrival',
      source: `
entity Order {
  source ERP
  key orderNumber
}
flow Order from ERP to CRM realtime delivery at-least-once idempotent by receivedAt within 1d
                                                                         ^^^^^^^^^^ warning: A repeated Order is to be recognised by receivedAt, but receivedAt is named like the time of its arrival, which differs at the second delivery: it is taken for a new one and processed twice. Go by a key that the sender gives once and for all.
`,
      fixed: `
entity Order {
  source ERP
  key orderNumber
}
flow Order from ERP to CRM realtime delivery at-least-once idempotent by orderNumber within 1d
`,
    },
    {
      title: 'the number of the delivery, the number of the receiver',
      source: `
system CRM on salesforce
entity Order {
  source ERP
  field globalId { source CRM }
}
flow Order from ERP to CRM realtime as a idempotent by replayId
                                                       ^^^^^^^^ warning: A repeated Order is to be recognised by replayId, but replayId numbers deliveries, so the second one has another: it is taken for a new one and processed twice. Go by a key that the sender gives once and for all.
flow Order from ERP to CRM realtime as b idempotent by salesforceId
                                                       ^^^^^^^^^^^^ warning: A repeated Order is to be recognised by salesforceId, but salesforceId is named like a number that CRM gives itself, so the first message comes without it: it is taken for a new one and processed twice. Go by a key that the sender gives once and for all.
flow Order from ERP to CRM realtime as c idempotent by globalId
                                                       ^^^^^^^^ warning: A repeated Order is to be recognised by globalId, but globalId is given by CRM itself, so the first message comes without it: it is taken for a new one and processed twice. Go by a key that the sender gives once and for all.
`,
    },
    {
      title: 'what somebody may change',
      source: `
entity Account {
  source ERP
  key accountNumber
  field name { writer CRM via ui conflict source-wins queue }
}
flow Account from ERP to CRM realtime idempotent by name
                                                    ^^^^ warning: A repeated Account is to be recognised by name, but name is changed in CRM, and after that the same one has another: it is taken for a new one and processed twice. Go by a key that the sender gives once and for all.
`,
      fixed: `
entity Account {
  source ERP
  key accountNumber
  field name { writer CRM via ui conflict source-wins queue }
}
flow Account from ERP to CRM realtime idempotent by accountNumber
`,
    },
    {
      title: 'one message for each status',
      source: `
entity Order {
  source ERP
  key number
  field status { writer WMS conflict merge "the later stage wins" }
}
flow Order from ERP to CRM realtime idempotent by number, status
`,
    },
    {
      title: 'the number of the sender',
      source: `
system CRM on salesforce
entity Order {
  source ERP
  field globalId { source CRM }
}
flow Order from ERP to CRM realtime idempotent by orderNumber, erpId
flow Order from CRM to Shop realtime idempotent by globalId, crmId
`,
    },
    {
      title: 'a time that the sender sets',
      source: `
entity Order {
  source ERP
  key orderNumber
}
flow Order from ERP to CRM realtime delivery at-least-once idempotent by placedAt within 1d
`,
    },
  ],
};
