/** What surrounds the picture: toolbar, legend, notice, and the hint on an empty map. */
import type { Graph, GraphEdge } from '../../views/graph/graph.js';
import { patternSign, patternWords } from '../../views/graph/svg/signs.js';

const SVG = 'http://www.w3.org/2000/svg';

export interface Action {
  readonly label: string;
  /** Path in a box of 16 by 16. */
  readonly icon: string;
  run(): void;
}

export function toolbar(document: Document, actions: readonly Action[]): HTMLElement {
  const bar = panel(document, 'toolbar');
  bar.setAttribute('role', 'toolbar');
  bar.setAttribute('aria-label', 'View');
  for (const { label, icon, run } of actions) {
    const button = document.createElement('button');
    button.type = 'button';
    button.title = label;
    button.setAttribute('aria-label', label);
    button.append(drawing(document, `<path d="${icon}"/>`, '0 0 16 16'));
    button.addEventListener('click', run);
    bar.append(button);
  }
  return bar;
}

export interface Legend {
  readonly element: HTMLElement;
  /** Shows the patterns that occur. */
  show(graph: Graph | undefined): void;
}

const patterns: readonly GraphEdge['pattern'][] = [
  'realtime',
  'near-realtime',
  'batch',
  'on-demand',
  'event-driven',
  undefined,
];

export function createLegend(document: Document): Legend {
  const element = panel(document, 'legend');
  element.setAttribute('aria-label', 'Sync patterns');
  element.hidden = true;
  return {
    element,
    show(graph) {
      const present = patterns.filter((pattern) => graph?.edges.some((edge) => edge.pattern === pattern));
      element.hidden = present.length === 0;
      element.replaceChildren(...present.map((pattern) => entry(document, pattern)));
    },
  };
}

function entry(document: Document, pattern: GraphEdge['pattern']): HTMLElement {
  const item = document.createElement('span');
  const sign = drawing(
    document,
    `<g class="${pattern ?? 'plain'}">${patternSign(pattern)}</g>`,
    '-7 -7 14 14',
  );
  sign.classList.add('hw');
  item.append(sign, pattern ? patternWords[pattern] : 'not said yet');
  return item;
}

export interface Notice {
  readonly element: HTMLElement;
  show(text: string | undefined): void;
}

export function createNotice(document: Document): Notice {
  const element = panel(document, 'notice');
  element.setAttribute('role', 'status');
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
export function emptyHint(document: Document): HTMLElement {
  const hint = document.createElement('section');
  hint.className = 'hint';
  hint.hidden = true;
  const add = (name: string, text: string): void => {
    const element = document.createElement(name);
    element.textContent = text;
    hint.append(element);
  };
  add('h1', 'Nothing flows yet');
  add('p', 'A line of text is a whole flow. Type one, and the picture follows:');
  add('code', 'flow Order from ERP to CRM realtime');
  return hint;
}

function panel(document: Document, name: string): HTMLElement {
  const element = document.createElement('div');
  element.className = `panel ${name}`;
  return element;
}

/** `content` is markup of our own. */
function drawing(document: Document, content: string, viewBox: string): SVGElement {
  const text = `<svg xmlns="${SVG}" viewBox="${viewBox}" aria-hidden="true">${content}</svg>`;
  const made = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  return document.importNode(made, true) as unknown as SVGElement;
}
