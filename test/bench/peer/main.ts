/** `npm run bench:peer`: Headwater and LikeC4 side by side, on the same landscapes, with the same Node, on the same machine. */
import { loadavg } from 'node:os';
import { buildAll } from '../../../scripts/build.mjs';
import type { LandscapeOptions } from '../landscapes/landscape.js';
import { inFolder } from '../processes/folder.js';
import { installPeer, PEER, type Peer } from './install.js';
import { coldFigures, checkFigures, typingFigures, type Figures } from './measures.js';
import { headwaterPicture, likec4Picture, type PictureFigures } from './picture.js';
import { readOptions, type Options, type Part, type ToolName } from './options.js';
import { Results } from './results.js';
import { tablesOf } from './tables.js';
import { headwater, likec4, type Tool } from './tools.js';

const FILES = 18;

/** 20 files, of which 18 hold systems and their relations. */
function landscapeOf(flows: number): LandscapeOptions {
  const each = Math.floor(flows / FILES);
  const last = flows - (FILES - 1) * each;
  const files = Array.from({ length: FILES }, (_, index) => (index < FILES - 1 ? each : last));
  return { flows, systems: Math.floor(flows / 4), style: 'mesh', files, scattered: true };
}

/** Those of a part, each figure by its name. */
type Measure = () => Promise<Partial<Figures> | PictureFigures>;

interface Piece {
  readonly name: string;
  readonly measure: Measure;
}

function* piecesOf(options: Options, peer: Peer): Generator<Piece> {
  const of = { headwater, likec4: (landscape: LandscapeOptions) => likec4(landscape, 'domains', peer) };
  for (const size of options.sizes)
    for (const part of ['cold', 'typing', 'check'] as const)
      for (const name of options.tools) {
        if (!options.parts.has(part)) continue;
        const tool = of[name](landscapeOf(size), peer);
        const measure = () => inFolder(tool.files, (folder) => measured(part, tool, folder, peer, options));
        yield { name: `${size} ${part} ${name}`, measure };
      }
  if (!options.parts.has('picture')) return;
  for (const name of options.tools) yield* picturesOf(name, options, peer);
}

function measured(
  part: Exclude<Part, 'picture'>,
  tool: Tool,
  folder: string,
  peer: Peer,
  { rounds, runs }: Options,
): Promise<Partial<Figures>> {
  if (part === 'cold') return coldFigures(tool, folder, runs);
  return part === 'typing' ? typingFigures(tool, folder, rounds) : checkFigures(tool, folder, peer, runs);
}

function* picturesOf(name: ToolName, { patience }: Options, peer: Peer): Generator<Piece> {
  if (name === 'likec4') yield { name: 'picture likec4', measure: () => likec4Picture(peer, patience) };
  else
    for (const all of [false, true])
      yield {
        name: `picture headwater${all ? ' all' : ''}`,
        measure: () => headwaterPicture(peer, all),
      };
}

const write = (text: string): void => void process.stdout.write(text);

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  const peer = await installPeer();
  if (options.tools.includes('headwater') && (await buildAll({ production: true })) !== 0)
    throw new Error('The build failed.');
  const results = await Results.open(options.keep);
  write(`\nHeadwater and ${PEER}, both on Node 24, load ${(loadavg()[0] ?? 0).toFixed(1)} at the start\n`);
  for (const { name, measure } of piecesOf(options, peer)) {
    const load = loadavg()[0] ?? 0;
    try {
      await results.add(name, { load, figures: await measure() });
    } catch (error) {
      // The others go on: what a tool could not do is a result too.
      await results.add(name, { load, failed: error instanceof Error ? error.message : String(error) });
    }
    write(`  ${name.padEnd(28)} ${results.tell(name)}\n`);
  }
  const tables = tablesOf(results);
  write(tables.text);
  await results.close(tables.lines);
  return tables.missed > 0 ? 1 : 0;
}

// What a killed server left open must not keep this one.
process.exit(await main());
