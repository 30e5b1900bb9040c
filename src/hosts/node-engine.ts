/** How Node's engine runs Headwater: what is measured is what ships. */
import { setFlagsFromString } from 'node:v8';

/**
 * Eight times what V8 waits by itself before it optimises a function: a run asks hundreds of functions a few thousand times each, and
 * to compile all of them took more time than to run them. Set from within, so that it holds whoever starts the process.
 */
export function tuneEngine(): void {
  setFlagsFromString('--interrupt-budget=540672');
}
