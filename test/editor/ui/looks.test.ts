/** How panels, menus and dialogs look in each kind of theme: pictures to be judged, and axe in every state. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { EditorSession } from '../harness/session.js';
import { openOrderToCash } from './opened.js';
import type { Picture } from './picture.js';
import { type Author, keepPictureOfFailure } from './writing.js';

let session: EditorSession;
let picture: Picture;
let author: Author;

beforeAll(async () => {
  ({ session, picture, author } = await openOrderToCash('orders.flow'));
});

afterAll(() => session?.close());

afterEach(({ task }) => keepPictureOfFailure(session, task));

const svg = () => picture.locator('.view > svg.hw');

/** Each brings its state about, and takes it back. */
const states: Readonly<Record<string, readonly [enter: () => Promise<void>, leave: () => Promise<void>]>> = {
  details: [
    async () => {
      await picture.thing('node:ERP').focus();
      await picture.openSide('Details');
    },
    () => picture.closeSide(),
  ],
  filter: [() => picture.openSide('Filter'), () => picture.closeSide()],
  list: [() => picture.openSide('List of systems and flows'), () => picture.closeSide()],
  search: [
    async () => {
      await svg().press('/');
      await author.type('or');
      await picture.locator('#hits [role=option]').first().waitFor();
    },
    () => author.press('Escape'),
  ],
  menu: [
    async () => {
      await picture.thing('node:ERP').focus();
      await author.press('Enter');
      await picture.frame.getByRole('menu').waitFor();
    },
    () => author.press('Escape'),
  ],
  tip: [
    async () => {
      await picture.thing('node:CRM').focus();
      await author.press('h');
      await picture.frame.getByRole('tooltip').getByText('flow').first().waitFor();
    },
    () => author.press('Escape'),
  ],
  dialog: [
    async () => {
      await picture.thing('node:ERP').focus();
      await author.press('a');
      await picture.dialog().waitFor();
    },
    () => picture.dialog().getByRole('button', { name: 'Cancel' }).click(),
  ],
  focus: [
    async () => {
      await picture.thing('node:ERP').focus();
      await author.press('d');
      await picture.chips().getByText('Focus: ERP', { exact: true }).waitFor();
    },
    () => picture.button('Take back: Focus: ERP').click(),
  ],
};

test.each([
  ['light', 'Light Modern', 'vscode-light'],
  ['dark', 'Dark Modern', 'vscode-dark'],
  ['contrast-dark', 'Dark High Contrast', 'vscode-high-contrast'],
  ['contrast-light', 'Light High Contrast', 'vscode-high-contrast-light'],
])('panels, menus and dialogs in a %s theme hinder nobody', async (name, theme, className) => {
  await author.focus();
  await author.wearTheme(theme);
  await picture.locator(`xpath=/html/body[contains(concat(@class, " "), "${className} ")]`).waitFor();
  for (const [state, [enter, leave]] of Object.entries(states)) {
    await enter();
    await session.screenshot(`look-${name}-${state}`);
    await picture.expectNoHindrance(`${state}, ${name}`);
    await leave();
  }
  await expect.poll(() => picture.dialog().count()).toBe(0);
});
