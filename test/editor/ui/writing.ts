/** Hands on the keyboard: what UI tests type, choose and read back. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'vitest';
import type { Locator } from 'playwright-core';
import type { EditorSession } from '../harness/session.js';

export class Author {
  readonly #session: EditorSession;
  readonly #file: string;

  /** @param file that is open, in the folder's root */
  constructor(session: EditorSession, file: string) {
    this.#session = session;
    this.#file = file;
  }

  get #page() {
    return this.#session.workbench.page;
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text, { delay: 5 });
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.#page.keyboard.press(key);
  }

  /** Puts the focus into the text, wherever it was: the tab's editor takes it. */
  async focus(): Promise<void> {
    await this.#session.workbench.tab(this.#file).click();
    await this.#page.locator('.editor-group-container.active .monaco-editor.focused').first().waitFor();
  }

  /** Picks a colour theme by its name; the text must have the focus. */
  async wearTheme(name: string): Promise<void> {
    await this.press('Control+k', 'Control+t');
    const input = this.#page.locator('.quick-input-widget input[type=text]');
    await input.waitFor();
    await input.fill(name);
    await this.#page.locator('.quick-input-widget .monaco-list-row.focused', { hasText: name }).waitFor();
    await this.press('Enter');
    await input.waitFor({ state: 'hidden' });
  }

  /** Moves the cursor to the first place where a text stands, some characters into it. */
  async goTo(text: string, into = 0): Promise<void> {
    const before = (await this.expectSaved(text)).split(text, 1).join('').split('\n');
    const line = before.length;
    const column = (before.at(-1) ?? '').length + into + 1;
    await this.press('Control+g');
    const input = this.#page.locator('.quick-input-widget input[type=text]');
    await input.waitFor();
    await input.fill(`:${line}:${column}`);
    await this.press('Enter');
    await input.waitFor({ state: 'hidden' });
    await this.#session.workbench
      .cursor()
      .filter({ hasText: `Ln ${line}, Col ${column}` })
      .waitFor();
  }

  /** Saves, and reads what is on the disk, until it is as expected. */
  async expectSaved(expected: RegExp | string): Promise<string> {
    const unsaved = this.#page.locator('.tabs-container .tab.active.dirty', { hasText: this.#file });
    let text = '';
    const save = async (): Promise<string> => {
      if ((await unsaved.count()) > 0) await this.press('Control+s');
      await unsaved.waitFor({ state: 'detached' });
      return (text = await readFile(path.join(this.#session.folder, this.#file), 'utf8'));
    };
    const check = expect.poll(save, { timeout: 10_000, interval: 200 });
    await (typeof expected === 'string' ? check.toContain(expected) : check.toMatch(expected));
    return text;
  }

  /** The quick fixes for the place of the cursor, as the menu lists them. */
  async quickFixes(): Promise<Locator> {
    const rows = this.#page.locator('.action-widget .monaco-list-row.action');
    const ask = async (): Promise<boolean> => {
      await this.press('Control+.');
      return rows
        .first()
        .waitFor({ timeout: 5000 })
        .then(
          () => true,
          () => false,
        );
    };
    // The workbench drops the question when its own, for the light bulb, comes while it is asked.
    await expect.poll(ask, { timeout: 20_000, interval: 100 }).toBe(true);
    return rows;
  }

  /** By the arrow keys: the menu's rows are no buttons everywhere. */
  async applyFix(title: string | RegExp): Promise<void> {
    const rows = await this.quickFixes();
    const focused = this.#page.locator('.action-widget .monaco-list-row.focused');
    const wanted = focused.filter({ hasText: title });
    for (let left = await rows.count(); (await wanted.count()) === 0; left--) {
      if (left < 0)
        throw new Error(`No fix is called ${title}: ${(await rows.allTextContents()).join(', ')}`);
      await this.press('ArrowDown');
    }
    await this.press('Enter');
    await rows.first().waitFor({ state: 'hidden' });
  }
}

/** What the workbench looked like when a test failed. */
export async function keepPictureOfFailure(
  session: EditorSession,
  { name, result }: { readonly name: string; readonly result?: { readonly state: string } | undefined },
): Promise<void> {
  if (result?.state === 'fail') await session.screenshot(`failed ${name}`.replace(/[^a-z0-9]+/gi, '-'));
}
