/** Shares in words. */

/** "84 %"; what is not nothing is never said to be. */
export function percent(share: number): string {
  const value = share * 100;
  if (value > 0 && value < 1) return '< 1 %';
  return `${Math.round(value)} %`;
}
