/** The plug-in of the Markdown preview: blocks of maps become pictures. Of markdown-it it knows only what it touches. */
import { readFence, type Fence } from './fence.js';

interface Token {
  readonly info: string;
  readonly content: string;
}

interface Renderer {
  renderAttrs(token: Token): string;
}

type Rule = (
  tokens: readonly Token[],
  index: number,
  options: unknown,
  env: unknown,
  self: Renderer,
) => string;

export interface MarkdownIt {
  readonly renderer: { readonly rules: { fence?: Rule | undefined } };
}

export interface FencedMap {
  readonly fence: Fence;
  /** As it stands there, with its line end. */
  readonly info: string;
  readonly text: string;
  /** Uri of the Markdown file; undefined where nobody says. */
  readonly document?: string;
  /** Counts the blocks of a document. */
  readonly ordinal: number;
}

/** Markup of what stands in the place of a block: undefined leaves the block as it is. */
export type Draw = (
  block: FencedMap,
) => { readonly picture: string; readonly keepsText: boolean } | undefined;

/** `styles` goes into each document once, before its first picture. */
export function drawFences<M extends MarkdownIt>(markdown: M, draw: Draw, styles: string): M {
  const { rules } = markdown.renderer;
  const before = rules.fence;
  const counts = new WeakMap<object, { blocks: number; styled: boolean }>();
  rules.fence = (tokens, index, options, env, self) => {
    const token = tokens[index];
    const plain = before?.(tokens, index, options, env, self) ?? '';
    const fence = token && readFence(token.info);
    if (!token || !fence) return plain;
    const count = countOf(counts, env);
    const block = { fence, info: token.info, text: token.content, ordinal: count.blocks++ };
    const document = documentOf(env);
    const drawn = draw({ ...block, ...(document !== undefined && { document }) });
    if (!drawn) return plain;
    const style = count.styled ? '' : `<style>${styles}</style>`;
    count.styled = true;
    const text = drawn.keepsText ? `<details><summary>Text of the map</summary>${plain}</details>` : '';
    return `<figure${attributesOf(token, self)}>${style}${drawn.picture}${text}</figure>\n`;
  };
  return markdown;
}

/** Scrolling with the text goes by the attributes that the editor put there. */
function attributesOf(token: Token, self: Renderer): string {
  const given = self.renderAttrs(token);
  const own = 'headwater-map';
  return / class="/.test(given) ? given.replace(' class="', ` class="${own} `) : `${given} class="${own}"`;
}

function countOf(
  counts: WeakMap<object, { blocks: number; styled: boolean }>,
  env: unknown,
): { blocks: number; styled: boolean } {
  if (typeof env !== 'object' || env === null) return { blocks: 0, styled: false };
  const count = counts.get(env) ?? { blocks: 0, styled: false };
  counts.set(env, count);
  return count;
}

/** VS Code hands the document's uri along. */
function documentOf(env: unknown): string | undefined {
  const { currentDocument } = (env ?? {}) as { readonly currentDocument?: { toString(): string } | null };
  return currentDocument?.toString();
}
