/** The preview in the real workbench: it opens by itself, follows the text, keeps still, and leads back to the text. */
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import type { Locator } from 'playwright-core';
import { inRoot } from '../../../scripts/lib/paths.mjs';
import { type EditorSession, openSession } from '../harness/session.js';
import { Author, keepPictureOfFailure } from './writing.js';

let session: EditorSession;
let author: Author;
/** What the browser's console said of forbidden loads. */
const refused: string[] = [];

beforeAll(async () => {
  session = await openSession({ vsix: inject('vsix'), workspace: inRoot('examples/order-to-cash') });
  session.workbench.page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) refused.push(message.text());
  });
  author = new Author(session, 'orders.flow');
});

afterAll(() => session?.close());

afterEach(({ task }) => keepPictureOfFailure(session, task));

const picture = (selector: string): Locator => session.workbench.webview().locator(selector);
const thing = (key: string): Locator => picture(`[data-key="${key}"]`);
const tabs = (title: string): Locator => session.workbench.tab(title);

/** Where each node stands, by its key. */
async function places(): Promise<Record<string, string>> {
  // All of one moment: things come and go while they are asked one by one.
  const pairs = await picture('.nodes > .node[data-key]').evaluateAll((nodes) =>
    nodes.map((node) => [node.getAttribute('data-key'), node.getAttribute('transform')]),
  );
  return Object.fromEntries(pairs) as Record<string, string>;
}

/** The places once the picture stands still. */
async function settledPlaces(): Promise<Record<string, string>> {
  for (let before = await places(); ;) {
    await new Promise((resolve) => setTimeout(resolve, 400));
    const now = await places();
    if (JSON.stringify(now) === JSON.stringify(before)) return now;
    before = now;
  }
}

test('it opens by itself beside the first map of a new user, who goes on typing', async () => {
  await session.workbench.openFile('orders.flow');
  await thing('node:ERP').waitFor();
  expect(await tabs('Preview order-to-cash').count()).toBe(1);
  await session.workbench.page
    .locator('.editor-group-container.active .tab.active', { hasText: 'orders.flow' })
    .waitFor();
  await expect.poll(() => picture('.edge').count()).toBeGreaterThan(5);
  await settledPlaces();
  await session.screenshot('preview-opened');
  expect(await picture('.node').count()).toBeGreaterThan(2);
});

test('what stands at the cursor is lit', async () => {
  await author.focus();
  await author.goTo('flow Inventory', 3);
  await picture('.edge.chosen').first().waitFor();
  const lit = (): Promise<(string | null)[]> =>
    picture('.edge.chosen').evaluateAll((edges) => edges.map((edge) => edge.getAttribute('data-key')));
  const flow = 'edge:Inventory from ERP to CRM';
  await expect.poll(lit).toEqual([`${flow}|ERP|MuleSoft`, `${flow}|MuleSoft|CRM`]);
  await session.screenshot('preview-cursor');
});

test('a click on a node shows its text beside the picture, which keeps the focus', async () => {
  await thing('node:CRM').click();
  await tabs('systems.flow').waitFor();
  const line = session.workbench.page.locator('.view-line', { hasText: /^\s*system\sCRM\b/ });
  await line.waitFor();
  await thing('node:ERP').waitFor();
  await picture('.node.chosen[data-key="node:CRM"]').waitFor();
  await session.screenshot('preview-click');
  await picture('.view > svg.hw').press(' ');
  await session.workbench.page
    .locator('.editor-group-container.active .view-line', { hasText: /^\s*system\sCRM\b/ })
    .waitFor();
  await expect.poll(() => tabs('Preview order-to-cash').getAttribute('class')).toContain('active');
});

test('a flow that is typed appears, and what was there keeps its place', async () => {
  await author.focus();
  const before = await settledPlaces();
  await author.press('Control+End');
  await author.type('\nflow Price from ERP to Shop near-realtime');
  await thing('node:Shop').waitFor();
  await picture('.edge[aria-label^="Price from ERP to Shop"]').waitFor();
  const after = await settledPlaces();
  await session.screenshot('preview-typed');
  expect(after).toMatchObject(before);
});

