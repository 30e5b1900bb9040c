/** A graph that is drawn in steps: others are served between two of them, and what comes of it is the same. */
import { expect, test } from 'vitest';
import { createHeadwater } from '../../src/service/headwater.js';
import { landscape } from '../bench/landscapes/landscape.js';

const ROOT = 'file:///map';
const { files } = landscape({ flows: 300, style: 'mixed' });
const texts = new Map(files.map(({ path, text }) => [`${ROOT}/${path}`, text]));
const [FILE = ''] = [...texts.keys()].filter((uri) => uri.endsWith('.flow')).slice(-1);

async function opened() {
  const headwater = createHeadwater({
    files: {
      list: async () => [...texts.keys()],
      read: async (uri) => ({ text: texts.get(uri) ?? '' }),
    },
    today: () => '2026-11-26',
    log: (message) => expect.unreachable(message),
  });
  await headwater.addFolder(ROOT);
  return headwater;
}

test('no step does much, and the graph is the one that is drawn at once', async () => {
  const headwater = await opened();
  let steps = 1;
  let graph = headwater.advanceGraph(ROOT, () => true);
  for (; !graph; steps++) graph = headwater.advanceGraph(ROOT, () => true);
  expect(steps).toBeGreaterThan(100);
  expect(graph).toEqual((await opened()).graph(ROOT));
  expect(headwater.graph(ROOT)).toBe(graph);
});

test('a key between two steps is taken in', async () => {
  const headwater = await opened();
  for (let step = 0; step < 50; step++) headwater.advanceGraph(ROOT, () => true);
  const edited = `${texts.get(FILE)}\nsystem Late\n`;
  headwater.setText(FILE, edited);
  const other = await opened();
  other.setText(FILE, edited);
  const graph = headwater.advanceGraph(ROOT, () => false);
  expect(graph).toEqual(other.graph(ROOT));
  expect(graph?.nodes.map(({ id }) => id)).toContain('Late');
});

test('a key in the middle of it costs what it changes: what was drawn stays drawn', async () => {
  const stepsOf = (headwater: Awaited<ReturnType<typeof opened>>): number => {
    let steps = 1;
    while (!headwater.advanceGraph(ROOT, () => true)) steps++;
    return steps;
  };
  const whole = stepsOf(await opened());
  const headwater = await opened();
  for (let step = 0; step < whole - 5; step++) headwater.advanceGraph(ROOT, () => true);
  const edited = (texts.get(FILE) ?? '').replace(/^flow /m, 'flow Late from Here to There\nflow ');
  headwater.setText(FILE, edited);
  expect(stepsOf(headwater)).toBeLessThan(whole / 2);
  const other = await opened();
  other.setText(FILE, edited);
  expect(headwater.graph(ROOT)).toEqual(other.graph(ROOT));
});
