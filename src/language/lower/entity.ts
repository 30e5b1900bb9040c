/** Lowers entities and their fields: who owns, reads and changes what. */
import type { Conflict, ConflictKind, Consistency, DataClass, Reader, Writer } from '../../model/clauses.js';
import type { EntityDeclaration, FieldDeclaration, Ownership } from '../../model/declarations.js';
import type { Context } from './context.js';
import { again, Clauses, clausesOf, kept, spanOf } from './context.js';
import { lowerVolume } from './flow.js';
import { PlainField, StandingReader, StandingWriter } from './clauses.js';
import type { Frame } from './frame.js';
import type { Role } from './standing.js';
import { blockOf } from './frame.js';
import type { SyntaxNode } from '../syntax/node.js';

const SEVERAL = new Set(['Source', 'Reader', 'Writer', 'Field', 'References']);
const ENTITY = { kind: 'entity' } as const;
const SYSTEM = { kind: 'place', wants: 'system' } as const;

function reader(context: Context, node: SyntaxNode): Reader | undefined {
  const system = context.name(node, 'system', SYSTEM);
  return (
    system &&
    new StandingReader(
      context.mark,
      context.from(node),
      context.to(node),
      system,
      context.duration(node, 'needs'),
      context.word(node, 'purpose'),
      context.has(node, 'strong'),
    )
  );
}

function writer(context: Context, node: SyntaxNode): Writer | undefined {
  const system = context.name(node, 'system', SYSTEM);
  const via = context.word(node, 'via');
  return system && new StandingWriter(context.mark, context.from(node), context.to(node), system, via);
}

function conflict(context: Context, node: SyntaxNode, entity: string | undefined): Conflict | undefined {
  const kind = context.word(node, 'kind') as ConflictKind | undefined;
  const role = context.fieldRole(entity ?? '', true);
  return (
    kind && {
      kind,
      span: spanOf(node),
      mode: context.word(node, 'mode') as 'reject' | 'queue' | undefined,
      by: context.name(node, 'by', role),
      rule: context.text(node, 'rule'),
    }
  );
}

function ownership(context: Context, clauses: Clauses, entity: string | undefined): Ownership {
  return {
    sources: clauses.all('Source', (node) => context.named(node, 'system', SYSTEM)),
    readers: clauses.all('Reader', (node) => reader(context, node)),
    writers: clauses.all('Writer', (node) => writer(context, node)),
    conflict: clauses.one('Conflict', (node) => conflict(context, node, entity)),
    classes: clauses.one('Classes', (node) =>
      context.value(
        node,
        node.leaves('values').map(({ image }) => image as DataClass),
      ),
    ),
  };
}

function field(context: Context, node: SyntaxNode, role: Role): FieldDeclaration | undefined {
  const name = context.name(node, 'name', role);
  if (name && clausesOf(node).length === 0 && !context.has(node, 'open'))
    return new PlainField(context.mark, context.from(node), context.to(node), name);
  const clauses = new Clauses(clausesOf(node), SEVERAL);
  if (!name) return undefined;
  const { sources, readers, writers, conflict, classes } = ownership(context, clauses, role.of);
  const { repeats } = clauses;
  return {
    name,
    span: spanOf(node),
    sources,
    readers,
    writers,
    conflict,
    classes,
    repeats,
    block: blockOf(node),
  };
}

export function lowerEntity(context: Context, node: SyntaxNode, frame: Frame): EntityDeclaration {
  const name = context.name(node, 'name', { kind: 'entity', declares: true });
  const clauses = new Clauses(clausesOf(node), SEVERAL);
  const of = name?.text ?? '';
  const keyRole = { kind: 'field', of, optional: true, key: true } as const;
  const fieldRole = { kind: 'field', of, declares: true } as const;
  const { span, head, doc, whole, within, indent, block } = frame;
  const { sources, readers, writers, conflict, classes } = ownership(context, clauses, of);
  const key = clauses.one('Key', (item) => context.list(item, 'names', keyRole));
  return {
    span,
    head,
    doc,
    whole,
    within,
    indent,
    block,
    kind: 'entity',
    name,
    title: context.text(node, 'title'),
    sources,
    readers,
    writers,
    conflict,
    classes,
    key,
    consistency: clauses.one('Consistency', (item) =>
      context.value(item, context.word(item, 'value') as Consistency | undefined),
    ),
    references: kept(clauses.all('References', (item) => context.names(item, 'names', ENTITY)).flat()),
    volume: clauses.one('Volume', (item) => lowerVolume(context, item)),
    size: clauses.one('Size', (item) => context.value(item, context.size(item, 'value'))),
    fields: clauses.all('Field', (item) => field(context, item, fieldRole)),
    repeats: kept([...clauses.repeats, ...again('key', key?.names ?? [])]),
  };
}
