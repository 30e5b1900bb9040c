/** Asking the picture in the real workbench: focus, lens, overlays, search, filter, domains, details, and the ways back. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { EditorSession } from '../harness/session.js';
import { openOrderToCash } from './opened.js';
import type { Picture } from './picture.js';
import { expectReachable } from './reachable.js';
import { type Author, keepPictureOfFailure } from './writing.js';

let session: EditorSession;
let picture: Picture;
let author: Author;

const everything = ['CRM', 'ERP', 'MuleSoft', 'PIM', 'Shop'];

beforeAll(async () => {
  ({ session, picture, author } = await openOrderToCash('orders.flow'));
});

afterAll(() => session?.close());

afterEach(({ task }) => keepPictureOfFailure(session, task));

test('a double click focuses: all else steps back, hops are counted, and only what is asked may stay', async () => {
  await picture.thing('node:PIM').dblclick();
  await picture.chips().getByText('Focus: PIM', { exact: true }).waitFor();
  await picture.expectFaded(['ERP', 'Shop']);
  await picture.button('One hop more downstream').click();
  await picture.expectFaded([]);
  await picture.button('One hop less downstream').click();
  await picture.expectFaded(['ERP', 'Shop']);
  await session.screenshot('asking-focus');
  await picture.expectNoHindrance('focus');
  await picture.picker('only').check();
  await picture.expectNodes(['CRM', 'MuleSoft', 'PIM']);
  await picture.expectChips(/2 systems, \d+ flows hidden/);
  await picture.expectNoHindrance('only');
  await picture.button('Show all').click();
  await picture.expectNodes(everything);
});

test('back and forward walk through what was asked', async () => {
  await picture.button('Back').click();
  await picture.expectNodes(['CRM', 'MuleSoft', 'PIM']);
  await picture.button('Forward').click();
  await picture.expectNodes(everything);
  await picture.locator('.view > svg.hw').press('Alt+ArrowLeft');
  await picture.expectNodes(['CRM', 'MuleSoft', 'PIM']);
  await picture.locator('.view > svg.hw').press('Alt+ArrowRight');
  await picture.expectNodes(everything);
});

test.each([
  ['findings', /errors \(\d/],
  ['staleness', /what a flow adds to the age \(\d/],
  ['patterns', /near real time/],
  ['owners', /no owner \(\d/],
  ['classes', /No flow here carries personal/],
  ['allocations', /No flow here draws on an allocation/],
  ['reviews', /no review stated \(\d/],
] as const)('the overlay %s paints and explains itself, and moves nothing', async (kind, words) => {
  const before = await picture.settled();
  await picture.picker('Overlay').selectOption(kind);
  await picture.settled();
  await session.screenshot(`overlay-${kind}`);
  await picture.locator('.legend li, .chip.note', { hasText: words }).first().waitFor({ state: 'attached' });
  const isSaid = !words.source.startsWith('No');
  expect((await picture.locator('.node.painted, .edge.painted').count()) > 0).toBe(isSaid);
  expect(await picture.settled()).toEqual(before);
  await picture.expectNoHindrance(kind);
  await picture.picker('Overlay').selectOption('');
});

test('what breaks when a system is down is asked from its menu', async () => {
  await picture.menu('node:ERP', 'What Breaks When ERP Is Down');
  await picture.chips().getByText('ERP is down', { exact: true }).waitFor();
  await expect.poll(async () => (await picture.faded()).join(' ')).toMatch(/^(?!.*ERP).*PIM/);
  await session.screenshot('overlay-outage');
  await picture.expectNoHindrance('outage');
  await picture.button('Take back: ERP is down').click();
  await picture.expectFaded([]);
});

test('the lens on an entity tells where it is true, who copies it, and how old each copy is', async () => {
  await picture.picker('Follow an entity').selectOption('Account');
  await picture.thing('node:ERP').locator('text:visible', { hasText: 'true here' }).waitFor();
  await picture.thing('node:CRM').filter({ hasText: '≤' }).waitFor();
  await picture.expectFaded(['PIM', 'Shop']);
  await session.screenshot('asking-lens');
  await picture.expectNoHindrance('lens');
  await picture.picker('Follow an entity').selectOption('');
  await picture.expectFaded([]);
});

test('search by keyboard lists what fits, and Enter leads there', async () => {
  await picture.locator('.view > svg.hw').focus();
  await author.press('/');
  await author.type('sales');
  await picture.locator('#hits [role=option]').first().waitFor();
  await session.screenshot('asking-search');
  await picture.expectNoHindrance('search');
  await author.press('ArrowDown', 'ArrowUp', 'Escape');
  await picture.locator('.view > svg.hw').press('Control+f');
  await picture.frame.getByRole('combobox', { name: /^Search/ }).fill('shop');
  await author.press('Enter');
  await picture.locator('.node.chosen[data-key="node:Shop"]').waitFor();
  await picture.locator('[data-key="node:Shop"]:focus').waitFor();
  await picture.locator('.view > svg.hw').press('0');
});

test('a filter hides what it does not name, counts it, and can be cleared', async () => {
  await picture.openSide('Filter');
  await picture
    .side()
    .getByRole('checkbox', { name: /^Product information/ })
    .check();
  await picture.expectNodes(['CRM', 'MuleSoft', 'PIM']);
  await session.screenshot('asking-filter');
  await picture.expectNoHindrance('filter');
  await picture.expectChips(/Filter: 1 value.*2 systems.*hidden/);
  await picture.button('Clear filter').click();
  await picture.expectNodes(everything);
  await picture
    .side()
    .getByRole('checkbox', { name: /^Errors/ })
    .check();
  await picture.expectNodes(['CRM', 'ERP', 'MuleSoft']);
  await picture.button('Clear filter').click();
  await picture.expectNodes(everything);
  await picture.closeSide();
});

test('a domain is closed and opened', async () => {
  await picture.menu('heading:Operations', 'Collapse');
  await picture.expectNodes(['CRM', 'MuleSoft', 'PIM', 'Shop', 'Operations']);
  await session.screenshot('asking-collapsed');
  await picture.expectNoHindrance('collapsed');
  await picture.thing('node:Operations').dblclick();
  await picture.expectNodes(everything);
});

test('a bundle tells its members, and opens', async () => {
  await picture.menu('heading:Operations', 'Collapse');
  await picture.expectNodes(['CRM', 'MuleSoft', 'PIM', 'Shop', 'Operations']);
  const bundle = picture.locator('.label', { hasText: /×\d/ }).first();
  const key = (await bundle.getAttribute('data-key'))?.replace(/^label:/, 'edge:') ?? '';
  const edges = await picture.locator('.edges > .edge').count();
  await bundle.click();
  await picture.openSide('Details');
  await picture.side().getByText('Its flows').waitFor();
  await session.screenshot('asking-bundle');
  await picture.expectNoHindrance('bundle');
  await picture.closeSide();
  await picture.menu(key.replace(/^edge:/, 'label:'), 'Open Bundle');
  await expect.poll(() => picture.locator('.edges > .edge').count()).toBeGreaterThan(edges);
  await picture.thing('node:Operations').dblclick();
  await picture.expectNodes(everything);
});

test('the details tell facts, clauses with their lines, and what was found', async () => {
  await picture.thing('node:ERP').click();
  await picture.openSide('Details');
  const side = picture.side();
  await side.getByRole('heading', { name: 'ERP', exact: true }).waitFor();
  for (const part of ['Findings', 'Platform', 'Clauses', 'Flows out', 'Flows in'])
    await side.getByText(part, { exact: true }).first().waitFor();
  await session.screenshot('asking-details');
  await picture.expectNoHindrance('details');
  await side.getByRole('button', { name: /^on sap/ }).click();
  await session.workbench.tab('systems.flow').waitFor();
  await side.getByRole('button', { name: /^Opportunity: CRM → ERP/ }).click();
  await side.getByRole('heading', { name: 'Opportunity from CRM to ERP' }).waitFor();
  await side.getByRole('button', { name: 'Opportunity', exact: true }).click();
  await side.getByText('True in', { exact: true }).waitFor();
  await picture.picker('Follow an entity').selectOption('');
  await picture.closeSide();
});

test('the tip tells what the hover of the editor tells', async () => {
  await picture.thing('node:CRM').hover();
  const tip = picture.frame.getByRole('tooltip');
  await tip.getByText('system CRM: Salesforce').waitFor();
  await tip.filter({ hasText: /flows? in/ }).waitFor();
  await session.screenshot('asking-tip');
  await picture.expectNoHindrance('tip');
  await picture.locator('.view > svg.hw').press('Escape');
  await tip.waitFor({ state: 'hidden' });
});

test('as a list the picture is read without seeing it, and leads to its things', async () => {
  await picture.openSide('List of systems and flows');
  await picture.side().locator('summary').first().click();
  await session.screenshot('asking-list');
  await picture.expectNoHindrance('list');
  await picture
    .side()
    .getByRole('button', { name: /^system Shop/ })
    .click();
  await picture.locator('.node.chosen[data-key="node:Shop"]').waitFor();
  await picture.closeSide();
  await picture.locator('.view > svg.hw').press('0');
});

test('the keyboard alone reaches every thing and what can be done with it', async () => {
  await picture.locator('.view > svg.hw').focus();
  const reached: string[] = [];
  for (let step = 0; step < 40; step++) {
    await author.press('Tab');
    const key = await picture.locator('.view > svg.hw').evaluate((svg) => {
      const { activeElement } = document;
      return svg.contains(activeElement) ? activeElement?.getAttribute('data-key') : null;
    });
    if (key === null || key === undefined) break;
    reached.push(key);
  }
  expect(reached.filter((key) => key.startsWith('node:')).sort()).toEqual(
    everything.map((name) => `node:${name}`),
  );
  expect(reached.filter((key) => key.startsWith('edge:'))).toHaveLength(
    await picture.locator('.edges > .edge').count(),
  );
  await picture.thing('node:PIM').focus();
  await author.press('Enter');
  await picture.frame.getByRole('menu', { name: 'PIM' }).waitFor();
  await session.screenshot('asking-menu');
  await picture.expectNoHindrance('menu');
  await author.press('f', 'Enter');
  await picture.chips().getByText('Focus: PIM', { exact: true }).waitFor();
  await picture.button('Take back: Focus: PIM').click();
});

test('at 200 % zoom, in forced colours and in a narrow pane all of it is there', async () => {
  const { page } = session.workbench;
  await page.emulateMedia({ forcedColors: 'active' });
  await session.screenshot('asking-forced-colours');
  await picture.expectNoHindrance('forced colours');
  await page.emulateMedia({ forcedColors: 'none' });
  await page.setViewportSize({ width: 640, height: 480 });
  await picture.settled();
  await session.screenshot('asking-200-percent');
  await expectReachable(picture.locator('body'), '200 %');
  await picture.expectNoHindrance('200 %');
  await page.setViewportSize({ width: 1280, height: 800 });
});

test('a link to the picture is copied', async () => {
  await session.workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await picture.locator('.view > svg.hw').click({ position: { x: 5, y: 300 } });
  await session.workbench.runCommand('Headwater: Copy Link to This Picture');
  await picture.locator('.toast', { hasText: 'on the clipboard' }).waitFor();
  const link = await session.workbench.page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/^[\w-]+:\/\/headwater\.headwater\/preview\?to=[\w-]+$/);
});

test('a second preview shows another view of the same map', async () => {
  await session.workbench.runCommand('Headwater: Open Another Preview');
  // The rows of the palette stay in the page until those of the question take their place.
  await session.workbench.page
    .locator('.quick-input-widget', { hasText: 'Another preview' })
    .locator('.monaco-list-row', { hasText: 'From opportunity to invoice' })
    .click();
  await session.workbench.tab('Preview order-to-cash: ').waitFor();
  await expect.poll(() => session.workbench.tab('Preview order-to-cash').count()).toBe(2);
  // Until the second one has come, the first is what there is to see.
  await picture.expectNodes(['CRM', 'ERP', 'MuleSoft']);
  await expect.poll(() => picture.picker('View').inputValue()).not.toBe('');
  await session.screenshot('asking-view');
  await picture.expectNoHindrance('view');
  await session.workbench.tab('Preview order-to-cash: ').click({ button: 'middle' });
  await expect.poll(() => session.workbench.tab('Preview order-to-cash').count()).toBe(1);
});
