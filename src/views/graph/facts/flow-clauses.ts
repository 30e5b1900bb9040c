/** The clauses of a flow or a profile as the language writes them, each on one line. */
import type {
  Alert,
  DeadLetterQueue,
  Idempotency,
  Latency,
  Protection,
  Sla,
  Spanned,
  Transform,
  Volume,
} from '../../../model/clauses.js';
import type { FlowClauses } from '../../../model/declarations.js';
import {
  duration,
  name,
  names,
  percent,
  quoted,
  rate,
  said,
  words,
  writePattern,
  writeRetry,
} from './write.js';

/** A clause's text and where it stands. */
export interface Written extends Spanned {
  readonly text: string;
}

type Single = { readonly [K in Exclude<keyof FlowClauses, 'alerts' | 'tests'>]: NonNullable<FlowClauses[K]> };
type Writers = { readonly [K in keyof Single]: (clause: Single[K]) => string };

const WRITERS: Writers = {
  pattern: writePattern,
  sla: ({ within, available }: Sla) =>
    words('sla', within !== undefined && duration(within), said('available', available, percent)),
  owner: ({ name: team }) => words('owner', name(team)),
  using: ({ name: mechanism }) => words('using', name(mechanism)),
  via: ({ names: places }) => words('via', names(places)),
  trigger: ({ value }) => words('trigger', quoted(value)),
  carries: ({ names: fields }) => words('carries', names(fields)),
  transform: (clause) => words('transform', writeTransform(clause)),
  volume: (clause) => words('volume', writeVolume(clause)),
  latency: ({ typical, p99 }: Latency) =>
    words('latency', typical !== undefined && duration(typical), said('p99', p99, duration)),
  delivery: ({ value }) => words('delivery', value),
  ordered: ({ names: fields }) => words('ordered by', names(fields)),
  idempotency: ({ keys, within }: Idempotency) =>
    words('idempotent by', names(keys), said('within', within, duration)),
  newest: ({ name: field }) => words('newest by', name(field)),
  retry: (clause) => words('retry', writeRetry(clause)),
  dlq: (clause) => words('dlq', writeQueue(clause)),
  dashboard: ({ value }) => words('dashboard', quoted(value)),
  runbook: ({ value }) => words('runbook', quoted(value)),
  cache: ({ value }) => words('cache', duration(value)),
  protection: ({ value }) => words('protected by', writeProtection(value)),
  lifecycle: ({ value }) => words('lifecycle', value),
  reason: ({ value }) => words('reason', quoted(value)),
  reviewed: ({ value }) => words('reviewed', value),
  suppressEcho: ({ value }) => words('suppress echo by', value),
};

export const writeVolume = ({ average, peak }: Volume): string =>
  words(average !== undefined && rate(average), said('peak', peak, rate));

const writeProtection = (protection: Protection): string =>
  protection.kind === 'basis' ? quoted(protection.text) : protection.kind;

const writeTransform = ({ none, text, mapping }: Transform): string => {
  if (none) return 'none';
  if (text !== undefined) return quoted(text);
  return `map { ${mapping.map(({ from, to }) => `${from.text} -> ${to.text}`).join(', ')} }`;
};

const writeQueue = ({ queue, keep, handledBy, replay }: DeadLetterQueue): string =>
  words(
    said('', queue, quoted),
    said('keep', keep, duration),
    said('handled by', handledBy, name),
    said('replay', replay, String),
  );

const writeAlert = ({ team, metric, comparator, bound, lasting }: Alert): string =>
  words('alert', team?.text, said('when', metric, String), comparator, bound, said('for', lasting, duration));

function write<K extends keyof Single>(to: Written[], key: K, clause: Single[K] | undefined): void {
  if (clause) to.push({ text: WRITERS[key](clause), span: clause.span });
}

const KEYS = Object.keys(WRITERS) as readonly (keyof Single)[];

/** Adds them in any order. */
export function writeFlowClauses(to: Written[], clauses: FlowClauses): void {
  for (const key of KEYS) write(to, key, clauses[key]);
  for (const alert of clauses.alerts) to.push({ text: writeAlert(alert), span: alert.span });
  for (const { kind, path, span } of clauses.tests)
    to.push({ text: words('test', kind, quoted(path)), span });
}

/** So many are put in order one by one; a declaration of thousands may be in any. */
const FEW = 16;

/** Puts them into the order of the text. */
export function inOrder(written: Written[]): readonly Written[] {
  if (written.length > FEW) return written.sort((a, b) => a.span.start - b.span.start);
  for (let index = 1; index < written.length; index++) {
    const each = written[index];
    if (!each) continue;
    const { start } = each.span;
    let at = index;
    for (let before = written[at - 1]; before && before.span.start > start; before = written[at - 1])
      written[at--] = before;
    written[at] = each;
  }
  return written;
}
