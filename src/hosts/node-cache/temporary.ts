/** Names of temporary files say who writes them, so that those of a process that was killed can be told. */
import { createHash, randomUUID } from 'node:crypto';
import { hostname } from 'node:os';

/** A file that is older is nobody's, whoever wrote it. */
const LONGEST = 60 * 60 * 1000;

/** Containers may share a folder, but not the numbers of their processes. */
const machine = (): string => createHash('sha1').update(hostname()).digest('hex').slice(0, 8);

export const temporaryOf = (file: string): string =>
  `${file}.${machine()}.${process.pid}.${randomUUID()}.tmp`;

/** Whether nobody writes a temporary file any more that was last written so many milliseconds ago. */
export function abandoned(name: string, age: number): boolean {
  const [, on, pid] = /\.([0-9a-f]{8})\.(\d+)\.[^.]+\.tmp$/.exec(name) ?? [];
  return age > LONGEST || (on === machine() && !lives(Number(pid)));
}

function lives(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Another user's is not ours to ask.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
