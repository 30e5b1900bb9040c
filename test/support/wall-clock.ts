/** What a clock on the wall of a zone shows, asked of the platform each time: the slow and obvious way. */

/** Milliseconds of the shown date and time, counted as if it were UTC. */
export function wallClock(zone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  return (instant) => Date.parse(`${format.format(instant).replace(' ', 'T')}Z`);
}
