/** Keeps in step with what the user's editor is set to show of findings. */
import { DidChangeConfigurationNotification, type DidChangeConfigurationParams } from 'vscode-languageserver';
import { isObject, readDisplay, textOf } from './display.js';
import { explain, type Session } from './session.js';

/** The settings, as editors name them. */
const SECTION = 'headwater.diagnostics';

/** Asks the client for its settings, and again whenever they change; `changed` hears of those that differ. */
export function followDisplay(session: Session, changed: () => void): void {
  const { connection, capabilities } = session;
  const asks = capabilities.workspace?.configuration === true;
  const take = (value: unknown): void => {
    const before = session.display;
    session.display = readDisplay(value);
    if (textOf(before) !== textOf(session.display)) changed();
  };
  const ask = (): void =>
    session.later(SECTION, async () => take(await connection.workspace.getConfiguration(SECTION)));
  connection.onDidChangeConfiguration(({ settings }: DidChangeConfigurationParams) => {
    const pushed: unknown = isObject(settings) ? settings['headwater'] : undefined;
    if (asks) ask();
    else take(isObject(pushed) ? pushed['diagnostics'] : undefined);
  });
  if (!asks) return;
  ask();
  if (capabilities.workspace?.didChangeConfiguration?.dynamicRegistration)
    connection.client
      .register(DidChangeConfigurationNotification.type, { section: SECTION })
      .catch((error: unknown) => session.log(`following settings: ${explain(error)}`));
}
