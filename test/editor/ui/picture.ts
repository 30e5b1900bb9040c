/** The picture as a user meets it: things by their keys, menus, pickers, panels. */
import { expect } from 'vitest';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { EditorSession } from '../harness/session.js';
import { expectNoHindrance } from './axe.js';

export class Picture {
  readonly #session: EditorSession;

  constructor(session: EditorSession) {
    this.#session = session;
  }

  get page(): Page {
    return this.#session.workbench.page;
  }

  get frame(): FrameLocator {
    return this.#session.workbench.webview();
  }

  locator(selector: string, options: { readonly hasText?: string | RegExp } = {}): Locator {
    return this.frame.locator(selector, options);
  }

  /** `node:ERP`, `group:sales`. */
  thing(key: string): Locator {
    return this.locator(`[data-key="${key}"]`);
  }

  /** The flows of an entity, as their labels in the picture. */
  edges(label: string): Locator {
    return this.locator(`.edge[aria-label*="${label}"]`);
  }

  button(name: string | RegExp): Locator {
    return this.frame.getByRole('button', { name, exact: typeof name === 'string' });
  }

  picker(name: string): Locator {
    return this.frame.getByLabel(name, { exact: true });
  }

  chips(): Locator {
    return this.locator('.chips');
  }

  side(): Locator {
    return this.locator('aside.side');
  }

  dialog(): Locator {
    return this.locator('dialog[open]');
  }

  /** Opens a panel beside the picture, whatever is open now. */
  async openSide(name: 'Details' | 'Filter' | 'List of systems and flows'): Promise<void> {
    const toggle = this.frame.locator('.bar').getByRole('button', { name, exact: true });
    if ((await toggle.getAttribute('aria-pressed')) !== 'true') await toggle.click();
    await this.side().waitFor();
  }

  async closeSide(): Promise<void> {
    if (await this.side().isVisible()) await this.button('Close this panel').click();
  }

  async menu(key: string, item: string | RegExp): Promise<void> {
    await this.thing(key).click({ button: 'right' });
    await this.frame.getByRole('menuitem', { name: item }).click();
  }

  /** Opens a menu, again until it offers something: a graph that was on its way when a thing was pinned comes without the pin. */
  async menuOffering(item: string, open: () => Promise<void>): Promise<Locator> {
    const offer = this.frame.getByRole('menuitem', { name: item });
    const isOffered = async (): Promise<boolean> => {
      await open();
      await this.frame.getByRole('menu').waitFor();
      if ((await offer.count()) > 0) return true;
      await this.page.keyboard.press('Escape');
      return false;
    };
    await expect.poll(isOffered).toBe(true);
    return offer;
  }

  /** The keys of the nodes that are in the picture. */
  async nodes(): Promise<string[]> {
    const keys = await this.locator('.nodes > .node').evaluateAll((nodes) =>
      nodes.map((node) => node.getAttribute('data-key') ?? ''),
    );
    return keys.map((key) => key.slice('node:'.length)).sort();
  }

  /** Those that have stepped back. */
  async faded(): Promise<string[]> {
    const keys = await this.locator('.nodes > .node.faded').evaluateAll((nodes) =>
      nodes.map((node) => node.getAttribute('data-key') ?? ''),
    );
    return keys.map((key) => key.slice('node:'.length)).sort();
  }

  async expectNodes(expected: readonly string[]): Promise<void> {
    await expect.poll(() => this.nodes(), { timeout: 10_000 }).toEqual([...expected].sort());
  }

  async expectFaded(expected: readonly string[]): Promise<void> {
    await expect.poll(() => this.faded(), { timeout: 10_000 }).toEqual([...expected].sort());
  }

  async expectChips(text: RegExp): Promise<void> {
    await this.chips().filter({ hasText: text }).waitFor({ timeout: 10_000 });
  }

  /** Where each node stands, by its key. */
  async places(): Promise<Record<string, string>> {
    const pairs = await this.locator('.nodes > .node').evaluateAll((nodes) =>
      nodes.map((node) => [node.getAttribute('data-key') ?? '', node.getAttribute('transform') ?? '']),
    );
    return Object.fromEntries(pairs) as Record<string, string>;
  }

  /** The places once the picture stands still. */
  async settled(): Promise<Record<string, string>> {
    for (let before = await this.places(); ;) {
      await this.page.waitForTimeout(350);
      const now = await this.places();
      if (JSON.stringify(now) === JSON.stringify(before)) return now;
      before = now;
    }
  }

  /** All that the state of a preview decides, as it is seen. */
  async look(): Promise<object> {
    const value = (label: string): Promise<string> =>
      this.locator(`select[aria-label="${label}"]`).inputValue();
    const keys = (selector: string): Promise<string[]> =>
      this.locator(selector).evaluateAll((all) =>
        all.map((each) => each.getAttribute('data-key') ?? '').sort(),
      );
    return {
      nodes: await this.nodes(),
      edges: await keys('.edges > .edge'),
      faded: await this.faded(),
      painted: await this.locator('.nodes > .node.painted').count(),
      chosen: await keys('.nodes > .node.chosen'),
      overlay: await value('Overlay'),
      lens: await value('Follow an entity'),
      chips: await this.chips().textContent(),
      side: (await this.side().isVisible()) ? await this.side().locator('h2').textContent() : '',
    };
  }

  async expectNoHindrance(state: string): Promise<void> {
    await expectNoHindrance(this.locator('body'), state);
  }
}
