/** Types in a file of a running server as an author does: one key that makes a name unknown, one that mends it. */
import type { Server } from '../processes/server.js';
import type { LandscapeFile } from '../landscapes/landscape.js';
import { sampleOf, sleep } from '../measure.js';
import type { Sample } from '../measure.js';

export interface Typed {
  readonly cpu: Sample;
  readonly wall: Sample;
}

/** Where a key goes: behind what the expression finds, the last of it in the file. */
export function behind(file: LandscapeFile, pattern: RegExp) {
  const lines = file.text.split('\n');
  const line = lines.findLastIndex((each) => pattern.test(each));
  const found = pattern.exec(lines[line] ?? '');
  if (!found) throw new Error(`Nothing in ${file.path} looks like ${String(pattern)}.`);
  return { line, character: found.index + found[0].length };
}

/**
 * CPU time counts until the server rests: what it does behind its answer is not free. `rest`: milliseconds that it is given for what it
 * puts off until nobody has typed for a while.
 */
export async function typeIn(
  server: Server,
  file: LandscapeFile,
  pattern: RegExp,
  rounds: number,
  rest = 0,
): Promise<Typed> {
  const uri = server.uri(file.path);
  const start = behind(file, pattern);
  const end = { line: start.line, character: start.character + 1 };
  await server.quiet();
  let errors = server.errors;
  const cpu: number[] = [];
  const wall: number[] = [];
  const settled = async (): Promise<void> => {
    await sleep(rest);
    await server.quiet();
  };
  for (let round = -4; round < rounds; round++) {
    await settled();
    const before = server.cpu();
    const began = performance.now();
    const breaks = round % 2 === 0;
    if (breaks) ({ errors } = server);
    const heard = server.heard(() => server.errors > errors === breaks);
    if (breaks) server.change(uri, { start, end: start }, 'x');
    else server.change(uri, { start, end }, '');
    await heard;
    const took = performance.now() - began;
    await settled();
    if (round < 0) continue;
    cpu.push(server.cpu() - before);
    wall.push(took);
  }
  return { cpu: sampleOf(cpu), wall: sampleOf(wall) };
}
