/** What a preview's tab says. */
import type { Ask } from '../../../views/graph/show/ask.js';

/** Of `file:///maps/order-to-cash`: `Preview order-to-cash`, and what it is about where it shows a part. */
export function previewTitle(root: string, { view, focus, lens }: Ask = {}): string {
  const last = root.split(/[/:]/).findLast((part) => part !== '') ?? '';
  const part = focus?.id ?? lens ?? view;
  return `Preview ${decode(last)}${part === undefined ? '' : `: ${part}`}`.trimEnd();
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
