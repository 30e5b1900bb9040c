/** The author's date: what is today in London may be yesterday in New York. */

const two = (number: number): string => String(number).padStart(2, '0');

export const localDate = (now: Date): string =>
  `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