test('hidden and shown again, it has caught up', async () => {
  await tabs('Preview order-to-cash').click();
  await session.workbench.openFile('products.flow');
  await author.focus();
  await author.press('Control+End');
  await author.type('\nflow Price from ERP to Archive batch hourly');
  await tabs('products.flow').click({ button: 'middle' });
  // A picture that wakes up shows its things first, and its flows once they are laid out.
  await picture('.edge[aria-label^="Price from ERP to Archive"]').waitFor();
  await expect.poll(() => thing('node:Archive').getAttribute('class')).toContain('unknown');
});

test('text that cannot be read takes nothing out of the picture', async () => {
  await settledPlaces();
  const edges = await picture('.edge').count();
  await author.goTo('flow Inventory');
  await author.type('x');
  await picture('.notice:not([hidden])').waitFor();
  await session.screenshot('preview-broken');
  expect(await picture('.edge').count()).toBe(edges);
  await author.press('Backspace');
  await picture('.notice').waitFor({ state: 'hidden' });
  await expect.poll(() => picture('.edge').count()).toBe(edges);
});

test.each([
  ['light', 'Light Modern', 'vscode-light'],
  ['dark', 'Dark Modern', 'vscode-dark'],
  ['high-contrast', 'Dark High Contrast', 'vscode-high-contrast'],
  ['high-contrast-light', 'Light High Contrast', 'vscode-high-contrast-light'],
])('it wears a %s theme', async (name, theme, className) => {
  await author.focus();
  await author.wearTheme(theme);
  await picture(`xpath=/html/body[contains(concat(@class, " "), "${className} ")]`).waitFor();
  // Both of one moment: the class is there before the colours are, and these may come by and by.
  const colours = (): Promise<readonly string[]> =>
    picture('body').evaluate((body) => {
      const name = body.querySelector('.node .name');
      if (!name) throw new Error('no name');
      const foreground = getComputedStyle(body).getPropertyValue('--vscode-editor-foreground');
      return [getComputedStyle(name).fill, foreground];
    });
  const worn = async (): Promise<string> => {
    const [fill = '', foreground = ''] = await colours();
    return asHex(fill) === foreground.toLowerCase() ? 'worn' : `${fill} beside ${foreground}`;
  };
  await expect.poll(worn).toBe('worn');
  await session.screenshot(`preview-${name}`);
});

/** `rgb(1, 2, 3)` as a theme writes it: `#010203`. */
function asHex(rgb: string): string {
  const parts = rgb.match(/\d+/g) ?? [];
  return `#${parts
    .slice(0, 3)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`;
}

test('once closed it stays closed, until the button in the title opens it', async () => {
  await tabs('Preview order-to-cash').click({ button: 'middle' });
  await tabs('Preview order-to-cash').waitFor({ state: 'detached' });
  await session.workbench.openFile('customers.flow');
  await session.workbench.openFile('orders.flow');
  expect(await tabs('Preview order-to-cash').count()).toBe(0);
  await session.workbench.page
    .locator('.editor-actions [aria-label^="Open Preview to the Side"]')
    .first()
    .click();
  await thing('node:ERP').waitFor();
  await session.screenshot('preview-button');
});

/** The workbench of a browser writes its state down every five seconds, and a page that goes cannot wait for it. */
const STATE_IS_WRITTEN = 6000;

test('it comes back after the window is loaded anew, with what was asked of it', async () => {
  await thing('node:ERP').waitFor();
  await picture('select[aria-label=Overlay]').selectOption('owners');
  await session.workbench.page.waitForTimeout(STATE_IS_WRITTEN);
  await session.workbench.page.reload();
  await thing('node:ERP').waitFor({ timeout: 60_000 });
  await session.screenshot('preview-restored');
  await expect.poll(() => picture('select[aria-label=Overlay]').inputValue()).toBe('owners');
  await expect.poll(() => tabs('Preview order-to-cash').count()).toBe(1);
});

test('nothing that the page asked for was refused', () => {
  expect(refused).toEqual([]);
});
