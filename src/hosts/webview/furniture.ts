/** What surrounds the picture: toolbar, legend, notices, and the hint on an empty map. */
import type { Graph, GraphEdge } from '../../views/graph/graph.js';
import type { LegendEntry } from '../../views/graph/show/paint.js';
import { patternSign, patternWords } from '../../views/graph/svg/signs.js';
import { button, drawing, h, refill, type ButtonLook } from './dom.js';

export interface Tool extends ButtonLook {
  run(): void;
}

export function toolbar(tools: readonly Tool[]): HTMLElement {
  const attributes = { class: 'panel toolbar', role: 'group', 'aria-label': 'View' };
  return h('div', attributes, ...tools.map(({ run, ...look }) => button(look, run)));
}

export interface Legend {
  readonly element: HTMLElement;
  /** What occurs: patterns, and what the overlay says. */
  show(graph: Graph | undefined, entries: readonly LegendEntry[]): void;
}

const patterns: readonly GraphEdge['pattern'][] = [
  'realtime',
  'near-realtime',
  'batch',
  'on-demand',
  'event-driven',
  undefined,
];

export function createLegend(): Legend {
  const element = h('div', { class: 'panel legend', role: 'group', 'aria-label': 'Legend' });
  element.hidden = true;
  return {
    element,
    show(graph, entries) {
      const present = patterns.filter((pattern) => graph?.edges.some((edge) => edge.pattern === pattern));
      const painted = entries.map((entry) => paintedEntry(entry));
      element.hidden = present.length + painted.length === 0;
      refill(element, ...(painted.length > 0 ? painted : present.map((pattern) => patternEntry(pattern))));
    },
  };
}

function patternEntry(pattern: GraphEdge['pattern']): HTMLElement {
  const sign = drawing(`<g class="${pattern ?? 'plain'}">${patternSign(pattern)}</g>`, '-7 -7 14 14');
  return h('span', {}, sign, pattern ? patternWords[pattern] : 'not said yet');
}

function paintedEntry({ tone, text, count, faded }: LegendEntry): HTMLElement {
  const swatch = h('span', { class: `swatch${tone === undefined ? '' : ` tone-${tone}`}${faded ? ' faded' : ''}` });
  return h('span', {}, swatch, text, h('span', { class: 'count' }, String(count)));
}

export interface Notice {
  readonly element: HTMLElement;
  show(text: string | undefined): void;
}

export function createNotice(): Notice {
  const element = h('div', { class: 'panel notice', role: 'status' });
  element.hidden = true;
  return {
    element,
    show(text) {
      element.hidden = text === undefined;
      if (text !== undefined && element.textContent !== text) element.textContent = text;
    },
  };
}

/** What to type first. */
export function emptyHint(): HTMLElement {
  const hint = h(
    'section',
    { class: 'hint' },
    h('h1', {}, 'Nothing flows yet'),
    h('p', {}, 'A line of text is a whole flow. Type one, and the picture follows:'),
    h('code', {}, 'flow Order from ERP to CRM realtime'),
  );
  hint.hidden = true;
  return hint;
}

export interface Toast {
  readonly element: HTMLElement;
  /** For a moment, and for screen readers. `quiet`: for them alone. */
  tell(text: string, quiet?: boolean): void;
}

const READING = 6000;

export function createToast(): Toast {
  const element = h('div', { class: 'toasts' });
  const seen = h('div', { class: 'panel toast', 'aria-hidden': 'true' });
  const heard = h('div', { class: 'unseen', role: 'status' });
  seen.hidden = true;
  element.append(seen, heard);
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    element,
    tell(text, quiet = false) {
      heard.textContent = text;
      if (quiet) return;
      seen.textContent = text;
      seen.hidden = false;
      clearTimeout(timer);
      timer = setTimeout(() => (seen.hidden = true), READING);
    },
  };
}
