/** Runs a command in this process, over a folder of files: for what it prints, and what it returns. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { layOutHere } from '../../../../src/hosts/cli/draw/thread.js';
import { run } from '../../../../src/hosts/cli/run.js';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export type Files = Readonly<Record<string, string>>;

export async function write(folder: string, files: Files): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), content);
  }
}

/** Gone after the test. */
export async function folderOf(files: Files): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'headwater-machines-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await write(folder, files);
  return folder;
}

export async function headwater(cwd: string, ...args: readonly string[]): Promise<Ran> {
  let out = '';
  let err = '';
  const code = await run(args, {
    cwd,
    env: {},
    elapsed: () => 0,
    today: () => '2026-11-23',
    rulePages: path.resolve(import.meta.dirname, '../../../../docs/rules'),
    bundles: path.resolve(import.meta.dirname, '../../../../dist'),
    out: (text) => void (out += text),
    stream: async (texts) => void (out += [...texts].join('')),
    err: (text) => void (err += text),
    layOut: layOutHere,
    interrupted: () => Promise.resolve(),
    isTerminal: false,
    columns: undefined,
  });
  return { code, out, err };
}

/** A map with findings of every severity, a suppressed one, a computed one and a name that no output may trust. */
export const MAP: Files = {
  'headwater.json': '{ "rules": { "missing-sla": "information" } }',
  'systems.flow': 'team ops\nsystem ERP owner ops\nsystem CRM owner ops\n',
  'my shop/orders.flow': `entity Order { source ERP key id reader CRM }
flow Order from ERP to CRM batch daily at 02:00 UTC takes 10m sla 15m owner ops {
  retry exponential 8 times from 2s to 5m with jitter
  dlq "x" keep 14d handled by ops
}
flow Order from CRM to "A::b, 100% <&> [c](d)" realtime owner ops
// headwater-ignore self-flow: the next run repeats it, until 2027-06-30
flow Order from ERP to ERP realtime sla 1s owner ops
`,
};
