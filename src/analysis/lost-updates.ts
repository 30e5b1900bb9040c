/** How many edits last-write-wins overwrites unseen. */

/**
 * Two systems edit one record at these rates (a second), and an edit takes `delay` seconds to reach the other. An edit is lost, or
 * loses another, when the other system edits within the delay: λ1(1−e^(−λ2·d)) + λ2(1−e^(−λ1·d)), a second.
 */
export const lostUpdates = (first: number, second: number, delay: number): number =>
  first * -Math.expm1(-second * delay) + second * -Math.expm1(-first * delay);
