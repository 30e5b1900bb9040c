/** Lowers flows and profiles: the clauses that both may hold. */
import type { AstNode } from 'langium';
import type {
  Alert,
  DeadLetterQueue,
  Delivery,
  EchoGuard,
  FlowLifecycle,
  Idempotency,
  Latency,
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
import type { FlowClauses, FlowDeclaration, ProfileDeclaration } from '../../model/declarations.js';
import type { Frame } from './frame.js';
import type { Context, Role } from './context.js';
import { Clauses, clausesOf, spanOf } from './context.js';
import { lowerSchedule } from './schedule.js';
import { lowerDate } from './time.js';

const SEVERAL = new Set(['Alert', 'Test']);
const TEAM: Role = { kind: 'team' };
const HUB_OR_CHANNEL: Role = { kind: 'place', wants: 'hub-or-channel' };

/** A field of the flow's entity; profiles know none. */
const fieldOf = (entity: string | undefined, optional: boolean): Role | undefined =>
  entity === undefined ? undefined : { kind: 'field', of: entity, optional };

const pattern = (context: Context, node: AstNode): Pattern | undefined => {
  const kind = context.word<PatternKind>(node, 'kind');
  const { schedule } = node as AstNode & { schedule?: AstNode };
  return (
    kind && {
      kind,
      span: spanOf(node),
      every: context.duration(node, 'every'),
      schedule: schedule && lowerSchedule(context, schedule),
      takes: context.duration(node, 'takes'),
    }
  );
};

const sla = (context: Context, node: AstNode): Sla => ({
  span: spanOf(node),
  within: context.duration(node, 'within'),
  available: context.share(node, 'available'),
});

export const lowerVolume = (context: Context, node: AstNode): Volume => ({
  span: spanOf(node),
  average: context.rate(node, 'average'),
  peak: context.rate(node, 'peak'),
});

const latency = (context: Context, node: AstNode): Latency => ({
  span: spanOf(node),
  typical: context.duration(node, 'typical'),
  p99: context.duration(node, 'p99'),
});

const retry = (context: Context, node: AstNode): Retry | undefined => {
  const kind = context.word<Retry['kind']>(node, 'kind');
  return (
    kind && {
      kind,
      span: spanOf(node),
      times: context.whole(node, 'times'),
      from: context.duration(node, 'from') ?? context.duration(node, 'every'),
      to: context.duration(node, 'to'),
      jitter: context.has(node, 'jitter'),
    }
  );
};

const dlq = (context: Context, node: AstNode): DeadLetterQueue => ({
  span: spanOf(node),
  queue: context.text(node, 'queue'),
  keep: context.duration(node, 'keep'),
  handledBy: context.name(node, 'team', TEAM),
  replay: context.word<'manual' | 'automatic'>(node, 'replay'),
});

const alert = (context: Context, node: AstNode): Alert => ({
  span: spanOf(node),
  team: context.name(node, 'team', TEAM),
  metric: context.word(node, 'metric'),
  comparator: context.word<NonNullable<Alert['comparator']>>(node, 'comparator'),
  bound: context.word(node, 'bound'),
  lasting: context.duration(node, 'lasting'),
});

const test = (context: Context, node: AstNode): Test => ({
  span: spanOf(node),
  kind: context.word<TestKind>(node, 'kind') ?? 'unit',
  path: context.text(node, 'path') ?? '',
  pathSpan: context.span(node, 'path') ?? spanOf(node),
});

const transform = (context: Context, node: AstNode, entity: string | undefined): Transform => {
  const { mappings = [] } = node as AstNode & { mappings?: AstNode[] };
  const mapping = mappings.flatMap((item) => {
    const from = context.name(item, 'from', fieldOf(entity, true));
    const to = context.name(item, 'to');
    return from && to ? [{ from, to }] : [];
  });
  return { span: spanOf(node), none: context.has(node, 'none'), text: context.text(node, 'text'), mapping };
};

const protection = (context: Context, node: AstNode): (Spanned & { value: Protection }) | undefined => {
  const kind = context.word<'masking' | 'tokenisation' | 'consent'>(node, 'kind');
  const text = context.text(node, 'basis');
  if (kind) return { value: { kind }, span: spanOf(node) };
  return text === undefined ? undefined : { value: { kind: 'basis', text }, span: spanOf(node) };
};

const idempotency = (context: Context, node: AstNode, entity: string | undefined): Idempotency => ({
  span: spanOf(node),
  keys: context.names(node, 'names', fieldOf(entity, true)),
  within: context.duration(node, 'within'),
});

/** All clauses in one literal: ten thousand flows share its shape. */
function flowClauses(context: Context, clauses: Clauses, entity: string | undefined): FlowClauses {
  const text = (type: string) =>
    clauses.one(type, (node) => context.value(node, context.text(node, 'value')));
  return {
    pattern: clauses.one('Pattern', (node) => pattern(context, node)),
    sla: clauses.one('Sla', (node) => sla(context, node)),
    owner: clauses.one('Owner', (node) => context.named(node, 'team', TEAM)),
    using: clauses.one('Using', (node) => context.named(node, 'mechanism')),
    via: clauses.one('Via', (node) => context.list(node, 'names', HUB_OR_CHANNEL)),
    trigger: text('Trigger'),
    carries: clauses.one('Carries', (node) => context.list(node, 'names', fieldOf(entity, false))),
    transform: clauses.one('Transform', (node) => transform(context, node, entity)),
    volume: clauses.one('Volume', (node) => lowerVolume(context, node)),
    latency: clauses.one('Latency', (node) => latency(context, node)),
    delivery: clauses.one('Delivery', (node) => context.value(node, context.word<Delivery>(node, 'value'))),
    ordered: clauses.one('Ordered', (node) => context.list(node, 'names', fieldOf(entity, true))),
    idempotency: clauses.one('Idempotent', (node) => idempotency(context, node, entity)),
    newest: clauses.one('Newest', (node) => context.named(node, 'name', fieldOf(entity, true))),
    retry: clauses.one('Retry', (node) => retry(context, node)),
    dlq: clauses.one('Dlq', (node) => dlq(context, node)),
    alerts: clauses.all('Alert', (node) => alert(context, node)),
    dashboard: text('Dashboard'),
    runbook: text('Runbook'),
    tests: clauses.all('Test', (node) => test(context, node)),
    cache: clauses.one('Cache', (node) => context.value(node, context.duration(node, 'value'))),
    protection: clauses.one('Protection', (node) => protection(context, node)),
    lifecycle: clauses.one('FlowLifecycle', (node) =>
      context.value(node, context.word<FlowLifecycle>(node, 'value')),
    ),
    reason: text('Reason'),
    reviewed: clauses.one('Reviewed', (node) => context.value(node, lowerDate(context, node, 'value'))),
    suppressEcho: clauses.one('SuppressEcho', (node) =>
      context.value(node, context.word<EchoGuard>(node, 'guard')),
    ),
  };
}

export function lowerFlow(context: Context, node: AstNode, frame: Frame): FlowDeclaration {
  const entity = context.name(node, 'entity', { kind: 'entity' });
  const from = context.name(node, 'from', { kind: 'place' });
  const to = context.names(node, 'to', { kind: 'place' });
  const clauses = new Clauses(clausesOf(node), SEVERAL);
  return {
    ...frame,
    kind: 'flow',
    entity,
    from,
    to,
    both: context.has(node, 'both'),
    alias: clauses.one('As', (as) => context.named(as, 'name', { kind: 'flow', declares: true })),
    profile: clauses.one('With', (use) => context.named(use, 'profile', { kind: 'profile' })),
    clauses: flowClauses(context, clauses, entity?.text),
    repeats: clauses.repeats,
  };
}

export function lowerProfile(context: Context, node: AstNode, frame: Frame): ProfileDeclaration {
  const clauses = new Clauses(clausesOf(node), SEVERAL);
  clauses.one('As', (as) => {
    context.invalid(spanOf(as), 'A profile serves many flows: `as` names a single one. Remove it here.');
    return undefined;
  });
  return {
    ...frame,
    kind: 'profile',
    name: context.name(node, 'name', { kind: 'profile', declares: true }),
    title: context.text(node, 'title'),
    base: clauses.one('With', (use) => context.named(use, 'profile', { kind: 'profile' })),
    clauses: flowClauses(context, clauses, undefined),
    repeats: clauses.repeats,
  };
}
