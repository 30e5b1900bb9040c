/** What a command used is counted once, its threads included. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runCommand } from './command.js';
import { inFolder } from './folder.js';

/** Works in a thread for a while, and says what the whole process had used when that had ended. */
const SCRIPT = `const { isMainThread, Worker } = require('node:worker_threads');
const spin = () => { for (const end = Date.now() + 300; Date.now() < end; ); };
if (isMainThread) {
  new Worker(__filename).once('exit', () => {
    const { user, system } = process.cpuUsage();
    console.log((user + system) / 1000);
  });
} else spin();
`;

test('a thread is in the account of its process, and has none of its own', async () => {
  await inFolder([], async (folder) => {
    const script = path.join(folder, 'command.cjs');
    await writeFile(script, SCRIPT);
    const { code, cpu, output } = await runCommand(process.execPath, [script]);
    expect(code).toBe(0);
    expect(cpu).toBeGreaterThanOrEqual(Number(output));
    expect(cpu).toBeLessThan(Number(output) * 1.5);
  });
});
