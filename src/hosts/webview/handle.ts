/** The handle beside a node, from which a flow is drawn to another one. It is for pointers: by keyboard there is a command. */
import type { LaidOutGraph } from '../../views/graph/graph.js';
import { svg } from './dom.js';
import type { Scene } from './scene.js';

export interface Handle {
  /** At a node, by its key; at none. */
  at(key: string | undefined, picture: LaidOutGraph | undefined): void;
}

export function createHandle({ over }: Scene): Handle {
  const arrow = svg('path', { d: 'M-3.5 0H3.5M0.5 -3L3.5 0L0.5 3' });
  const handle = svg('g', { class: 'handle' }, svg('circle', { r: 8 }), arrow);
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
