/** The edits that leave one writer: all others only read from now on. */
import { isLive } from '../../analysis/flow.js';
import type { TextEdit } from '../../base/edit.js';
import type { Writer } from '../../model/clauses.js';
import type { EntityDeclaration, FieldDeclaration, Fragment } from '../../model/declarations.js';
import type { Flow } from '../../model/map.js';
import { endsOf } from '../readers.js';
import { removeClause, replace, written } from './edits.js';

/** Writers other than the source become readers where something brings it to them, unless they read already. */
export function demoteWriters(
  fragment: Fragment,
  holder: EntityDeclaration | FieldDeclaration,
  source: string,
  flows: readonly Flow[],
): TextEdit[] {
  const readers = new Set(holder.readers.map(({ system }) => system.text));
  const fed = new Set(flows.filter(isLive).flatMap((flow) => endsOf(flow).map(({ name }) => name)));
  const others = holder.writers.filter(({ system }) => system.text !== source);
  return others.map((writer: Writer) =>
    readers.has(writer.system.text) || !fed.has(writer.system.text)
      ? removeClause(fragment, holder, writer.span)
      : replace(fragment.uri, writer, `reader ${written(writer.system.text)}`),
  );
}
