/** The Markdown of the editor's hover as elements: a small part of the language, and never markup out of a text. */
import { h } from '../dom.js';

/** A piece of a line. */
export interface Run {
  readonly kind: 'text' | 'strong' | 'emphasis' | 'code';
  readonly text: string;
}

export type Block =
  | { readonly kind: 'paragraph'; readonly lines: readonly (readonly Run[])[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Run[])[] }
  | { readonly kind: 'code'; readonly text: string };

const FENCE = /^```[^\n]*\n([\s\S]*?)(?:\n```(?=\n|$)|$)/;
const ITEM = /^\s*[-*] +/;

export function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = [];
  let rest = markdown.replaceAll('\r\n', '\n');
  while (rest !== '') {
    const fence = FENCE.exec(rest);
    const end = fence ? fence[0].length : endOfBlock(rest);
    if (fence) blocks.push({ kind: 'code', text: fence[1] ?? '' });
    else blocks.push(...blockOf(rest.slice(0, end)));
    rest = rest.slice(end).replace(/^\n+/, '');
  }
  return blocks;
}

function endOfBlock(text: string): number {
  const ends = [text.indexOf('\n\n'), text.indexOf('\n```')].filter((end) => end >= 0);
  return Math.min(text.length, ...ends);
}

function blockOf(text: string): Block[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 0) return [];
  if (lines.every((line) => ITEM.test(line)))
    return [{ kind: 'list', items: lines.map((line) => runsOf(line.replace(ITEM, ''))) }];
  return [{ kind: 'paragraph', lines: lines.map((line) => runsOf(line.replace(/^#+ /, ''))) }];
}

/** Escapes, code, strong, emphasis, and of a link its words. */
const TOKEN =
  /\\([\\`*_{}[\]()#+\-.!|<>~&$:])|(`+)(.+?)\2|\*\*(.+?)\*\*|\*(\S.*?)\*|\[((?:\\.|[^\]\\])*)\]\((?:<[^>]*>|[^)\s]*)\)/y;

export function runsOf(line: string): Run[] {
  const runs: Run[] = [];
  const add = (kind: Run['kind'], text: string): void => {
    const last = runs.at(-1);
    if (last?.kind === kind) runs.splice(-1, 1, { kind, text: last.text + text });
    else if (text !== '') runs.push({ kind, text });
  };
  for (let at = 0; at < line.length;) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(line);
    const [whole = line.charAt(at), escaped, , code, strong, emphasis, link] = found ?? [];
    if (code !== undefined) add('code', code);
    else if (strong !== undefined) add('strong', plainOf(strong));
    else if (emphasis !== undefined) add('emphasis', plainOf(emphasis));
    else add('text', escaped ?? (link === undefined ? whole : plainOf(link)));
    at += whole.length;
  }
  return runs;
}

const plainOf = (text: string): string =>
  runsOf(text)
    .map((run) => run.text)
    .join('');

/** One line of it, for a place that has room for no blocks. */
export const inline = (text: string): (Node | string)[] => runsOf(text).map((run) => spanOf(run));

export const markdown = (text: string): HTMLElement =>
  h('div', { class: 'markdown' }, ...blocksOf(text).map((block) => elementOf(block)));

function elementOf(block: Block): HTMLElement {
  if (block.kind === 'code') return h('pre', {}, h('code', {}, block.text));
  if (block.kind === 'list')
    return h('ul', {}, ...block.items.map((runs) => h('li', {}, ...runs.map((run) => spanOf(run)))));
  const lines = block.lines.flatMap((runs, index) => [
    ...(index > 0 ? ['\n'] : []),
    ...runs.map((run) => spanOf(run)),
  ]);
  return h('p', {}, ...lines);
}

function spanOf({ kind, text }: Run): Node | string {
  if (kind === 'text') return text;
  return h(kind === 'strong' ? 'strong' : kind === 'emphasis' ? 'em' : 'code', {}, text);
}
