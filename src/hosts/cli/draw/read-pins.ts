/** The pins of a map, from the file beside it. */
import { decode } from '../../../workspace/files.js';
import { PINS_FILE, readPins, type Pins } from '../../../views/graph/pins.js';
import { pathOf, readBytes } from '../../node-files.js';
import type { InputProblem } from '../problem.js';

export interface PinsFound {
  readonly pins: Pins;
  readonly problems: readonly InputProblem[];
}

/** Lines that cannot be used are told; a file that is not there pins nothing. */
export async function findPins(root: string, show: (uri: string) => string): Promise<PinsFound> {
  const uri = `${root}/${PINS_FILE}`;
  const bytes = await readBytes(pathOf(uri));
  if ('problem' in bytes) return { pins: new Map(), problems: [] };
  const decoded = decode(bytes.bytes);
  if ('problem' in decoded)
    return { pins: new Map(), problems: [{ path: show(uri), message: decoded.problem }] };
  const { pins, problems } = readPins(decoded.text);
  return { pins, problems: problems.map(({ line, message }) => ({ path: show(uri), line, message })) };
}
