/** The picture in layers, each thing a keyed piece of markup: what a page shows already need not be drawn again. */
import { captionFont, edgeLine, moreText } from '../captions.js';
import type { Box, LaidOutEdge, LaidOutGraph, LaidOutTrunk } from '../graph.js';
import { fitText } from '../measure.js';
import { plainText } from '../plain-text.js';
import type { Paint, Painted } from '../show/paint.js';
import { afar } from './detail.js';
import { renderEdge, renderLabel, type EdgeLook } from './edge.js';
import { remembering } from './remembering.js';
import { element, escape } from './escape.js';
import { renderAway, renderGroup, renderTitle } from './group.js';
import { classes, paintOf } from './looks.js';
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

/** Up to this many edges a planned flow is drawn as a row of dots. */
const MOST_DOTTED = 300;

const unpainted: Paint = {};

/** Lowest first: boundaries, edges, their labels, nodes. `live`: things can be chosen. */
export function layersOf(picture: LaidOutGraph, live: boolean, paint: Paint = unpainted): readonly Layer[] {
  const looks = looksOf(picture, paint);
  const { groups, edges, nodes, trunks, notes } = picture;
  const painted = (id: string) => paintOf(paint, id);
  return [
    {
      name: 'groups',
      pieces: groups.map((group) => piece(`group:${group.id}`, renderGroup(group, painted(group.id)))),
    },
    {
      name: 'edges',
      pieces: gravestLast(edges, paint).map((edge) =>
        piece(`edge:${edge.id}`, drawEdge(edge, looks(edge), live)),
      ),
    },
    {
      name: 'headings',
      pieces: groups.map((group) =>
        piece(`heading:${group.id}`, renderTitle(group, painted(group.id), live)),
      ),
    },
    { name: 'plates', pieces: platesOf(picture, paint) },
    { name: 'labels', pieces: labelsOf(picture, paint, live) },
    { name: 'trunks', pieces: trunks.flatMap((trunk) => restOf(trunk, isListed(trunk, paint), live)) },
    {
      name: 'nodes',
      pieces: nodes.map((node) => piece(`node:${node.id}`, drawNode(node, painted(node.id), live))),
    },
    ...(live ? [{ name: 'names', pieces: outermost(groups) }] : []),
    { name: 'notes', pieces: notes.map((note, index) => noteOf(note, index, picture)) },
  ];
}

const outermost = (groups: LaidOutGraph['groups']): Piece[] =>
  groups
    .filter(({ parent }) => parent === undefined)
    .map((group) => piece(`away:${group.id}`, renderAway(group)));

const drawNode = remembering(renderNode);
const drawLabel = remembering(renderLabel, ({ painted, isListed }) => [painted, isListed]);
const drawEdge = remembering(
  (edge: LaidOutEdge, look: EdgeLook, live: boolean) => renderEdge(edge, look, live),
  (look) => Object.values(look),
);

const piece = (key: string, markup: string): Piece => ({ key, markup });

function looksOf({ nodes, edges, trunks }: LaidOutGraph, paint: Paint): (edge: LaidOutEdge) => EdgeLook {
  const places = new Map(nodes.map((node) => [node.id, node]));
  const known = new Map(edges.map((edge) => [edge.id, edge]));
  const shared = new Map(
    trunks.map((trunk) => {
      const carried = trunk.edges.map((id) => known.get(id)).filter((edge) => edge !== undefined);
      const patterns = new Set(carried.map(({ pattern }) => pattern));
      const tones = new Set(carried.map(({ id }) => paintOf(paint, id)?.tone));
      return [
        trunk.id,
        {
          mixed: patterns.size > 1,
          // Of judgements the gravest speaks for all; other tones are no better or worse than each other.
          toneless: tones.size > 1 && ![...tones].some((tone) => tone !== undefined && JUDGED.has(tone)),
          carried: new Set(carried.map(({ flow }) => flow)).size,
        },
      ] as const;
    }),
  );
  const dots = edges.length <= MOST_DOTTED;
  return ({ id, from, to, trunk = '', count = 1 }) => {
    const { mixed = false, toneless = false, carried = 1 } = shared.get(trunk) ?? {};
    const painted = paintOf(paint, id);
    return {
      from: places.get(from),
      to: places.get(to),
      mixed,
      toneless,
      carried: Math.max(carried, count),
      dots,
      ...(painted && { painted }),
    };
  };
}

