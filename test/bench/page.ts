/** `npm run bench:page`: what the preview costs in its page, in Chromium, held against what it must reach. */
import { loadavg } from 'node:os';
import { launchBrowser } from '../editor/harness/browser.js';
import { measurePage } from './page/measured.js';

const sizes = [
  { systems: 20, flows: 50 },
  { systems: 60, flows: 200 },
  { systems: 300, flows: 2000 },
  { systems: 1000, flows: 10_000 },
];

const browser = await launchBrowser();
process.stdout.write(`load ${loadavg()[0]?.toFixed(1)}\n`);
for (const size of sizes.filter(
  ({ flows }) => process.argv.length < 3 || process.argv.includes(String(flows)),
)) {
  process.stdout.write(`${JSON.stringify({ ...size, ...(await measurePage(browser, size)) })}\n`);
}
await browser.close();
