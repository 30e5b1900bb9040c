/** Maps in memory that are edited from the picture: the texts before, and after the edits are applied. */
import { expect } from 'vitest';
import { applyEdits } from '../../../src/base/edit.js';
import { editMap } from '../../../src/service/edits/edit-map.js';
import type { Edited, MapEdit } from '../../../src/service/edits/edit.js';
import { headwaterOf, uriOf } from '../../support/headwater.js';

export type Texts = Readonly<Record<string, string>>;

export async function edited(texts: Texts, edit: MapEdit, at = 'map.flow'): Promise<Edited> {
  return editMap(await headwaterOf(texts), uriOf(at), edit);
}

function apply(texts: Texts, result: Edited): Texts {
  if ('problem' in result) throw new Error(result.problem);
  for (const { uri } of result.edits) expect(Object.keys(texts).map(uriOf)).toContain(uri);
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [
      name,
      applyEdits(
        text,
        result.edits.filter(({ uri }) => uri === uriOf(name)),
      ),
    ]),
  );
}

/** The texts after an edit; its refusal fails the test. */
export const after = async (texts: Texts, edit: MapEdit, at?: string): Promise<Texts> =>
  apply(texts, await edited(texts, edit, at));
