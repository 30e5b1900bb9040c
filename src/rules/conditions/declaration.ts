/** What a declaration says itself that decides which rules have anything to say of it. */
import type { Declaration, EntityDeclaration, FlowClauses } from '../../model/declarations.js';

export const DECLARATION = {
  alerts: 1 << 0,
  dlq: 1 << 1,
  retry: 1 << 2,
  tests: 1 << 3,
  volume: 1 << 4,
  capacity: 1 << 5,
  /** A clause stands twice, in it or in a field. */
  repeats: 1 << 6,
  /** An entity with fields that says something which they might say. */
  fields: 1 << 7,
} as const;

export function declarationBits(declaration: Declaration): number {
  const bits = declaration.repeats.length > 0 ? DECLARATION.repeats : 0;
  switch (declaration.kind) {
    case 'flow':
    case 'profile':
      return bits | clauseBits(declaration.clauses);
    case 'system':
      return declaration.capacity ? bits | DECLARATION.capacity : bits;
    case 'entity':
      return bits | bitsOfEntity(declaration);
    default:
      return bits;
  }
}

function clauseBits({ alerts, dlq, retry, tests, volume }: FlowClauses): number {
  let bits = 0;
  if (alerts.length > 0) bits |= DECLARATION.alerts;
  if (dlq) bits |= DECLARATION.dlq;
  if (retry) bits |= DECLARATION.retry;
  if (tests.length > 0) bits |= DECLARATION.tests;
  if (volume) bits |= DECLARATION.volume;
  return bits;
}

function bitsOfEntity(entity: EntityDeclaration): number {
  const { volume, fields, sources, readers, writers, conflict, classes } = entity;
  let bits = volume ? DECLARATION.volume : 0;
  const says = sources.length + readers.length + writers.length > 0 || conflict || classes;
  if (says && fields.length > 0) bits |= DECLARATION.fields;
  for (const { repeats } of fields) if (repeats.length > 0) bits |= DECLARATION.repeats;
  return bits;
}
