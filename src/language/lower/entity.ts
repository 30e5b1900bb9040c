/** Lowers entities and their fields: who owns, reads and changes what. */
import type {
  Conflict,
  ConflictKind,
  Consistency,
  DataClass,
  Name,
  Reader,
  Writer,
} from '../../model/clauses.js';
import type { EntityDeclaration, FieldDeclaration, Ownership } from '../../model/declarations.js';
import type { Context } from './context.js';
import { Clauses, clausesOf, spanOf } from './context.js';
import { lowerVolume } from './flow.js';
import type { Frame } from './frame.js';
import { blockOf } from './frame.js';
import type { SyntaxNode } from '../syntax/node.js';

const SEVERAL = new Set(['Source', 'Reader', 'Writer', 'Field', 'References']);
const SYSTEM = { kind: 'place', wants: 'system' } as const;

function reader(context: Context, node: SyntaxNode): Reader | undefined {
  const system = context.name(node, 'system', SYSTEM);
  return (
    system && {
      system,
      span: spanOf(node),
      needs: context.duration(node, 'needs'),
      purpose: context.word(node, 'purpose'),
      strong: context.has(node, 'strong'),
    }
  );
}

function writer(context: Context, node: SyntaxNode): Writer | undefined {
  const system = context.name(node, 'system', SYSTEM);
  return system && { system, span: spanOf(node), via: context.word(node, 'via') };
}

function conflict(context: Context, node: SyntaxNode, entity: string | undefined): Conflict | undefined {
  const kind = context.word(node, 'kind') as ConflictKind | undefined;
  const role = { kind: 'field', of: entity ?? '', optional: true } as const;
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

const present = <T>(item: T | undefined): item is T => item !== undefined;

function ownership(context: Context, clauses: Clauses, entity: string | undefined): Ownership {
  return {
    sources: clauses.all('Source', (node) => context.named(node, 'system', SYSTEM)).filter(present),
    readers: clauses.all('Reader', (node) => reader(context, node)).filter(present),
    writers: clauses.all('Writer', (node) => writer(context, node)).filter(present),
    conflict: clauses.one('Conflict', (node) => conflict(context, node, entity)),
    classes: clauses.one('Classes', (node) =>
      context.value(
        node,
        node.leaves('values').map(({ image }) => image as DataClass),
      ),
    ),
  };
}

function field(context: Context, node: SyntaxNode, entity: Name | undefined): FieldDeclaration | undefined {
  const name = context.name(node, 'name', { kind: 'field', of: entity?.text ?? '', declares: true });
  const clauses = new Clauses(clausesOf(node), SEVERAL);
  if (!name) return undefined;
  return {
    name,
    span: spanOf(node),
    ...ownership(context, clauses, entity?.text),
    repeats: clauses.repeats,
    block: blockOf(node),
  };
}

export function lowerEntity(context: Context, node: SyntaxNode, frame: Frame): EntityDeclaration {
  const name = context.name(node, 'name', { kind: 'entity', declares: true });
  const clauses = new Clauses(clausesOf(node), SEVERAL);
  const keyRole = { kind: 'field', of: name?.text ?? '', optional: true, key: true } as const;
  return {
    ...frame,
    kind: 'entity',
    name,
    title: context.text(node, 'title'),
    ...ownership(context, clauses, name?.text),
    key: clauses.one('Key', (key) => context.list(key, 'names', keyRole)),
    consistency: clauses.one('Consistency', (item) =>
      context.value(item, context.word(item, 'value') as Consistency | undefined),
    ),
    references: clauses.all('References', (item) => context.names(item, 'names', { kind: 'entity' })).flat(),
    volume: clauses.one('Volume', (item) => lowerVolume(context, item)),
    size: clauses.one('Size', (item) => context.value(item, context.size(item, 'value'))),
    fields: clauses.all('Field', (item) => field(context, item, name)).filter(present),
    repeats: clauses.repeats,
  };
}
