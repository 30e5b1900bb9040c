import { expect, test, vi } from 'vitest';
import {
  Pictures,
  type FoundMap,
  type PicturesHost,
} from '../../../../src/hosts/vscode/markdown/pictures.js';
import { drawFences, type MarkdownIt } from '../../../../src/hosts/vscode/markdown/plugin.js';
import { graphOfText } from '../../../../src/service/graph-of-text.js';
import { soon } from '../../../support/soon.js';

const MAP = 'system ERP\nsystem CRM\nentity Order { source ERP }\nflow Order from ERP to CRM realtime\n';

interface Block {
  readonly info: string;
  readonly text?: string;
}

/** The preview of a document with these blocks, rendered anew each time it is asked. */
function preview(host: Partial<PicturesHost> = {}) {
  const found = (text: string): FoundMap => ({
    landscape: graphOfText(text, '2026-11-23'),
    pins: new Map(),
    root: 'file:///map',
  });
  const refresh = vi.fn();
  const draw = vi.fn((landscape: FoundMap['landscape'], ask: object) =>
    Promise.resolve(`<svg>${landscape.nodes.map(({ id }) => id).join()} ${JSON.stringify(ask)}</svg>`),
  );
  const pictures = new Pictures({
    mapOf: (text) => Promise.resolve({ landscape: graphOfText(text, '2026-11-23'), pins: new Map() }),
    mapAt: (_, path) => Promise.resolve(path === 'gone' ? undefined : found(MAP)),
    draw,
    refresh,
    ...host,
  });
  const markdown: MarkdownIt = {
    renderer: {
      rules: {
        fence: (tokens, index) => `<pre>${(tokens[index]?.content ?? '').replaceAll('<', '&lt;')}</pre>`,
      },
    },
  };
  drawFences(markdown, pictures.draw, 'STYLES');
  const render = (...blocks: readonly Block[]): string => {
    const env = { currentDocument: 'file:///map/readme.md' };
    const tokens = blocks.map(({ info, text = '' }) => ({ info, content: text }));
    const self = { renderAttrs: () => ' data-line="3" class="code-line"' };
    return tokens
      .map((_, index) => markdown.renderer.rules.fence?.(tokens, index, {}, env, self) ?? '')
      .join('');
  };
  return { render, refresh, draw, pictures };
}

test('a block with a map waits, is drawn, and keeps its text', async () => {
  const { render, refresh, pictures } = preview();
  const block = { info: 'headwater', text: MAP };
  expect(render(block)).toContain('The map is being drawn');
  expect(pictures.isAwaited).toBe(false);
  await soon(() => expect(refresh).toHaveBeenCalledTimes(1));
  expect(pictures.isAwaited).toBe(true);
  expect(render(block)).toBe(
    `<figure data-line="3" class="headwater-map code-line"><style>STYLES</style><svg>ERP,CRM {}</svg><details><summary>Text of the map</summary><pre>${MAP}</pre></details></figure>\n`,
  );
  expect(refresh).toHaveBeenCalledTimes(1);
  expect(pictures.isAwaited).toBe(false);
  pictures.outdate(undefined);
  expect(pictures.isAwaited).toBe(true);
});

test('an empty block is the map around the file, asked as its words say', async () => {
  const { render, refresh } = preview();
  const blocks = [{ info: 'headwater focus=place:CRM:2 only' }, { info: 'headwater overlay=owners' }];
  render(...blocks);
  await soon(() => expect(refresh).toHaveBeenCalledTimes(2));
  const html = render(...blocks);
  expect(html).toContain('{"focus":{"kind":"place","id":"CRM","upstream":2},"only":true}');
  expect(html).toContain('{"overlay":"owners"}');
  expect(html).not.toContain('<details>');
  expect(html.match(/STYLES/g)).toHaveLength(1);
});

test('while the text of a block changes the last picture stays', async () => {
  const { render, refresh } = preview();
  render({ info: 'headwater', text: MAP });
  await soon(() => expect(refresh).toHaveBeenCalledTimes(1));
  expect(render({ info: 'headwater', text: `${MAP}system WMS\n` })).toContain('<svg>ERP,CRM {}</svg>');
  await soon(() => expect(refresh).toHaveBeenCalledTimes(2));
  expect(render({ info: 'headwater', text: `${MAP}system WMS\n` })).toContain('<svg>ERP,CRM,WMS {}</svg>');
});

test('a map that changed is drawn anew, and the page only where the picture differs', async () => {
  let text = MAP;
  const { render, refresh, pictures, draw } = preview({
    mapAt: () =>
      Promise.resolve({ landscape: graphOfText(text, '2026-11-23'), pins: new Map(), root: 'file:///map' }),
  });
  const block = { info: 'headwater' };
  render(block);
  await soon(() => expect(refresh).toHaveBeenCalledTimes(1));
  pictures.outdate('file:///other');
  expect(refresh).toHaveBeenCalledTimes(1);
  text += 'system WMS\n';
  pictures.outdate('file:///map');
  expect(render(block)).toContain('<svg>ERP,CRM {}</svg>');
  await soon(() => expect(refresh).toHaveBeenCalledTimes(3));
  expect(render(block)).toContain('WMS');
  pictures.outdate('file:///map');
  render(block);
  await soon(() => expect(draw).toHaveBeenCalledTimes(3));
  await Promise.resolve();
  expect(refresh).toHaveBeenCalledTimes(4);
});

test.each([
  [
    'no word that is known',
    { info: 'headwater vue=x' },
    'a map’s block knows no word vue.'.replace('’', '&#39;'),
  ],
  [
    'a name that is not',
    { info: 'headwater focus=place:CRN' },
    'focus: the map has no place CRN. Did you mean CRM?',
  ],
  ['no map', { info: 'headwater path=gone' }, 'there is no map at gone: name a folder of the workspace'],
  ['markup', { info: 'headwater <img/onerror=alert(1)>' }, 'knows no word &lt;img/onerror.'],
])('%s is told where the picture would stand', async (_, block, message) => {
  const { render, refresh } = preview();
  render(block);
  await soon(() => expect(refresh).toHaveBeenCalledTimes(1));
  expect(render(block)).toContain(message);
});

test('a failure of the layout is told too, with the text', async () => {
  const { render, refresh } = preview({ draw: () => Promise.reject(new Error('too <large>')) });
  render({ info: 'headwater', text: MAP });
  await soon(() => expect(refresh).toHaveBeenCalledTimes(1));
  expect(render({ info: 'headwater', text: MAP })).toContain('Headwater: too &lt;large&gt;</p><details>');
});

test('a few clauses stay as they are, and so do other languages', async () => {
  const { render, refresh } = preview();
  expect(render({ info: 'js', text: 'x' })).toBe('<pre>x</pre>');
  const clauses = { info: 'headwater', text: 'team ops\n' };
  render(clauses);
  await soon(() => expect(refresh).toHaveBeenCalledTimes(1));
  expect(render(clauses)).toBe('<pre>team ops\n</pre>');
});
