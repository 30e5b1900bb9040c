/** Runs the command line as it ships: bundled, in a process of its own. */
import { spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { onTestFinished } from 'vitest';

let bundle: Promise<string> | undefined;

/** Bundled once for a test file. */
function cliModule(): Promise<string> {
  bundle ??= (async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'headwater-cli-'));
    await chmod(folder, 0o755);
    const outfile = path.join(folder, 'cli.cjs');
    await build({
      entryPoints: [path.resolve(import.meta.dirname, '../../../src/hosts/cli/main.ts')],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      mainFields: ['module', 'main'],
      minify: true,
      logLevel: 'warning',
    });
    return outfile;
  })();
  return bundle;
}

export interface Result {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** As a user whom permissions hold back, which they do not root. */
  readonly unprivileged?: boolean;
  /** Reads this many bytes of the output and closes the pipe, as `head` does. */
  readonly readOnly?: number;
}

/** A folder of files, gone after the test. */
export async function folderOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'headwater-map-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await chmod(folder, 0o777);
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), content);
  }
  return folder;
}

const NOBODY = 65_534;

export async function headwater(
  cwd: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<Result> {
  const { PATH = '' } = process.env;
  const isRoot = process.getuid?.() === 0;
  const child = spawn(process.execPath, [await cliModule(), ...args], {
    cwd,
    env: { PATH, ...options.env },
    ...(options.unprivileged && isRoot ? { uid: NOBODY, gid: NOBODY } : {}),
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
    if (options.readOnly !== undefined) child.stdout.destroy();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, out: timeless(out), err };
}

const timeless = (text: string): string => text.replace(/\(\d+(?:\.\d)? m?s\)/g, '(TIME)');
