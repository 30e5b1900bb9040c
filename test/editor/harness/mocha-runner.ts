/** Runs mocha inside an extension host, in Node, in a web worker and on the desktop alike; the suites are bundled around it. */
import 'mocha/mocha.js';

const slow = 30_000;

/** Prints each test as it ends. */
function report(runner: Mocha.Runner): void {
  runner.on('pass', (test) => console.log(`  ✓ ${test.fullTitle()} (${test.duration ?? 0} ms)`));
  runner.on('fail', (test, error: Error) =>
    console.log(`  ✗ ${test.fullTitle()}\n${error.stack ?? error.message}`),
  );
}

/** Loads the suites, then runs them; rejects where a test fails, as VS Code expects of the `run` that a suite exports. */
export async function runSuites(load: () => Promise<unknown>): Promise<void> {
  const mocha = new Mocha({
    ui: 'tdd',
    timeout: slow,
    reporter: report as unknown as Mocha.ReporterConstructor,
  });
  // Makes `suite` and `test` known, which loading a file from disk would have done.
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await load();
  const { passes, failures } = await new Promise<Mocha.Stats>((resolve) => {
    const runner = mocha.run(() => resolve(runner.stats ?? ({ passes: 0, failures: 1 } as Mocha.Stats)));
  });
  console.log(`${passes} passed, ${failures} failed`);
  if (failures > 0 || passes === 0) throw new Error(`${failures} failed`);
}
