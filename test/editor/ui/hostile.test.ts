/** A hostile map in the real workbench: its texts stay texts, in every panel, and none of them breaks one. */
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { type EditorSession, openSession } from '../harness/session.js';
import { hostileMap, long } from './hostile-map.js';
import { openBeside } from './opened.js';
import type { Picture } from './picture.js';
import { keepPictureOfFailure } from './writing.js';

let session: EditorSession;
let picture: Picture;
const refused: string[] = [];

beforeAll(async () => {
  session = await openSession({
    vsix: inject('vsix'),
    workspace: { 'evil.flow': hostileMap, 'headwater.json': '{}' },
    settings: { 'editor.unusualLineTerminators': 'off' },
  });
  session.workbench.page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) refused.push(message.text());
  });
  ({ picture } = await openBeside(session, 'evil.flow', (shown) => shown.thing('node:Evil').waitFor()));
});

afterAll(() => session?.close());

afterEach(({ task }) => keepPictureOfFailure(session, task));

/** Nothing ran, nothing became an element, and nothing sticks out of the pane. */
async function expectHarmless(state: string): Promise<void> {
  await session.screenshot(`hostile-${state}`);
  const found = await picture.locator('body').evaluate((body) => {
    const out = [...body.querySelectorAll<HTMLElement>('.panel, .side, .content, dialog[open], .top, .foot')]
      .filter((each) => each.checkVisibility())
      .filter((each) => {
        const { left, right, top, bottom } = each.getBoundingClientRect();
        const wide =
          each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).overflowX === 'visible';
        return left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1 || wide;
      })
      .map((each) => `${each.className} ${JSON.stringify(each.getBoundingClientRect())}`);
    return {
      attacked: 'attacked' in globalThis,
      turned: /[\u202a-\u202e\u2066-\u2069]|(?!\n)\p{Cc}/u.test(
        body.querySelector('main')?.textContent ?? '',
      ),
      strangers: body.querySelectorAll('img, b, main script, iframe, a').length,
      scrolls:
        document.documentElement.scrollWidth > innerWidth ||
        document.documentElement.scrollHeight > innerHeight,
      out,
    };
  });
  expect(found, state).toEqual({ attacked: false, turned: false, strangers: 0, scrolls: false, out: [] });
  await picture.expectNoHindrance(state);
}

const clear = (): Promise<void> => picture.locator('.view > svg.hw').press('Escape');

test('in the picture, its bar and its legend', async () => {
  await expectHarmless('picture');
  expect(await picture.locator('.node[data-key="node:Evil"]').textContent()).toContain('</text>');
});

test('in details, list and filter', async () => {
  for (const key of ['node:Evil', 'node:Bidi', `node:${long}`]) {
    await picture.thing(key).first().focus();
    await picture.openSide('Details');
    await expectHarmless(`details-${key.slice(5, 12)}`);
  }
  await picture.openSide('List of systems and flows');
  await expectHarmless('list');
  await picture.openSide('Filter');
  await expectHarmless('filter');
  await picture.closeSide();
});

test('in tip, menu, search, dialogs and chips', async () => {
  await picture.thing('node:Evil').focus();
  await session.workbench.page.keyboard.press('h');
  await picture.frame.getByRole('tooltip').waitFor();
  await session.workbench.page.waitForTimeout(500);
  await expectHarmless('tip');
  await clear();
  await picture.thing(`node:${long}`).first().focus();
  await session.workbench.page.keyboard.press('Enter');
  await picture.frame.getByRole('menu').waitFor();
  await expectHarmless('menu');
  await session.workbench.page.keyboard.press('Escape');
  await picture.thing(`node:${long}`).first().focus();
  await session.workbench.page.keyboard.press('F2');
  await picture.dialog().waitFor();
  await expectHarmless('rename');
  await picture.dialog().getByRole('button', { name: 'Cancel' }).click();
  await picture.thing('node:Evil').focus();
  await session.workbench.page.keyboard.press('/');
  await session.workbench.page.keyboard.type('e');
  await picture.locator('#hits [role=option]').first().waitFor();
  await expectHarmless('search');
  await session.workbench.page.keyboard.press('Escape');
  await picture.thing(`node:${long}`).first().focus();
  await session.workbench.page.keyboard.press('d');
  await picture.chips().getByText('Focus: NNN').waitFor();
  await expectHarmless('chips');
  await picture.picker('View').selectOption('hostile');
  await expectHarmless('view');
});

test('nothing that it wanted to load was even asked for', () => {
  expect(refused).toEqual([]);
});
