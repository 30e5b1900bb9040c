/** The command line as it ships, from the shell's start to its end. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inRoot } from '../../../scripts/lib/paths.mjs';
import { sampleOf } from '../measure.js';
import { NO_CACHE, runCommand } from '../processes/command.js';
import type { Row, Target } from '../row.js';
import type { Subject } from './subject.js';

export async function cliRows({ folder, landscape, lexing, targets, runs: count }: Subject): Promise<Row[]> {
  // A home of its own, so that nothing is kept from elsewhere.
  const home = await mkdtemp(path.join(tmpdir(), 'headwater-home-'));
  const cached = { HEADWATER_NO_CACHE: '', XDG_CACHE_HOME: home };
  const row = async (
    step: string,
    args: readonly string[],
    env: NodeJS.ProcessEnv,
    { target, before }: { readonly target?: Target; readonly before?: (run: number) => Promise<void> } = {},
  ): Promise<Row[]> => {
    const runs = [];
    for (let run = 0; run < count; run++) {
      await before?.(run);
      const usage = await runCommand(process.execPath, [inRoot('dist/cli.cjs'), 'check', folder, ...args], {
        env,
      });
      if (usage.code !== 0 && usage.code !== 1) throw new Error(`headwater check failed: ${usage.output}`);
      runs.push(usage);
    }
    const cpu = sampleOf(runs.map((each) => each.cpu)).p50;
    const wall = sampleOf(runs.map((each) => each.wall)).p50;
    const value = sampleOf(runs.map((each) => each.memory)).p50;
    return [
      { group: 'cli', step, cpu, wall, ratio: cpu / lexing, ...(target ? { target } : {}) },
      { group: 'cli', step: `${step}: memory`, value },
    ];
  };
  const edited = landscape.fileOf(50);
  const edit = (text: string): Promise<void> =>
    edited ? writeFile(path.join(folder, edited.path), edited.text + text) : Promise.resolve();
  const fill = () => runCommand(process.execPath, [inRoot('dist/cli.cjs'), 'check', folder], { env: cached });
  const rows = [
    ...(await row('headwater check', [], NO_CACHE, { target: targets.cli })),
    ...(await row('headwater check --format json', ['--format', 'json'], NO_CACHE)),
    ...(await fill().then(() => row('headwater check, cached', [], cached))),
    ...(await row('headwater check, cached, one file changed', [], cached, {
      before: (run) => edit(`\n// ${run}\n`),
    })),
  ];
  await edit('');
  await rm(home, { recursive: true, force: true });
  return rows;
}
