/** The state of a page outside an editor: in the part of its address behind `#`, so that it survives a reload and goes into a link. */

/** What is not of the reader's choosing. */
const OWN = 'uri';

export function readLink(fallback: unknown): unknown {
  const text = location.hash.slice(1);
  if (text === '') return fallback;
  try {
    return JSON.parse(decodeURIComponent(text)) as unknown;
  } catch {
    // Somebody cut the address short: the page still opens.
    return fallback;
  }
}

export function writeLink(state: object): void {
  const kept = Object.fromEntries(Object.entries(state).filter(([key]) => key !== OWN));
  const hash = Object.keys(kept).length === 0 ? '' : `#${encodeURIComponent(JSON.stringify(kept))}`;
  if (hash !== location.hash) history.replaceState(null, '', `${location.pathname}${location.search}${hash}`);
}

/** False where the browser does not allow it. */
export async function copyLink(): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(location.href);
    return true;
  } catch {
    return false;
  }
}
