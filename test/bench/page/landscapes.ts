/** Generated landscapes as the page gets them, and as they are after a key in the text. */
import { createHeadwater } from '../../../src/service/headwater.js';
import type { Landscape } from '../../../src/views/graph/landscape.js';
import { memoryFiles } from '../../support/memory-files.js';
import { landscape } from '../landscapes/landscape.js';

const ROOT = 'test:/map';
const TODAY = '2026-11-26';

export interface Living {
  readonly graph: Landscape;
  /** Every second time a flow is added, and taken away again. */
  edit(): Landscape;
}

export async function livingLandscape(systems: number, flows: number): Promise<Living> {
  const made = landscape({ flows, systems, style: 'mixed' });
  const files = Object.fromEntries(made.files.map(({ path, text }) => [`${ROOT}/${path}`, text]));
  const headwater = createHeadwater({
    files: memoryFiles(files),
    today: () => TODAY,
    log: (message) => {
      throw new Error(message);
    },
  });
  await headwater.addFolder(ROOT);
  const { path, text } = made.files.at(-1) ?? made.systemsFile;
  const uri = `${ROOT}/${path}`;
  headwater.setText(uri, text);
  const [flow = ''] = /^flow (\w+) from (\w+)[^\n]* to (\w+)/m.exec(text) ?? [];
  const [, entity, from, to] = /^flow (\w+) from (\w+).* to (\w+)/.exec(flow) ?? [];
  let count = 0;
  return {
    graph: headwater.graph(ROOT),
    edit() {
      const more = ++count % 2 === 1 ? `\nflow ${entity} from ${to} to ${from} batch hourly\n` : '';
      headwater.setText(uri, text + more);
      return headwater.graph(ROOT);
    },
  };
}
