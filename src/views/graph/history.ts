/** The last pictures of a map: while a name is half typed nodes come and go, and what comes back stands where it stood. */
import type { Graph, LaidOutGraph } from './graph.js';

const MOST = 8;

export interface History {
  /** The latest picture of the same nodes, else the latest that resembles the graph. */
  before(graph: Graph): LaidOutGraph | undefined;
  add(picture: LaidOutGraph): void;
  clear(): void;
}

export function createHistory(): History {
  const pictures: LaidOutGraph[] = [];
  return {
    before(graph) {
      const like = pictures.filter((picture) => resembles(picture, graph));
      return like.find((picture) => placesOf(picture) === placesOf(graph)) ?? like[0];
    },
    add(picture) {
      const same = pictures.findIndex((other) => placesOf(other) === placesOf(picture));
      if (same >= 0) pictures.splice(same, 1);
      pictures.unshift(picture);
      pictures.splice(MOST);
    },
    clear: () => void pictures.splice(0),
  };
}

/** Whether most of a graph is in a picture already: else it is another map, to be laid out for itself. */
export function resembles({ nodes }: LaidOutGraph, graph: Graph): boolean {
  const known = new Set(nodes.map(({ id }) => id));
  const shared = graph.nodes.filter(({ id }) => known.has(id)).length;
  return shared * 2 >= graph.nodes.length;
}

const placesOf = ({ nodes, groups }: Graph): string =>
  JSON.stringify([nodes.map(({ id, group }) => [id, group]), groups.map(({ id, parent }) => [id, parent])]);
