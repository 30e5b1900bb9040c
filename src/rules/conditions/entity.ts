/** What an entity says, and what its flows make of it, that decides which rules have anything to say of it. */
import type { EntityAnalysis } from '../../analysis/entity.js';
import type { Entity, Owned } from '../../model/map.js';

export const ENTITY = {
  /** It, or a field of it, has a policy for conflicts. */
  conflict: 1 << 0,
  /** Somebody else than its source may change it, or a field has a source of its own. */
  contested: 1 << 1,
  /** Somebody needs it strongly consistent. */
  strong: 1 << 2,
  personal: 1 << 3,
  /** Financial or audit data. */
  precious: 1 << 4,
  source: 1 << 5,
  /** Two sources of it, or of a field. */
  'second-source': 1 << 6,
  /** It, or a field of it, lists readers. */
  readers: 1 << 7,
  'field-readers': 1 << 8,
  /** A reader says what it tolerates. */
  needs: 1 << 9,
  references: 1 << 10,
  volume: 1 << 11,
  /** Data that a live flow brings to a place goes on from there by a live flow. */
  chained: 1 << 12,
  /** Two live flows end at one place. */
  converging: 1 << 13,
  /** A live flow that asks and keeps no answer. */
  questions: 1 << 14,
  batches: 1 << 15,
  /** A live flow ends at a database. */
  stored: 1 << 16,
} as const;

/** With what the flows say that carry it. */
export function entityBits(entity: Entity, { shape }: EntityAnalysis): number {
  let bits = ownBits(entity);
  if (shape.chained) bits |= ENTITY.chained;
  if (shape.converging) bits |= ENTITY.converging;
  if (shape.questions) bits |= ENTITY.questions;
  if (shape.batches) bits |= ENTITY.batches;
  if (shape.stored) bits |= ENTITY.stored;
  return bits;
}

/** What is in the entity itself. */
export function ownBits(entity: Entity): number {
  const { declaration, fields, sources, writers } = entity;
  let bits = bitsOf(entity);
  if (sources.length > 0) bits |= ENTITY.source;
  if (writers.length > 0) bits |= ENTITY.contested;
  if (declaration?.consistency?.value === 'strong') bits |= ENTITY.strong;
  if (declaration && declaration.references.length > 0) bits |= ENTITY.references;
  if (declaration?.volume) bits |= ENTITY.volume;
  for (const field of fields) {
    bits |= bitsOf(field);
    if (field.sources.length + field.writers.length > 0) bits |= ENTITY.contested;
    if (field.readers.length > 0) bits |= ENTITY['field-readers'];
  }
  return bits;
}

function bitsOf({ conflict, sources, readers, classes }: Owned): number {
  let bits = 0;
  if (conflict) bits |= ENTITY.conflict;
  if (sources.length > 1) bits |= ENTITY['second-source'];
  for (const each of classes) {
    if (each === 'personal') bits |= ENTITY.personal;
    else if (each === 'financial' || each === 'audit') bits |= ENTITY.precious;
  }
  if (readers.length > 0) bits |= ENTITY.readers;
  for (const { clause } of readers) {
    if (clause.strong) bits |= ENTITY.strong;
    if (clause.needs !== undefined) bits |= ENTITY.needs;
  }
  return bits;
}
