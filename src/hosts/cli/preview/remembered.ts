/** Where a map was previewed last: a preview that is started again takes the same address, so that open pages find it. */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { makeFolder } from '../../node-cache/make-folder.js';

export interface Remembered {
  readonly port: number;
  readonly token: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** A file for its user's eyes alone; undefined where the user has no folder for such. */
function fileOf(map: string, env: Environment): string | undefined {
  const home = env['HOME'];
  const state = env['XDG_STATE_HOME'] ?? env['LOCALAPPDATA'] ?? (home && path.join(home, '.local', 'state'));
  if (!state || !path.isAbsolute(state)) return undefined;
  const name = createHash('sha256').update(map).digest('hex').slice(0, 24);
  return path.join(state, 'headwater', 'preview', `${name}.json`);
}

/** What cannot be read was never there. */
export async function recall(map: string, env: Environment): Promise<Remembered | undefined> {
  try {
    const file = fileOf(map, env);
    const { port, token } = JSON.parse(file ? await readFile(file, 'utf8') : '{}') as Partial<Remembered>;
    const isPort = typeof port === 'number' && Number.isInteger(port) && port > 0 && port < 65_536;
    return isPort && typeof token === 'string' && /^[\w-]{32,}$/.test(token) ? { port, token } : undefined;
  } catch {
    return undefined;
  }
}

/** Best effort: without it the next preview has another address. */
export async function remember(map: string, env: Environment, remembered: Remembered): Promise<void> {
  const file = fileOf(map, env);
  if (!file) return;
  try {
    await makeFolder(path.dirname(file), 0o700);
    await writeFile(file, `${JSON.stringify(remembered)}\n`, { mode: 0o600 });
  } catch {
    // A read-only home.
  }
}
