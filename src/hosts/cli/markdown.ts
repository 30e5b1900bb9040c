/** Markdown as the rules' pages use it, for a terminal: headings, paragraphs, lists, code. */
import type { Colours } from './colours.js';
import { wrap } from './formatters/wrap.js';
import { printable } from './printable.js';

export interface RenderOptions {
  readonly colours: Colours;
  readonly columns: number;
}

const INDENT = '    ';
const FENCE = '```';

export function renderMarkdown(text: string, { colours, columns }: RenderOptions): string {
  const lines: string[] = [];
  let isCode = false;
  for (const line of text.trimEnd().split(/\r?\n/)) {
    if (line.startsWith(FENCE)) isCode = !isCode;
    else if (isCode) lines.push(`${INDENT}${colours.cyan(printable(line.replaceAll('\t', '  ')))}`);
    else lines.push(...renderLine(line, colours, columns));
  }
  return `${lines.join('\n')}\n`;
}

function renderLine(line: string, colours: Colours, columns: number): string[] {
  const heading = /^#+ (.*)$/.exec(line)?.[1];
  if (heading !== undefined) return [colours.bold(printable(heading))];
  const bullet = line.startsWith('- ') ? '- ' : '';
  const hanging = ' '.repeat(bullet.length);
  return wrap(inline(printable(line.slice(bullet.length))), columns - bullet.length).map(
    (each, index) => (index === 0 ? bullet : hanging) + each,
  );
}

/** Links keep their words; emphasis its words; code stays in backticks, which no width depends on. */
const inline = (text: string): string =>
  text
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .replace(
      /(`[^`]*`)|\*([^*`]+|[^*]*`[^`]*`[^*]*)\*/g,
      (_, code?: string, words?: string) => code ?? words ?? '',
    );
