/** Says that no server answers, and offers what helps. */
import { window, type LogOutputChannel } from 'vscode';
import type { ServerSession } from './server-session.js';

export async function reportNoServer(session: ServerSession, log: LogOutputChannel): Promise<void> {
  const restart = 'Restart Server';
  const show = 'Show Log';
  const message = 'Headwater has no map to draw: its language server does not answer.';
  const choice = await window.showErrorMessage(message, restart, show);
  if (choice === restart) await session.restart();
  if (choice === show) log.show();
}
