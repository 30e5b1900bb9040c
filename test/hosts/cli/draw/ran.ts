/** Runs `headwater draw` in this process, with a browser and bundles of the test's making. */
import { chmod, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { layOutHere, type LayOut } from '../../../../src/hosts/cli/draw/thread.js';
import { run } from '../../../../src/hosts/cli/run.js';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Setting {
  readonly env?: Readonly<Record<string, string>>;
  readonly bundles?: string;
  readonly isTerminal?: boolean;
  readonly layOut?: LayOut;
}

export async function ran(cwd: string, args: readonly string[], setting: Setting = {}): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(args, {
    cwd,
    env: setting.env ?? {},
    elapsed: () => 0,
    today: () => '2026-11-23',
    rulePages: cwd,
    bundles: setting.bundles ?? cwd,
    out: (text) => void out.push(typeof text === 'string' ? text : Buffer.from(text).toString('latin1')),
    stream: async (texts) => void out.push(...texts),
    err: (text) => void err.push(text),
    layOut: setting.layOut ?? layOutHere,
    interrupted: () => Promise.resolve(),
    isTerminal: setting.isTerminal ?? false,
    columns: undefined,
  });
  return { code, out: out.join(''), err: err.join('') };
}

/** A folder of files, gone after the test. */
export async function folder(files: Readonly<Record<string, string>>): Promise<string> {
  const made = await realpath(await mkdtemp(path.join(tmpdir(), 'headwater-draw-')));
  onTestFinished(() => rm(made, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(made, name)), { recursive: true });
    await writeFile(path.join(made, name), text);
  }
  return made;
}

/** A program under a browser's name, whose script gets the browser's arguments as `args`. */
export async function program(script: string): Promise<string> {
  const made = await folder({
    chromium: `#!${process.execPath}\nconst fs = require('fs');\nconst args = process.argv.slice(2);\n${script}\n`,
  });
  await chmod(path.join(made, 'chromium'), 0o755);
  return made;
}

export const MAP = {
  'headwater.json': '{}',
  'main.flow': `team ops
domain Sales {
  system CRM "Salesforce" { on salesforce owner ops }
}
system ERP "SAP"
entity Order { source ERP reader CRM needs 1d }
flow Order from ERP to CRM batch daily owner ops { as orderToCrm }
view sales { focus CRM }
`,
};
