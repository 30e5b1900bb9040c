/** Headwater over texts in memory, for tests of the service. */
import { createHeadwater, type Headwater } from '../../src/service/headwater.js';
import { memoryFiles } from './memory-files.js';

export const TODAY = '2026-11-23';

/** All texts open, in one folder `test:/map`; `problems` collects what the service logs. */
export async function headwaterOf(texts: Readonly<Record<string, string>>): Promise<Headwater> {
  const headwater = createHeadwater({
    files: memoryFiles({ 'test:/map/headwater.json': '{}' }),
    today: () => TODAY,
    log: (message) => {
      throw new Error(message);
    },
  });
  await headwater.addFolder('test:/map');
  for (const [name, text] of Object.entries(texts)) headwater.setText(uriOf(name), text);
  return headwater;
}

export const uriOf = (name: string): string => `test:/map/${name}`;

/** A text with `|` where the cursor is. */
export function withCursor(marked: string): { readonly text: string; readonly offset: number } {
  const offset = marked.indexOf('|');
  if (offset < 0) throw new Error(`No cursor in ${marked}`);
  return { text: marked.slice(0, offset) + marked.slice(offset + 1), offset };
}
