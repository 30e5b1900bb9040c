/** The graph of a map that stands in one text, such as a block in a Markdown file. */
import type { Landscape } from '../views/graph/landscape.js';
import { createHeadwater } from './headwater.js';

const URI = 'headwater:/block.flow';

export function graphOfText(text: string, today: string): Landscape {
  const headwater = createHeadwater({
    files: { list: () => Promise.resolve([]), read: () => Promise.resolve({ problem: '' }) },
    today: () => today,
    // A rule that fails costs its finding here, and speaks up where the text is a file.
    log: () => undefined,
  });
  headwater.setText(URI, text);
  return headwater.graph(headwater.rootOf(URI));
}
