/** Pointer and focus on the things of the picture, by the keys of their elements. */
import type { Scene } from './scene.js';

export interface Pointed {
  hover(key: string | undefined): void;
  /** A click on a thing, or on none. */
  click(key: string | undefined): void;
}

export function listenToPointer({ svg }: Scene, { hover, click }: Pointed): void {
  svg.addEventListener('pointerover', ({ target }) => hover(lightable(keyAt(target))));
  svg.addEventListener('pointerleave', () => hover(undefined));
  svg.addEventListener('focusin', ({ target }) => hover(lightable(keyAt(target))));
  svg.addEventListener('focusout', () => hover(undefined));
  // d3-zoom swallows the click that ends a drag.
  svg.addEventListener('click', ({ target }) => click(keyAt(target)));
}

/** Key of the thing that an event happened on; a boundary only by its title. */
function keyAt(target: EventTarget | null): string | undefined {
  if (!(target instanceof Element)) return undefined;
  const key = target.closest('[data-key]')?.getAttribute('data-key') ?? undefined;
  if (key?.startsWith('label:')) return `edge:${key.slice('label:'.length)}`;
  if (key?.startsWith('heading:')) return `group:${key.slice('heading:'.length)}`;
  return key !== undefined && /^(?:node|edge|group):/.test(key) ? key : undefined;
}

const lightable = (key: string | undefined): string | undefined =>
  key !== undefined && !key.startsWith('group:') ? key : undefined;
