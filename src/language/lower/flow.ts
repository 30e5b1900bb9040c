/** Lowers flows and profiles: the clauses that both may hold. */
import type {
  Alert,
  DeadLetterQueue,
  Delivery,
  EchoGuard,
  FlowLifecycle,
  Idempotency,
  Latency,
  Named,
  Pattern,
  PatternKind,
  Protection,
  Retry,
  Sla,
  Spanned,
  Test,
  TestKind,
  Transform,
  Volume,
} from '../../model/clauses.js';
import type { FlowClauses, FlowDeclaration, ProfileDeclaration, Repeat } from '../../model/declarations.js';
import { StandingPattern, StandingSla, StandingVolume } from './clauses.js';
import type { Frame } from './frame.js';
import type { Context } from './context.js';
import type { Role } from './standing.js';
import { again, clausesOf, kept, repeatOf, spanOf } from './context.js';
import { lowerSchedule } from './schedule.js';
import { lowerDate } from './time.js';
import type { SyntaxNode } from '../syntax/node.js';

const ENTITY: Role = { kind: 'entity' };
const PLACE: Role = { kind: 'place' };
const PROFILE: Role = { kind: 'profile' };
const TEAM: Role = { kind: 'team' };
const HUB_OR_CHANNEL: Role = { kind: 'place', wants: 'hub-or-channel' };

/** A field of the flow's entity; profiles know none. */
const fieldOf = (context: Context, entity: string | undefined, optional: boolean): Role | undefined =>
  entity === undefined ? undefined : context.fieldRole(entity, optional);

/** How long lies between two looks; undefined where nothing does. */
function intervalOf(context: Context, node: SyntaxNode): number | undefined {
  const every = context.duration(node, 'every');
  const span = every === 0 ? context.span(node, 'every') : undefined;
  if (span) context.invalid(span, 'Nobody can look every 0s: write how long lies between two looks.');
  return every === 0 ? undefined : every;
}

const pattern = (context: Context, node: SyntaxNode): Pattern | undefined => {
  const kind = context.word(node, 'kind') as PatternKind | undefined;
  const schedule = node.child('schedule');
  return (
    kind &&
    new StandingPattern(
      context.mark,
      context.from(node),
      context.to(node),
      kind,
      intervalOf(context, node),
      schedule && lowerSchedule(context, schedule),
      context.duration(node, 'takes'),
      context.ownWriting(node, 'takes'),
    )
  );
};

const sla = (context: Context, node: SyntaxNode): Sla =>
  new StandingSla(
    context.mark,
    context.from(node),
    context.to(node),
    context.duration(node, 'within'),
    context.share(node, 'available'),
  );

export const lowerVolume = (context: Context, node: SyntaxNode): Volume =>
  new StandingVolume(
    context.mark,
    context.from(node),
    context.to(node),
    context.rate(node, 'average'),
    context.rate(node, 'peak'),
  );

const latency = (context: Context, node: SyntaxNode): Latency => ({
  span: spanOf(node),
  typical: context.duration(node, 'typical'),
  p99: context.duration(node, 'p99'),
});

