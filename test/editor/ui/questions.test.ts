/** What can be asked by its kind, in the real workbench: focus on all that has a name, each facet of the filter; and edits that undo takes back. */
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { type EditorSession, openSession } from '../harness/session.js';
import { openBeside } from './opened.js';
import type { Picture } from './picture.js';
import { type Author, keepPictureOfFailure } from './writing.js';

const map = `team sales
team books
domain Front {
  system Shop "Web shop" on shopify owner sales
  system CRM on salesforce owner sales
}
domain Back {
  system ERP on sap owner books
  system Ledger owner books { lifecycle retiring }
  system Vault owner books { lifecycle planned }
}
entity Order { source Shop key number }
entity Account { source CRM key id }
flow Order from Shop to ERP realtime
flow Account from CRM to ERP batch hourly owner sales
flow Order from ERP to Ledger batch daily owner books lifecycle retiring
flow Order from Ledger to Vault batch daily owner books lifecycle planned
`;

const everything = ['CRM', 'ERP', 'Ledger', 'Shop', 'Vault'];

let session: EditorSession;
let picture: Picture;
let author: Author;

beforeAll(async () => {
  session = await openSession({
    vsix: inject('vsix'),
    workspace: { 'map.flow': map, 'headwater.json': '{}' },
  });
  ({ picture, author } = await openBeside(session, 'map.flow'));
});

afterAll(() => session?.close());

afterEach(({ task }) => keepPictureOfFailure(session, task));

const flow = (words: string) => picture.locator(`.edge[aria-label^="${words}"]`);

const svg = () => picture.locator('.view > svg.hw');

/** By keys: what is found first is gone to. */
async function goTo(words: string, kind: string): Promise<void> {
  await svg().press('/');
  await picture.locator('.search input').fill(words);
  const hit = picture
    .locator('#hits [role=option]')
    .filter({ has: picture.locator('.kind', { hasText: kind }) });
  await hit.first().click();
}

test('a team, an entity, a flow and a domain have the focus: all else steps back', async () => {
  await goTo('sales', 'team');
  await picture.chips().getByText('Team: sales', { exact: true }).waitFor();
  await picture.expectFaded(['Vault']);
  await picture.expectNoHindrance('focus on a team');
  await picture.button('Take back: Team: sales').click();
  await goTo('Account', 'entity');
  await picture.chips().getByText('Where Account is true', { exact: false }).waitFor();
  await picture.expectFaded(['Ledger', 'Shop', 'Vault']);
  await picture.picker('Follow an entity').selectOption('');
  const key = await flow('Account from CRM to ERP').getAttribute('data-key');
  await picture.menu(`label:${key?.slice('edge:'.length)}`, 'Focus');
  await picture.expectFaded(['Ledger', 'Shop', 'Vault']);
  await picture.expectNoHindrance('focus on a flow');
  await picture
    .locator('.chip.focus')
    .getByRole('button', { name: /^Take back/ })
    .click();
  await picture.menu('heading:Back', 'Focus');
  await expect.poll(() => picture.locator('.chip.focus strong').textContent()).toContain('Back');
  await picture.expectNoHindrance('focus on a domain');
  await session.screenshot('questions-domain');
  await picture
    .locator('.chip.focus')
    .getByRole('button', { name: /^Take back/ })
    .click();
  await picture.expectFaded([]);
});

test.each([
  ['domain', 'Domain', 'Front', ['CRM', 'ERP', 'Shop']],
  ['entity', 'Entity', 'Account', ['CRM', 'ERP']],
  ['pattern', 'Pattern', 'real time', ['ERP', 'Shop']],
  ['owner', 'Owner', 'sales', ['CRM', 'ERP', 'Shop']],
  ['platform', 'Platform', 'salesforce', ['CRM', 'ERP']],
  ['lifecycle', 'Lifecycle', 'Planned', ['Ledger', 'Vault']],
] as const)(
  'the filter by %s keeps what it names with its neighbours, and counts the rest',
  async (_, facet, value, nodes) => {
    await picture.openSide('Filter');
    const group = picture.side().locator('fieldset', { has: picture.locator('legend', { hasText: facet }) });
    const box = group.getByRole('checkbox', { name: new RegExp(`^${value}`) });
    await box.check();
    await picture.expectNodes(nodes);
    await picture.expectChips(/hidden/);
    await picture.expectNoHindrance(`filter by ${facet}`);
    await box.uncheck();
    await picture.expectNodes(everything);
  },
);

test('several values of one facet are joined, of two facets crossed', async () => {
  const box = (name: RegExp) => picture.side().getByRole('checkbox', { name }).first();
  await box(/^Order/).check();
  await box(/^Account/).check();
  await picture.expectChips(/Filter: 2 values/);
  await picture.expectNodes(everything);
  await box(/^real time/).check();
  await picture.expectNodes(['ERP', 'Shop']);
  await picture.button('Clear filter').click();
  await picture.expectNodes(everything);
  await picture.closeSide();
});

/** Of the text alone: the picture follows. */
const undo = async (): Promise<void> => {
  await author.focus();
  await author.press('Control+z');
};

test('a fix from the details is an edit that undo takes back', async () => {
  await flow('Order from Shop to ERP').focus();
  await picture.openSide('Details');
  const side = picture.side();
  const before = await author.expectSaved('flow Order from Shop');
  const fix = side.locator('.fixes button:not(:has(svg))').first();
  for (const finding of await side.locator('.findings li').all()) {
    if (await fix.isVisible()) break;
    await finding.getByRole('button', { name: 'Fixes' }).click();
    await finding.locator('.fixes .muted, .fixes button:not(:has(svg))').first().waitFor();
  }
  await fix.click();
  const lines = async (): Promise<string> =>
    (await session.workbench.page.locator('.view-lines').first().innerText()).replace(/\s+/g, ' ').trim();
  await expect.poll(lines).not.toBe(before.replace(/\s+/g, ' ').trim());
  await undo();
  expect(await author.expectSaved(before)).toBe(before);
  await picture.closeSide();
});

test('a view that was saved is an edit that undo takes back', async () => {
  await picture.menu('node:CRM', /^Focus/);
  await session.workbench.runCommand('Headwater: Save What I See as a View');
  await picture.dialog().waitFor();
  await picture.expectNoHindrance('save a view');
  await author.type('Around the customer');
  await author.press('Enter');
  const views = () => picture.frame.locator('select[aria-label=View] option').allTextContents();
  await expect.poll(views, { timeout: 10_000 }).toContain('Around the customer');
  await picture.button('Take back: Focus: CRM').click();
  await undo();
  await expect.poll(views, { timeout: 10_000 }).not.toContain('Around the customer');
});

test('the text is broken: the last picture stays, and says so below the bar', async () => {
  const before = await picture.nodes();
  await picture.menu('node:CRM', /^Focus/);
  await author.focus();
  await author.goTo('flow Account');
  await author.type('x');
  const notice = picture.locator('.notice');
  await notice.waitFor();
  await session.screenshot('questions-broken');
  await picture.expectNoHindrance('broken text');
  const [bar, chip, told] = await Promise.all(
    [picture.locator('.bar'), picture.locator('.chip').first(), notice].map((each) => each.boundingBox()),
  );
  if (!bar || !chip || !told) throw new Error('Something is not in sight.');
  expect(told.y).toBeGreaterThanOrEqual(Math.max(bar.y + bar.height, chip.y + chip.height));
  expect(await picture.nodes()).toEqual(expect.arrayContaining(before));
  await author.press('Backspace');
  await notice.waitFor({ state: 'hidden' });
});
