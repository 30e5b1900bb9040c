/** How good the pictures are, and what they cost, against plain elkjs with children included in the same run. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createNodeFiles } from '../../src/hosts/node-files.js';
import { createHeadwater } from '../../src/service/headwater.js';
import { measurePicture, warmUp, type Row, type Subject } from './picture/measured.js';
import { styled, styles } from './picture/styles.js';
import { heading, line, summary } from './picture/table.js';

/** Prints the table; false where a target is missed. */
export async function picture(): Promise<boolean> {
  write(`\nPictures: Node ${process.version}, CPU time, over plain elkjs with children included\n${heading}`);
  await warmUp(styled('mixed', 20, 50));
  const rows: Row[] = [];
  for await (const subject of subjects()) {
    const row = await measurePicture(subject);
    rows.push(row);
    write(line(row));
  }
  const { text, reached } = summary(rows);
  write(text);
  return reached;
}

const sizes = [
  [20, 50],
  [60, 200],
] as const;

async function* subjects(): AsyncGenerator<Subject> {
  for (const style of styles)
    for (const [systems, flows] of sizes)
      yield { kind: style, name: style, graph: styled(style, systems, flows) };
  yield* examples();
}

async function* examples(): AsyncGenerator<Subject> {
  const folder = path.resolve('examples');
  for (const name of readdirSync(folder).sort()) {
    const headwater = createHeadwater({ files: createNodeFiles(), today: () => '2026-11-23', log: write });
    await headwater.addFolder(pathToFileURL(path.join(folder, name)).href);
    for (const root of headwater.roots()) yield { kind: 'examples', name, graph: headwater.graph(root) };
  }
}

const write = (text: string): void => void process.stdout.write(`${text}\n`);

// Alone; within the whole bench the caller asks.
if (path.basename(process.argv[1] ?? '') === 'picture.mjs' && !(await picture())) process.exitCode = 1;