const JUDGED: ReadonlySet<string> = new Set(['good', 'notice', 'warning', 'critical', 'way', 'down']);

const GRAVITY: readonly (Painted['tone'] | undefined)[] = [
  undefined,
  'way',
  'unknown',
  'other',
  'good',
  'notice',
  'warning',
  'critical',
];

/** On a way that several share, what is gravest shows; and nothing that stepped back lies over what did not. */
function gravestLast(edges: readonly LaidOutEdge[], paint: Paint): readonly LaidOutEdge[] {
  const rankOf = ({ id }: LaidOutEdge): number => {
    const { tone, faded } = paintOf(paint, id) ?? {};
    return faded ? -1 : Math.max(0, GRAVITY.indexOf(tone));
  };
  return paint === unpainted ? edges : edges.toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** One behind each label, or stack of labels; it steps back with all that it carries. */
function platesOf({ edges, trunks }: LaidOutGraph, paint: Paint): Piece[] {
  const stacked = new Set(trunks.map(({ id }) => id));
  const single = edges.filter(({ trunk }) => trunk === undefined || !stacked.has(trunk));
  const faded = (ids: readonly string[]): boolean => ids.every((id) => paintOf(paint, id)?.faded);
  return [
    ...single.map(({ id, labelBox }) => ({ id, labelBox, edges: [id] })),
    ...trunks.map(({ id, labelBox, edges: carried }) => ({ id, labelBox, edges: carried })),
  ].flatMap(({ id, labelBox, edges: carried }) =>
    labelBox ? [plate(`plate:${id}`, labelBox, faded(carried))] : [],
  );
}

function plate(key: string, { x, y, width, height }: Box, faded: boolean): Piece {
  const attributes = {
    class: classes('plate', faded && 'faded'),
    'data-key': key,
    transform: `translate(${x} ${y})`,
  };
  return piece(key, element('g', attributes, element('rect', { width, height, rx: 6 })));
}

function labelsOf({ edges, trunks }: LaidOutGraph, paint: Paint, live: boolean): Piece[] {
  const listed = new Set(trunks.filter((trunk) => isListed(trunk, paint)).map(({ id }) => id));
  return edges
    .filter(({ labelBox }) => labelBox)
    .map((edge) => {
      const look = { painted: paintOf(paint, edge.id), isListed: listed.has(edge.trunk ?? '') };
      return piece(`label:${edge.id}`, drawLabel(edge, look, live));
    });
}

/** Whether values stand in its stack. */
const isListed = ({ edges }: LaidOutTrunk, paint: Paint): boolean =>
  edges.some((id) => paintOf(paint, id)?.text !== undefined);

/** The last line of a stack that could not show all of its edges. */
function restOf({ id, labelBox, unlabelled }: LaidOutTrunk, isList: boolean, live: boolean): Piece[] {
  if (!labelBox || unlabelled.length === 0) return [];
  const key = `trunk:${id}`;
  const { x, y, width, height } = labelBox;
  const [words, middle] = [moreText(unlabelled.length), edgeLine.height / 2];
  const near = element('text', { class: 'more', x: edgeLine.symbol, y: middle + 3.8 }, escape(words));
  const first = isList ? { x: 5 } : ({ x: width / 2, anchor: 'middle' } as const);
  const look = { class: 'more', levels: ['middle'], y: middle, room: width - 10, most: 15 } as const;
  const text = near + (live ? afar(words, { ...look, ...first }) : '');
  const transform = `translate(${x} ${y + height - edgeLine.height})`;
  return [piece(key, element('g', { class: 'label plain', 'data-key': key, transform }, text))];
}

/** Below the picture, where nothing else is. */
function noteOf(note: string, index: number, { width, height }: LaidOutGraph): Piece {
  const key = `note:${index}`;
  const y = height + noteLine * (index + 1) - 4;
  const shown = fitText(plainText(note), captionFont, Math.max(NARROWEST_NOTE, width - 32));
  const full = shown === plainText(note) ? '' : element('title', {}, escape(note));
  return piece(key, element('text', { class: 'note', 'data-key': key, x: 16, y }, full + escape(shown)));
}

/** A picture may be narrower than what is said below it. */
const NARROWEST_NOTE = 520;

/** From one note to the next. */
export const noteLine = 18;
