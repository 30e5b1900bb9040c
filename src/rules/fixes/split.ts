/** The edits that split the truth by field: a system becomes the source of those that it alone owns. */
import type { TextEdit } from '../../base/edit.js';
import type { Entity, IntegrationMap } from '../../model/map.js';
import { addClauses, fragmentOf, written } from './edits.js';

/** Fields that the entity does not list yet are listed. */
export function splitEdits(
  map: IntegrationMap,
  entity: Entity,
  owner: string,
  fields: readonly string[],
): TextEdit[] {
  const { declaration } = entity;
  if (!declaration) return [];
  const fragment = fragmentOf(map, entity.at.uri);
  const source = `source ${written(owner)}`;
  const listed = new Map(declaration.fields.map((each) => [each.name.text, each]));
  const missing = fields
    .filter((name) => !listed.has(name))
    .map((name) => `field ${written(name)} { ${source} }`);
  const edits = fields.flatMap((name) => {
    const declared = listed.get(name);
    if (!declared) return [];
    return [addClauses(fragment, declared, declared.block ? [source] : [`{ ${source} }`])];
  });
  return [...edits, ...(missing.length > 0 ? [addClauses(fragment, declaration, missing)] : [])];
}
