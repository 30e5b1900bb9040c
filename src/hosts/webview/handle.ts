/** The handle beside a node, from which a flow is drawn to another one. It is for pointers: by keyboard there is a command. */
import type { LaidOutGraph } from '../../views/graph/graph.js';
import type { Scene } from './scene.js';

const SVG = 'http://www.w3.org/2000/svg';

export interface Handle {
  /** At a node, by its key; at none. */
  at(key: string | undefined, picture: LaidOutGraph | undefined): void;
}

export function createHandle({ over }: Scene): Handle {
  const handle = document.createElementNS(SVG, 'g');
  handle.classList.add('handle');
  const circle = document.createElementNS(SVG, 'circle');
  circle.setAttribute('r', '8');
  const arrow = document.createElementNS(SVG, 'path');
  arrow.setAttribute('d', 'M-3.5 0H3.5M0.5 -3L3.5 0L0.5 3');
  handle.append(circle, arrow);
  return {
    at(key, picture) {
      const node = picture?.nodes.find(({ id, role }) => `node:${id}` === key && role !== 'domain');
      if (!node) return handle.remove();
      const { x, y, width, height } = node.box;
      handle.setAttribute('data-from', `node:${node.id}`);
      handle.setAttribute('transform', `translate(${x + width} ${y + height - 8})`);
      if (!handle.isConnected) over.append(handle);
    },
  };
}
