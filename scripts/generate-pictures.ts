/** Writes docs/pictures: the landscapes of the examples as the documentation shows them, by the way that every picture goes. */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createNodeFiles, existsBelow, uriOf } from '../src/hosts/node-files.js';
import { createHeadwater } from '../src/service/headwater.js';
import { drawShown } from '../src/views/graph/draw.js';
import { createElk } from '../src/views/graph/layout/elk.js';
import { createLayout } from '../src/views/graph/layout/layout.js';
import type { Ask } from '../src/views/graph/show/ask.js';
import { showGraph } from '../src/views/graph/show/show.js';
import { inRoot } from './lib/paths.mjs';

const FOLDER = inRoot('docs/pictures');

interface Wanted {
  readonly example: string;
  /** Behind the example's name. */
  readonly suffix?: string;
  readonly ask?: Ask;
}

/** As docs/examples.md and docs/picture.md show them. */
const WANTED: readonly Wanted[] = [
  { example: 'order-to-cash' },
  { example: 'order-to-cash', suffix: '-lens', ask: { lens: 'Account' } },
  { example: 'aws-serverless-ecommerce' },
  { example: 'shopify-netsuite' },
  { example: 'hospital-openhie' },
  { example: 'hospital-openhie', suffix: '-classes', ask: { overlay: 'classes' } },
  { example: 'debezium-postgres-elasticsearch' },
  { example: 'salesforce-ecars' },
];

/** Findings come with the calendar; pictures in the manual stay. */
const TODAY = '2026-11-23';

async function draw({ example, ask = {} }: Wanted): Promise<string> {
  const headwater = createHeadwater({
    files: createNodeFiles(),
    exists: existsBelow,
    today: () => TODAY,
    log: (message) => {
      throw new Error(message);
    },
  });
  const folder = uriOf(inRoot('examples', example));
  await headwater.addFolder(folder);
  const shown = showGraph(headwater.graph(folder), ask);
  const { svg } = await drawShown(shown, createLayout(createElk()), { theme: 'light', title: example });
  return svg;
}

await mkdir(FOLDER, { recursive: true });
const nameOf = ({ example, suffix = '' }: Wanted): string => `${example}${suffix}.svg`;
const names = new Set(WANTED.map(nameOf));
for (const file of await readdir(FOLDER)) if (!names.has(file)) await rm(path.join(FOLDER, file));
for (const wanted of WANTED) await writeFile(path.join(FOLDER, nameOf(wanted)), await draw(wanted));
