import { writeFileSync } from 'node:fs';
import { createHeadwater } from '/work/trees/draw/src/service/headwater.js';
import { createNodeFiles } from '/work/trees/draw/src/hosts/node-files.js';
import { createElk } from '/work/trees/draw/src/views/graph/layout/elk.js';
import { createLayout } from '/work/trees/draw/src/views/graph/layout/layout.js';
import { renderSvg } from '/work/trees/draw/src/views/graph/svg/svg.js';
import { pathToFileURL } from 'node:url';
import { readdirSync } from 'node:fs';
for (const name of readdirSync('/work/trees/draw/examples')) {
  if (process.argv[2] && !name.startsWith(process.argv[2])) continue;
  const h = createHeadwater({ files: createNodeFiles(), today: () => '2026-11-23', log: console.log });
  await h.addFolder(pathToFileURL('/work/trees/draw/examples/' + name).href);
  const root = h.roots()[0]!;
  const graph = h.graph(root);
  const picture = await createLayout(createElk()).layout(graph);
  for (const theme of ['light', 'dark', 'contrast-dark', 'print'] as const) writeFileSync(`/tmp/look/${name}.${theme}.svg`, renderSvg(picture, { theme, title: name, legend: [] }));
  console.log(name, picture.width, picture.height, picture.direction);
}
