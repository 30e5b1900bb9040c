/** The picture in layers, each thing a keyed piece of markup: what a page shows already need not be drawn again. */
import { edgeLine, moreText } from '../captions.js';
import type { Box, LaidOutEdge, LaidOutGraph, LaidOutTrunk } from '../graph.js';
import { renderEdge, renderLabel, type EdgeLook } from './edge.js';
import { element, escape } from './escape.js';
import { renderGroup, renderTitle } from './group.js';
import { renderNode } from './node.js';

export interface Piece {
  /** Unique in its layer; also the `data-key` of the markup's one element. */
  readonly key: string;
  readonly markup: string;
}

export interface Layer {
  readonly name: string;
  readonly pieces: readonly Piece[];
}

/** Lowest first: boundaries, edges, their labels, nodes. `live`: things can be chosen. */
export function layersOf(picture: LaidOutGraph, live: boolean): readonly Layer[] {
  const looks = looksOf(picture);
  return [
    { name: 'groups', pieces: picture.groups.map((group) => piece(`group:${group.id}`, renderGroup(group))) },
    {
      name: 'edges',
      pieces: picture.edges.map((edge) => piece(`edge:${edge.id}`, renderEdge(edge, looks(edge), live))),
    },
    {
      name: 'headings',
      pieces: picture.groups.map((group) => piece(`heading:${group.id}`, renderTitle(group))),
    },
    { name: 'plates', pieces: platesOf(picture) },
    {
      name: 'labels',
      pieces: picture.edges
        .filter(({ labelBox }) => labelBox)
        .map((edge) => piece(`label:${edge.id}`, renderLabel(edge))),
    },
    { name: 'trunks', pieces: picture.trunks.flatMap(restOf) },
    { name: 'nodes', pieces: picture.nodes.map((node) => piece(`node:${node.id}`, renderNode(node, live))) },
    { name: 'notes', pieces: picture.notes.map((note, index) => noteOf(note, index, picture)) },
  ];
}

const piece = (key: string, markup: string): Piece => ({ key, markup });

function looksOf({ nodes, edges, trunks }: LaidOutGraph): (edge: LaidOutEdge) => EdgeLook {
  const places = new Map(nodes.map((node) => [node.id, node]));
  const patterns = new Map(edges.map(({ id, pattern }) => [id, pattern]));
  const shared = new Map(
    trunks.map((trunk) => [trunk.id, new Set(trunk.edges.map((id) => patterns.get(id))).size > 1] as const),
  );
  const carried = new Map(trunks.map((trunk) => [trunk.id, trunk.edges.length] as const));
  return ({ from, to, trunk = '' }) => ({
    from: places.get(from),
    to: places.get(to),
    mixed: shared.get(trunk) ?? false,
    carried: carried.get(trunk) ?? 1,
  });
}

/** One behind each label, or stack of labels. */
function platesOf({ edges, trunks }: LaidOutGraph): Piece[] {
  const stacked = new Set(trunks.map(({ id }) => id));
  const single = edges.filter(({ trunk }) => trunk === undefined || !stacked.has(trunk));
  return [...single, ...trunks].flatMap(({ id, labelBox }) =>
    labelBox ? [plate(`plate:${id}`, labelBox)] : [],
  );
}

function plate(key: string, { x, y, width, height }: Box): Piece {
  const attributes = { class: 'plate', 'data-key': key, transform: `translate(${x} ${y})` };
  return piece(key, element('g', attributes, element('rect', { width, height, rx: 5 })));
}

/** The last line of a stack that could not show all of its edges. */
function restOf({ id, labelBox, unlabelled }: LaidOutTrunk): Piece[] {
  if (!labelBox || unlabelled.length === 0) return [];
  const key = `trunk:${id}`;
  const { x, y, height } = labelBox;
  const text = element(
    'text',
    { class: 'more', x: edgeLine.symbol, y: edgeLine.height / 2 + 3.8 },
    escape(moreText(unlabelled.length)),
  );
  const transform = `translate(${x} ${y + height - edgeLine.height})`;
  return [piece(key, element('g', { class: 'label plain', 'data-key': key, transform }, text))];
}

function noteOf(note: string, index: number, { height }: LaidOutGraph): Piece {
  const attributes = { class: 'note', 'data-key': `note:${index}`, x: 12, y: height - 8 - 14 * index };
  return piece(`note:${index}`, element('text', attributes, escape(note)));
}
