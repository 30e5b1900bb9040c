/** A hostile map in the editor's Markdown preview, from files and from a block: its texts stay texts, and the page keeps its shape. */
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { type EditorSession, openSession } from '../harness/session.js';
import { hostileMap } from './hostile-map.js';
import { keepPictureOfFailure } from './writing.js';

let session: EditorSession;
/** What a picture has no business to do. */
const deeds: string[] = [];

const readme = `# Of a stranger

\`\`\`headwater
\`\`\`

In between.

\`\`\`headwater
${hostileMap}
\`\`\`

The end.
`;

beforeAll(async () => {
  session = await openSession({
    vsix: inject('vsix'),
    workspace: { 'readme.md': readme, 'evil.flow': hostileMap, 'headwater.json': '{}' },
    settings: { 'headwater.preview.openAutomatically': false, 'editor.unusualLineTerminators': 'off' },
  });
  const { page } = session.workbench;
  page.on('dialog', (dialog) => {
    deeds.push(`asked ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) deeds.push(message.text());
  });
  await session.workbench.openFile('readme.md');
  await session.workbench.runCommand('Markdown: Open Preview to the Side');
});

afterAll(() => session?.close());

afterEach(({ task }) => keepPictureOfFailure(session, task));

/** Of the page as it is once both pictures are drawn: it is loaded anew for each. */
const found = (): Promise<object> =>
  session.workbench
    .webview()
    .locator('body')
    .evaluate((body) => {
      const figures = [...body.querySelectorAll('figure.headwater-map')];
      const pictures = figures.map((figure) => figure.querySelector('svg.hw'));
      const strangers = 'script, img, image, iframe, b, strong, a, foreignObject, input, form';
      return {
        pictures: pictures.map((svg) => svg?.querySelectorAll('.nodes > .node').length ?? 0),
        attacked: 'attacked' in globalThis,
        strangers: figures.reduce((sum, figure) => sum + figure.querySelectorAll(strangers).length, 0),
        handlers: figures.flatMap((figure) =>
          [...figure.querySelectorAll('*')].flatMap(({ attributes }) =>
            [...attributes].filter(({ name }) => name.startsWith('on')).map(({ name }) => name),
          ),
        ),
        endless: pictures.some(
          (svg) => Math.max(...(svg?.getAttribute('viewBox') ?? '').split(' ').map(Number)) > 6000,
        ),
        wide: document.documentElement.scrollWidth > innerWidth + 1,
        turned: pictures.some((svg) =>
          [...(svg?.querySelectorAll('text') ?? [])].some((text) =>
            /[\u202a-\u202e\u2066-\u2069]/u.test(text.textContent ?? ''),
          ),
        ),
        words: ['In between.', 'The end.'].filter((words) => !body.textContent?.includes(words)),
      };
    });

test('nothing of it runs, becomes an element, or is wider than the page', async () => {
  await expect.poll(found, { timeout: 60_000, interval: 500 }).toEqual({
    pictures: [5, 5],
    attacked: false,
    strangers: 0,
    handlers: [],
    endless: false,
    wide: false,
    turned: false,
    words: [],
  });
  await session.screenshot('hostile-markdown');
  expect(deeds).toEqual([]);
});
