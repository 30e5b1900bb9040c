/** Lowers teams, domains, systems and channels. */
import type { SystemLifecycle } from '../../model/clauses.js';
import type {
  ChannelDeclaration,
  DomainDeclaration,
  SystemDeclaration,
  SystemRole,
  TeamDeclaration,
} from '../../model/declarations.js';
import type { Context } from './context.js';
import { Clauses, clausesOf } from './context.js';
import type { Frame } from './frame.js';
import type { SyntaxNode } from '../syntax/node.js';

const TEAM = { kind: 'team' } as const;
const BROKER = { kind: 'place', wants: 'broker' } as const;
const DECLARED = { kind: 'place', declares: true } as const;
const ONCE: ReadonlySet<string> = new Set();

export function lowerTeam(context: Context, node: SyntaxNode, frame: Frame): TeamDeclaration {
  const clauses = new Clauses(clausesOf(node), ONCE);
  const text = (type: string) =>
    clauses.one(type, (item) => context.value(item, context.text(item, 'value')));
  const { span, head, doc, whole, within, indent, block } = frame;
  return {
    span,
    head,
    doc,
    whole,
    within,
    indent,
    block,
    kind: 'team',
    name: context.name(node, 'name', { kind: 'team', declares: true }),
    title: context.text(node, 'title'),
    contact: text('Contact'),
    escalation: text('Escalation'),
    repeats: clauses.repeats,
  };
}

export function lowerDomain(context: Context, node: SyntaxNode, frame: Frame): DomainDeclaration {
  const name = context.name(node, 'name', { kind: 'domain', declares: true });
  const title = context.text(node, 'title');
  const { span, head, doc, whole, within, indent, block } = frame;
  return { span, head, doc, whole, within, indent, block, kind: 'domain', name, title, repeats: [] };
}

export function lowerSystem(context: Context, node: SyntaxNode, frame: Frame): SystemDeclaration {
  const clauses = new Clauses(clausesOf(node), ONCE);
  const { span, head, doc, whole, within, indent, block } = frame;
  return {
    span,
    head,
    doc,
    whole,
    within,
    indent,
    block,
    kind: 'system',
    role: (context.word(node, 'role') as SystemRole | undefined) ?? 'system',
    name: context.name(node, 'name', DECLARED),
    title: context.text(node, 'title'),
    platform: clauses.one('On', (item) => context.named(item, 'target')),
    owner: clauses.one('Owner', (item) => context.named(item, 'team', TEAM)),
    zone: clauses.one('Zone', (item) => context.named(item, 'name')),
    availability: clauses.one('Availability', (item) => context.value(item, context.share(item, 'value'))),
    recovery: clauses.one('Recovery', (item) => context.value(item, context.duration(item, 'value'))),
    capacity: clauses.one('Capacity', (item) => context.value(item, context.rate(item, 'value'))),
    lifecycle: clauses.one('SystemLifecycle', (item) =>
      context.value(item, context.word(item, 'value') as SystemLifecycle | undefined),
    ),
    repeats: clauses.repeats,
  };
}

export function lowerChannel(context: Context, node: SyntaxNode, frame: Frame): ChannelDeclaration {
  const clauses = new Clauses(clausesOf(node), ONCE);
  const text = (type: string) =>
    clauses.one(type, (item) => context.value(item, context.text(item, 'value')));
  const { span, head, doc, whole, within, indent, block } = frame;
  return {
    span,
    head,
    doc,
    whole,
    within,
    indent,
    block,
    kind: 'channel',
    name: context.name(node, 'name', DECLARED),
    title: context.text(node, 'title'),
    broker: clauses.one('On', (item) => context.named(item, 'target', BROKER)),
    topic: text('Topic'),
    retention: clauses.one('Retention', (item) => context.value(item, context.duration(item, 'value'))),
    ordered: clauses.one('Ordered', (item) => context.list(item, 'names')),
    contract: text('Contract'),
    repeats: clauses.repeats,
  };
}
