/** How Node's engine runs Headwater: what is measured is what ships. */
import { setFlagsFromString } from 'node:v8';

/**
 * Eight times what V8 waits by itself before it optimises a function: a run asks hundreds of functions a few thousand times each, and
 * to compile all of them took more time than to run them. Set from within, so that it holds whoever starts the process.
 */
export function tuneEngine(): void {
  const flag = waitFlag(process.versions.v8);
  if (flag !== undefined) setFlagsFromString(flag);
}

/** By the version of V8; undefined where it was never measured: an engine says so, on the terminal of whoever runs it, if it knows a flag no more. */
export function waitFlag(version: string): string | undefined {
  const major = Number.parseInt(version, 10);
  if (major === 11) return '--interrupt-budget=540672';
  return major === 12 || major === 13 ? '--invocation-count-for-turbofan=24000' : undefined;
}
