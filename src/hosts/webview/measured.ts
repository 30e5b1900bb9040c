/** Marks of the page's own doings on the browser's timeline, for whoever measures it. */

const MOST = 200;
let count = 0;

/** `headwater:received`, `headwater:painted`, `headwater:settled`. */
export function markTime(name: 'received' | 'painted' | 'settled'): void {
  // A page that lives for days keeps no endless list.
  if (++count % MOST === 0) {
    performance.clearMarks();
    performance.clearMeasures();
  }
  performance.mark(`headwater:${name}`);
}
