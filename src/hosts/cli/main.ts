/** The command `headwater`: hands the process to the commands, and what they return to the shell. */
import { isatty } from 'node:tty';
import { isMainThread } from 'node:worker_threads';
import { tuneEngine } from '../node-engine.js';
import { reasonOf } from '../node-files.js';
import { answerTask, layOutIn } from './draw/thread.js';
import type { Io } from './io.js';
import { run } from './run.js';
import { writeAll } from './write-all.js';

const io: Io = {
  cwd: process.cwd(),
  env: process.env,
  elapsed: () => performance.now(),
  today: () => new Date().toISOString().slice(0, 10),
  // Beside the bundle, in a clone as in a package.
  rulePages: `${__dirname}/../docs/rules`,
  bundles: __dirname,
  layOut: layOutIn(__filename),
  interrupted: () =>
    new Promise((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
    }),
  out: (text) => void process.stdout.write(text),
  stream: (texts) => writeAll(process.stdout, texts),
  err: (text) => void process.stderr.write(text),
  isTerminal: isatty(process.stdout.fd),
  columns: process.stdout.columns,
};

function begin(): void {
  // Whoever read the output has gone, as `head` does: that is no fault of ours. Anything else is said.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    process.stderr.write(`headwater: the output cannot be written: ${reasonOf(error)}.\n`);
    process.exitCode = 2;
  });
  process.stderr.on('error', () => undefined);
  tuneEngine();
  void run(process.argv.slice(2), io).then((code) => {
    process.exitCode ??= code;
  });
}

// A thread of this script lays out a picture.
if (isMainThread) begin();
else void answerTask();
