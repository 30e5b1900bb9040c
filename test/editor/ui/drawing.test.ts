/** The drawing by itself in a real browser: what only that can tell of colours, and of sizes of texts. */
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createElk } from '../../../src/views/graph/layout/elk.js';
import { createLayout } from '../../../src/views/graph/layout/layout.js';
import type { Ask } from '../../../src/views/graph/show/ask.js';
import { showGraph } from '../../../src/views/graph/show/show.js';
import { renderSvg } from '../../../src/views/graph/svg/svg.js';
import { checkedLandscapeOf, exampleLandscape } from '../../support/pictured.js';
import { launchBrowser } from '../harness/browser.js';
import { artifacts } from '../harness/places.js';

const layout = createLayout(createElk());
type Landscape = Awaited<ReturnType<typeof exampleLandscape>>;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** Every sign that the picture has. */
const SIGNS = checkedLandscapeOf(`
domain Sales "Sales and service" { system Shop "Web shop" on shopify system CRM on salesforce { lifecycle retiring } }
hub Gateway on mulesoft
broker Kafka on kafka
channel orders on Kafka
system ERP "SAP S/4HANA" on sap
database Ledger on postgres
warehouse Lake on snowflake
external Bank
system Archive { lifecycle planned }
team ops
entity Order { source Shop key number reader ERP needs 1m reader Lake needs 1h }
flow Order from Shop to orders event-driven
flow Order from orders to ERP, Lake event-driven
flow Account between CRM and ERP near-realtime every 5m
flow Price from Gateway to Shop on-demand
flow Price from ERP to Gateway batch hourly
flow Posting from ERP to Ledger realtime owner ops
flow History from Lake to Archive batch daily lifecycle planned
flow Payment from ERP to Bank lifecycle retiring
flow Remittance from Bank to Fax realtime
`);

interface Look {
  /** As in the preview, where its things can be chosen. */
  readonly live?: boolean;
  readonly colours?: 'none' | 'active';
  readonly scheme?: 'light' | 'dark';
}

async function open(
  of: Landscape,
  ask: Ask,
  { live = false, colours = 'none', scheme = 'light' }: Look = {},
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1500, height: 900 } });
  const page = await context.newPage();
  const { graph, paint, legend, notes } = showGraph(of, ask);
  const picture = await layout.layout(graph, { direction: 'right' });
  await page.emulateMedia({ forcedColors: colours, colorScheme: scheme });
  await page.setContent(
    `<body style="margin: 0; background: Canvas">${renderSvg(picture, { theme: 'light', live, paint, legend, notes })}</body>`,
  );
  return page;
}

const screenshot = (page: Page, name: string) =>
  page.screenshot({ path: path.join(artifacts, 'screenshots', `${name}.png`) });

/** What in the picture has a colour that the system did not give. */
const strangers = `(() => {
  const probe = document.body.appendChild(document.createElement('i'));
  const colour = (name) => { probe.style.color = name; return getComputedStyle(probe).color; };
  const given = new Set(['none', ...['Canvas', 'CanvasText', 'Highlight'].map(colour)]);
  const text = colour('CanvasText');
  const found = new Set();
  for (const element of document.querySelectorAll('.hw :is(path, rect, circle, text, tspan)')) {
    const { fill, stroke, strokeOpacity } = getComputedStyle(element);
    const name = element.tagName + '.' + (element.getAttribute('class') ?? '') + ' in ' + (element.closest('g[class]')?.getAttribute('class') ?? '');
    if (!given.has(fill)) found.add(name + ' filled ' + fill);
    if (stroke !== 'none' && strokeOpacity !== '0' && !given.has(stroke)) found.add(name + ' drawn ' + stroke);
    if (element.tagName === 'text' && fill !== text && !element.closest('.badge')) found.add(name + ' written ' + fill);
  }
  return [...found];
})()`;

test.each<[string, Ask]>([
  ['plain', {}],
  ['findings', { overlay: 'findings' }],
  ['staleness', { overlay: 'staleness' }],
  ['owners', { overlay: 'owners' }],
  ['outage', { overlay: 'outage', down: 'Kafka' }],
  ['lens', { lens: 'Order' }],
  ['closed', { collapsed: ['Sales'], focus: { kind: 'place', id: 'ERP' } }],
])('where the system imposes its colours, nothing has another: %s', async (name, ask) => {
  for (const scheme of ['light', 'dark'] as const) {
    const page = await open(SIGNS, ask, { colours: 'active', scheme });
    expect(await page.evaluate(strangers), scheme).toEqual([]);
    await screenshot(page, `forced-colours-${name}-${scheme}`);
    await page.context().close();
  }
});

/** Of every text in sight: how high it is on the screen, and whether it lies in the box of its thing. */
const texts = `[...document.querySelectorAll('.node text, .label text')]
  .filter((text) => getComputedStyle(text).display !== 'none' && text.textContent !== '')
  .map((text) => {
    const thing = text.closest('.node, .label');
    const [own, around] = [text, thing.querySelector('.shape, .plate')].map((each) => each.getBoundingClientRect());
    return {
      text: text.textContent,
      kind: thing.classList.contains('node') ? text.getAttribute('class') : 'label',
      out: Math.max(around.left - own.left, own.right - around.right),
      size: parseFloat(getComputedStyle(text).fontSize) * own.height / text.getBBox().height,
    };
  })`;

interface Seen {
  readonly text: string;
  readonly kind: string;
  readonly out: number;
  readonly size: number;
}

/** Where each level is coarsest. */
const LEVELS = { middle: 0.5, far: 0.3 } as const;

test.each<[string, Ask]>([
  ['plain', {}],
  ['under an overlay', { overlay: 'staleness' }],
])('from afar names grow into the room that is left, %s', async (name, ask) => {
  const of = await exampleLandscape('order-to-cash');
  for (const [level, zoom] of Object.entries(LEVELS)) {
    const page = await open(of, ask, { live: true });
    await page.locator('svg.hw').evaluate(
      (svg, [className, share]) => {
        svg.classList.add(className);
        for (const side of ['width', 'height'])
          svg.setAttribute(side, String(Number(svg.getAttribute(side)) * share));
      },
      [level, zoom] as const,
    );
    await screenshot(page, `afar-${name.replaceAll(' ', '-')}-${level}`);
    const seen: readonly Seen[] = await page.evaluate(texts);
    await page.context().close();
    expect(seen.filter(({ out }) => out > 1)).toEqual([]);
    const names = seen.filter(({ kind }) => kind.includes('name'));
    expect(names.length).toBe(5);
    expect(Math.min(...names.map(({ size }) => size)), level).toBeGreaterThan(7);
    expect(seen.some(({ kind }) => kind.includes('caption'))).toBe(false);
  }
});
