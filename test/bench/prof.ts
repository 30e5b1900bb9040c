import { launchBrowser } from '../editor/harness/browser.js';
import { Sender } from '../../src/hosts/webview/patched.js';
import { livingLandscape } from './page/landscapes.js';
import { openPreview, timeToPaint } from './page/open.js';
import { zoomFrames } from './page/frames.js';
import { sleep } from './measure.js';
import { writeFileSync } from 'node:fs';
const [systems, flows, what] = [Number(process.argv[2]), Number(process.argv[3]), process.argv[4]];
const browser = await launchBrowser();
const living = await livingLandscape(systems, flows);
const page = await openPreview(browser);
const sender = new Sender();
let version = 0;
const message = (graph: never) =>
  sender.sent({ type: 'graph', uri: 'test:/map/a.flow', version: ++version, graph });
await sleep(3000);
await timeToPaint(page, message(living.graph as never));
await sleep(3000);
for (let i = 0; i < 6; i++) {
  await timeToPaint(page, message(living.edit() as never));
  await sleep(400);
}
const cdp = await page.context().newCDPSession(page);
if (what === 'trace') {
  await browser.startTracing(page, {
    categories: [
      'devtools.timeline',
      'toplevel',
      'disabled-by-default-devtools.timeline',
      'cc',
      'viz',
      'blink',
    ],
  });
} else {
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: 200 });
  await cdp.send('Profiler.start');
}
if (process.argv[5] === 'zoom') await zoomFrames(page);
else
  for (let i = 0; i < 12; i++) {
    const t = await timeToPaint(page, message(living.edit() as never));
    const marks = await page.evaluate(() => {
      const r = performance
        .getEntriesByType('mark')
        .filter((m) => m.name.startsWith('headwater'))
        .slice(-3)
        .map((m) => `${m.name.slice(10)} ${m.startTime.toFixed(0)}`);
      return r.join(' | ');
    });
    console.log(t.toFixed(0), marks);
    await sleep(400);
  }
if (what === 'trace') {
  const b = await browser.stopTracing();
  writeFileSync('/tmp/webview/trace.json', b);
} else {
  const { profile } = await cdp.send('Profiler.stop');
  const self = new Map<string, number>();
  const byId = new Map(profile.nodes.map((n) => [n.id, n]));
  profile.samples?.forEach((id, i) => {
    const n = byId.get(id)!;
    const key = `${n.callFrame.functionName || '(anon)'} ${n.callFrame.url.slice(-14)}:${n.callFrame.lineNumber}`;
    self.set(key, (self.get(key) ?? 0) + (profile.timeDeltas?.[i] ?? 0) / 1000);
  });
  for (const [k, v] of [...self].sort((a, b) => b[1] - a[1]).slice(0, 25))
    console.log(v.toFixed(1).padStart(8), k);
}
await browser.close();
