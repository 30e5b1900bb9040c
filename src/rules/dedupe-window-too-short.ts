/** Receivers that forget a key before the last repeat may come. */
import { dedupeTooShort, type DedupeNeed } from '../analysis/retry.js';
import { formatDuration } from '../base/duration.js';
import type { Fix } from '../model/finding.js';
import type { Flow, IntegrationMap } from '../model/map.js';
import { clauseAt } from '../model/profiles.js';
import { cite, measure, say, type Fact } from '../platforms/fact.js';
import { putClause, written } from './fixes/edits.js';
import type { Context, RuleDoc, RuleOf } from './rule.js';
import { markFlow, receivers, subject } from './words.js';

const STEPS = [60_000, 3_600_000, 86_400_000];

/** The next full minute, hour or day, whichever is about as long. */
function roundedUp(time: number): number {
  const step = STEPS.findLast((each) => time >= each) ?? 60_000;
  return Math.ceil(time / step) * step;
}

function fixesOf(flow: Flow, map: IntegrationMap, needs: number): readonly Fix[] {
  const { idempotency } = flow.clauses;
  if (!idempotency || needs === Infinity) return [];
  const keys = idempotency.keys.map(({ text }) => written(text)).join(', ');
  const clause = `idempotent by ${keys} within ${formatDuration(roundedUp(needs))}`;
  const edits = [putClause(map, flow, flow.declaration.clauses.idempotency, clause)];
  return [{ title: `Remember it longer: \`${clause}\``, safety: 'unsafe', edits }];
}

function causeOf(
  { needs, because }: DedupeNeed,
  name: string | undefined,
  horizon: Fact | undefined,
): string {
  if (because === 'redelivery' && horizon) return `${name} delivers it again for up to ${say(horizon)}`;
  return needs === Infinity
    ? 'the retry never gives up'
    : `the retry may take ${formatDuration(needs)} until its last attempt`;
}

function check(flow: Flow, { map, platforms, report }: Context): void {
  const known = platforms.mechanism(flow.clauses.using?.name.text ?? '');
  const horizon = known?.redelivery?.horizon;
  const need = dedupeTooShort(flow.clauses, measure(horizon, 'duration'));
  if (!need) return;
  const isFact = need.because === 'redelivery' && horizon !== undefined;
  report({
    at: clauseAt(flow, 'idempotency'),
    ...(isFact && horizon.mark === 'unconfirmed' ? { severity: 'information' as const } : {}),
    message: `The key of ${subject(flow)} is remembered for ${formatDuration(need.window)} in ${receivers(flow)}, but ${causeOf(need, known?.key, horizon)}: what comes after that is taken for a new one and processed twice. Remember it longer.${isFact ? ` Source: ${cite(horizon)}.` : ''}`,
    related: isFact
      ? [{ at: clauseAt(flow, 'using'), message: 'This delivers again by itself.' }]
      : [{ at: clauseAt(flow, 'retry'), message: 'This is the retry.' }],
    marks: [markFlow(flow)],
    why: [
      `${formatDuration(need.window)}, for which a key is remembered`,
      `< ${need.needs === Infinity ? 'for ever' : formatDuration(need.needs)}, for which ${isFact ? `${known?.key} may deliver again` : 'the retry may go on, every delay at its full length'}`,
    ],
    fixes: () => fixesOf(flow, map, need.needs),
  });
}

export const rule: RuleOf<'flow'> = {
  id: 'dedupe-window-too-short',
  since: '0.1.0',
  scope: 'flow',
  when: ['idempotent'],
  severity: 'warning',
  fix: 'unsafe',
  summary: 'A receiver forgets a key before the last repeat of the message may come.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'idempotency',
  measured: true,
  when: `\`idempotent by … within\` states a window that is shorter than the flow's own retries may last, every delay at its full length (jitter
only shortens them; a retry without a number of times lasts for ever), or shorter than the time for which the mechanism that the flow is
\`using\` delivers a message again by itself. Just as long is enough. Without \`within\` the receiver is taken to remember for ever.`,
  why: `The repeat that does harm is the late one: the message that was tried again all night, or replayed after the weekend, when the receiver
has long forgotten that it had it.`,
  source: ['duplicates', 'keys'],
  examples: [
    {
      title: 'forgotten before the last attempt',
      source: `
flow Order from ERP to CRM realtime retry fixed 4 times from 20m idempotent by number within 1h
                                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: The key of Order is remembered for 1h in CRM, but the retry may take 1h20m until its last attempt: what comes after that is taken for a new one and processed twice. Remember it longer.
`,
      fixed: `
flow Order from ERP to CRM realtime retry fixed 4 times from 20m idempotent by number within 2h
`,
    },
    {
      title: 'the broker delivers again',
      source: `
flow Order from Shop to ERP event-driven using shopify.webhook idempotent by number within 3h
                                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: The key of Order is remembered for 3h in ERP, but shopify.webhook delivers it again for up to 4h: what comes after that is taken for a new one and processed twice. Remember it longer. Source: shopify.dev/changelog/updates-to-webhook-retry-mechanism (read 2026-11).
`,
      fixed: `
flow Order from Shop to ERP event-driven using shopify.webhook idempotent by number within 4h
`,
    },
    {
      title: 'just as long',
      source: `
flow Order from ERP to CRM realtime retry fixed 4 times from 15m idempotent by number within 1h
`,
    },
    {
      title: 'remembered for ever',
      source: `
flow Order from ERP to CRM realtime retry fixed 4 times from 20m idempotent by number
`,
    },
    {
      title: 'as long as the broker delivers again',
      source: `
flow Order from Shop to ERP event-driven using shopify.webhook idempotent by number within 4h
`,
    },
  ],
};
