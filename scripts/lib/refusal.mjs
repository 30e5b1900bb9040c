/** How the scripts fail: one line that says what to do, never a stack trace for what is not our fault. */

/** Something outside this project stands in the way; the message says what to do about it. */
export class Refusal extends Error {}

/**
 * Runs a script's body; its result becomes the exit code.
 * @param {() => Promise<number | void>} body
 */
export async function runMain(body) {
  try {
    process.exitCode = (await body()) ?? 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}