/** Undefined where all is written as it would be anew, as nearly always. */
function writtenDelays(context: Context, node: SyntaxNode): Retry['written'] {
  const from = context.ownWriting(node, 'from') ?? context.ownWriting(node, 'every');
  const to = context.ownWriting(node, 'to');
  return from === undefined && to === undefined
    ? undefined
    : { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

const retry = (context: Context, node: SyntaxNode): Retry | undefined => {
  const kind = context.word(node, 'kind') as Retry['kind'] | undefined;
  const times = context.whole(node, 'times');
  const none = times === 0 ? context.span(node, 'times') : undefined;
  if (none)
    context.invalid(none, 'This never tries again: write how often, or `retry none` where that is meant.');
  return (
    kind && {
      kind,
      span: spanOf(node),
      times,
      from: context.duration(node, 'from') ?? context.duration(node, 'every'),
      to: context.duration(node, 'to'),
      jitter: context.has(node, 'jitter'),
      written: writtenDelays(context, node),
    }
  );
};

const dlq = (context: Context, node: SyntaxNode): DeadLetterQueue => ({
  span: spanOf(node),
  queue: context.text(node, 'queue'),
  keep: context.duration(node, 'keep'),
  keepAt: context.span(node, 'keep'),
  handledBy: context.name(node, 'team', TEAM),
  replay: context.word(node, 'replay') as 'manual' | 'automatic' | undefined,
});

const alert = (context: Context, node: SyntaxNode): Alert => ({
  span: spanOf(node),
  team: context.name(node, 'team', TEAM),
  metric: context.word(node, 'metric'),
  comparator: context.word(node, 'comparator') as NonNullable<Alert['comparator']> | undefined,
  bound: context.word(node, 'bound'),
  lasting: context.duration(node, 'lasting'),
  written: context.ownWriting(node, 'lasting'),
});

const test = (context: Context, node: SyntaxNode): Test => ({
  span: spanOf(node),
  kind: (context.word(node, 'kind') as TestKind | undefined) ?? 'unit',
  path: context.text(node, 'path') ?? '',
  pathSpan: context.span(node, 'path') ?? spanOf(node),
});

const transform = (context: Context, node: SyntaxNode, entity: string | undefined): Transform => {
  const mapping = kept(
    node.children.flatMap((item) => {
      const from = context.name(item, 'from', fieldOf(context, entity, true));
      const to = context.name(item, 'to');
      return from && to ? [{ from, to }] : [];
    }),
  );
  return { span: spanOf(node), none: context.has(node, 'none'), text: context.text(node, 'text'), mapping };
};

const protection = (context: Context, node: SyntaxNode): (Spanned & { value: Protection }) | undefined => {
  const kind = context.word(node, 'kind') as 'masking' | 'tokenisation' | 'consent' | undefined;
  const text = context.text(node, 'basis');
  if (kind) return { value: { kind }, span: spanOf(node) };
  return text === undefined ? undefined : { value: { kind: 'basis', text }, span: spanOf(node) };
};

const idempotency = (context: Context, node: SyntaxNode, entity: string | undefined): Idempotency => ({
  span: spanOf(node),
  keys: context.names(node, 'names', fieldOf(context, entity, true)),
  within: context.duration(node, 'within'),
  written: context.ownWriting(node, 'within'),
});

type ClauseKey = Exclude<keyof FlowClauses, 'alerts' | 'tests'>;

/** How one kind of clause is lowered, and where it goes. */
interface ClauseLowering {
  readonly key: ClauseKey;
  lower(context: Context, node: SyntaxNode, entity: string | undefined): unknown;
}

const into = <K extends ClauseKey>(
  key: K,
  lower: (context: Context, node: SyntaxNode, entity: string | undefined) => FlowClauses[K],
): ClauseLowering => ({ key, lower });

const text = (context: Context, node: SyntaxNode) => context.value(node, context.text(node, 'value'));

/** By the grammar's rule. Only the clauses that a flow has cost anything. */
const LOWER: Readonly<Record<string, ClauseLowering>> = {
  Pattern: into('pattern', pattern),
  Sla: into('sla', sla),
  Owner: into('owner', (context, node) => context.named(node, 'team', TEAM)),
  Using: into('using', (context, node) => context.named(node, 'mechanism')),
  Via: into('via', (context, node) => context.list(node, 'names', HUB_OR_CHANNEL)),
  Trigger: into('trigger', text),
  Carries: into('carries', (context, node, entity) =>
    context.list(node, 'names', fieldOf(context, entity, false)),
  ),
  Transform: into('transform', transform),
  Volume: into('volume', lowerVolume),
  Latency: into('latency', latency),
  Delivery: into('delivery', (context, node) =>
    context.value(node, context.word(node, 'value') as Delivery | undefined),
  ),
  Ordered: into('ordered', (context, node, entity) =>
    context.list(node, 'names', fieldOf(context, entity, true)),
  ),
  Idempotent: into('idempotency', idempotency),
  Newest: into('newest', (context, node, entity) =>
    context.named(node, 'name', fieldOf(context, entity, true)),
  ),
  Retry: into('retry', retry),
  Dlq: into('dlq', dlq),
  Dashboard: into('dashboard', text),
  Runbook: into('runbook', text),
  Cache: into('cache', (context, node) => context.value(node, context.duration(node, 'value'))),
  Protection: into('protection', protection),
  FlowLifecycle: into('lifecycle', (context, node) =>
    context.value(node, context.word(node, 'value') as FlowLifecycle | undefined),
  ),
  Reason: into('reason', text),
  Reviewed: into('reviewed', (context, node) => context.value(node, lowerDate(context, node, 'value'))),
  SuppressEcho: into('suppressEcho', (context, node) =>
    context.value(node, context.word(node, 'guard') as EchoGuard | undefined),
  ),
};

interface LoweredClauses {
  readonly clauses: FlowClauses;
  readonly repeats: readonly Repeat[];
  readonly alias: Named | undefined;
  readonly profile: Named | undefined;
}

function lowerClauses(context: Context, node: SyntaxNode, entity: string | undefined): LoweredClauses {
  const alerts: Alert[] = [];
  const tests: Test[] = [];
  const clauses: Partial<Record<keyof FlowClauses, unknown>> = {};
  const seen: string[] = [];
  const repeats: Repeat[] = [];
  let alias: Named | undefined;
  let profile: Named | undefined;
  for (const clause of clausesOf(node)) {
    const { type } = clause;
    if (type === 'Alert') alerts.push(alert(context, clause));
    else if (type === 'Test') tests.push(test(context, clause));
    else if (seen.includes(type)) repeats.push(repeatOf(clause));
    else {
      seen.push(type);
      const lowering = LOWER[type];
      if (type === 'As') alias = context.named(clause, 'name', { kind: 'flow', declares: true });
      else if (type === 'With') profile = context.named(clause, 'profile', PROFILE);
      else if (lowering) clauses[lowering.key] = lowering.lower(context, clause, entity);
    }
  }
  clauses.alerts = kept(alerts);
  clauses.tests = kept(tests);
  return { clauses: clauses as FlowClauses, repeats: kept(repeats), alias, profile };
}

export function lowerFlow(context: Context, node: SyntaxNode, frame: Frame): FlowDeclaration {
  const { span, head, doc, whole, within, indent, block } = frame;
  const entity = context.name(node, 'entity', ENTITY);
  const from = context.name(node, 'from', PLACE);
  const to = context.names(node, 'to', PLACE);
  const both = context.has(node, 'both');
  const { clauses, repeats: clausesAgain, alias, profile } = lowerClauses(context, node, entity?.text);
  const repeats = kept([
    ...again('to', to),
    ...clausesAgain,
    ...again('carries', clauses.carries?.names ?? []),
  ]);
  const kind = 'flow';
  // All in one literal: spreading costs time and room, and there are many flows.
  return {
    span,
    head,
    doc,
    whole,
    within,
    indent,
    block,
    kind,
    entity,
    from,
    to,
    both,
    clauses,
    repeats,
    alias,
    profile,
  };
}

export function lowerProfile(context: Context, node: SyntaxNode, frame: Frame): ProfileDeclaration {
  const { clauses, repeats, alias, profile } = lowerClauses(context, node, undefined);
  if (alias)
    context.invalid(alias.span, 'A profile serves many flows: `as` names a single one. Remove it here.');
  return {
    ...frame,
    kind: 'profile',
    name: context.name(node, 'name', { kind: 'profile', declares: true }),
    title: context.text(node, 'title'),
    base: profile,
    clauses,
    repeats,
  };
}
