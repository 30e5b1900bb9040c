/** `npm run bench:page [-- FLOWS …]`: how smooth the preview is in its page, in Chromium, held against what it must reach. */
import { loadavg } from 'node:os';
import { buildAll } from '../../scripts/build.mjs';
import { launchBrowser } from '../editor/harness/browser.js';
import { PAGE_SIZES, pageRows } from './page/rows.js';
import { printRow, printTitle } from './table.js';

const wanted = process.argv.slice(2).map(Number);
process.exitCode = await buildAll({ production: true });
const browser = await launchBrowser();
process.stdout.write(`load ${loadavg()[0]?.toFixed(1)} at the start\n`);
for (const size of PAGE_SIZES.filter(({ flows }) => wanted.length === 0 || wanted.includes(flows))) {
  printTitle(`${size.systems} systems, ${size.flows} flows`);
  for (const row of await pageRows(browser, size)) printRow(row);
}
await browser.close();
