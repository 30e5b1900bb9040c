/** Hears how a suite fares inside the workbench: its console, its counts, its end. */
import { format } from 'node:util';
import type { Page } from 'playwright-core';

export interface SuiteResult {
  readonly passed: number;
  readonly failed: number;
  /** The tests that failed, and how, as far as it is known. */
  readonly failures: readonly string[];
}

/** What the workbench and its hosts say at every start, and nobody wants to read. */
const chatter =
  /^(Ignoring fetching|Creating a socket|Resolv(ing|ed) connection|Updating additional builtin|No search provider|Request to .*package\.nls|\[(reconnection|AgentHost|AccountPolicyGate|Service Worker|DefaultAccount|chat-))/i;

/** Tells the workbench's console from the suite's, and keeps the counts that the suite closes with. */
class SuiteConsole {
  #counts: Pick<SuiteResult, 'passed' | 'failed'> | undefined;
  readonly #failures: string[] = [];

  hear(line: string): void {
    const failure = /^ *✗ (.+)$/s.exec(line)?.[1];
    if (failure !== undefined && !this.#failures.includes(failure)) this.#failures.push(failure);
    const closing = /^(\d+) passed, (\d+) failed$/m.exec(line);
    if (closing) this.#counts = { passed: Number(closing[1]), failed: Number(closing[2]) };
    else if (process.env['HEADWATER_VERBOSE'] || !chatter.test(line)) process.stdout.write(`  ${line}\n`);
  }

  /** A suite that could not even start, or that ended otherwise than it said, failed. */
  result(exitCode: number): SuiteResult {
    const { passed, failed } = this.#counts ?? { passed: 0, failed: 1 };
    const failures = this.#failures;
    return { passed, failed: exitCode === 0 ? failed : Math.max(1, failed), failures };
  }
}

/** To be called before the page opens the workbench; then `ended` settles when the suite has. */
export async function listenTo(
  page: Page,
  timeout: number,
): Promise<{ readonly ended: Promise<SuiteResult> }> {
  const heard = new SuiteConsole();
  let resolve: (result: SuiteResult) => void = () => {};
  let reject: (error: Error) => void = () => {};
  const ended = new Promise<SuiteResult>((...settle) => ([resolve, reject] = settle));
  // Whoever waits hears of it; until then it is no unhandled rejection.
  ended.catch(() => {});
  await page.exposeFunction('codeAutomationLog', (_type: string, args: unknown[]) =>
    heard.hear(format(...args)),
  );
  await page.exposeFunction('codeAutomationExit', (code: number) => resolve(heard.result(code)));
  page.on('crash', () => reject(new Error('the page crashed')));
  setTimeout(() => reject(new Error(`no result after ${timeout / 1000} s`)), timeout).unref();
  return { ended };
}
