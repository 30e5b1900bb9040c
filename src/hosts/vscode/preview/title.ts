/** What a preview's tab says. */

/** Of `file:///maps/order-to-cash`: `Preview order-to-cash`. */
export function previewTitle(root: string): string {
  const last = root.split(/[/:]/).findLast((part) => part !== '') ?? '';
  return `Preview ${decode(last)}`.trimEnd();
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
