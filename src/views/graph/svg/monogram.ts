/** Platforms as letters of our own: their makers' marks are theirs. */

/** Where the first letters of the name would not be told apart, or nobody says them. */
const known: Readonly<Record<string, string>> = {
  'azure-service-bus': 'SB',
  bigquery: 'BQ',
  dynamodb: 'DD',
  eventbridge: 'EB',
  'google-pubsub': 'PS',
  'kafka-connect': 'KC',
  lambda: 'λ',
  netsuite: 'NS',
  postgres: 'Pg',
  postgresql: 'Pg',
  rabbitmq: 'RQ',
  redshift: 'RS',
  salesforce: 'Sf',
  sap: 'S4',
  servicenow: 'SN',
  sns: 'SNS',
  sqs: 'SQS',
  workday: 'Wd',
};

/** Two letters, three at most; undefined where the name has none. */
export function monogram(platform: string): string | undefined {
  const name = platform.toLowerCase();
  const own = known[name];
  if (own !== undefined && Object.hasOwn(known, name)) return own;
  const words = platform.match(/[\p{L}\p{N}]+/gu) ?? [];
  const [first, second] = words;
  if (first === undefined) return undefined;
  const letters =
    second === undefined ? [...first].slice(0, 2) : [...first].slice(0, 1).concat([...second].slice(0, 1));
  const [head = '', ...tail] = letters;
  return head.toUpperCase() + tail.join('');
}
