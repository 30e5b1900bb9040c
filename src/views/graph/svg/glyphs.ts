/** A small drawing for each kind of node, in a box of 16 by 16: line work that reads at a glance, and in one colour. */
import type { GraphNode } from '../graph.js';
import { element } from './escape.js';

const paths: Readonly<Record<GraphNode['role'], string>> = {
  system: 'M2.5 3.5H13.5V12.5H2.5ZM2.5 6.5H13.5M4.6 5H4.7M6.6 5H6.7',
  hub: 'M8 5.6A2.4 2.4 0 1 0 8 10.4A2.4 2.4 0 1 0 8 5.6ZM8 5.6V2M8 10.4V14M5.9 9.2L2.8 11M10.1 6.8L13.2 5M5.9 6.8L2.8 5M10.1 9.2L13.2 11',
  broker: 'M2 4.5H10.5M2 8H14M2 11.5H10.5M11.5 5.5L14 8L11.5 10.5',
  channel: 'M2.5 8H9M9.5 4.5L13 8L9.5 11.5',
  warehouse: 'M2.5 6L8 2.8L13.5 6V13H2.5ZM5.5 13V8.5H10.5V13M5.5 10.7H10.5',
  database:
    'M3 4.2C3 2 13 2 13 4.2V11.8C13 14 3 14 3 11.8ZM3 4.2C3 6.4 13 6.4 13 4.2M3 8C3 10.2 13 10.2 13 8',
  external: 'M8 2A6 6 0 1 0 8 14A6 6 0 1 0 8 2ZM2 8H14M8 2C4.8 5.4 4.8 10.6 8 14M8 2C11.2 5.4 11.2 10.6 8 14',
  domain: 'M2.5 2.5H13.5V13.5H2.5ZM5 5.5H8V8.5H5ZM9.5 8.5H11.5V11H9.5Z',
};

/** Around the point, `size` wide. */
export function kindGlyph(role: GraphNode['role'], x: number, y: number, size = 16): string {
  const scale = size / 16;
  const at = `translate(${x - 8 * scale} ${y - 8 * scale})${scale === 1 ? '' : ` scale(${scale})`}`;
  return element('path', { class: 'glyph', d: paths[role], transform: at });
}
