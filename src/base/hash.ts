/** A short hash of texts, the same in every host: for ids that people read aloud, not for secrets. */

/** Eight hexadecimal digits (FNV-1a over UTF-16 units, mixed at the end). */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ (text.charCodeAt(i) & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (text.charCodeAt(i) >> 8), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0).toString(16).padStart(8, '0');
}

/** Sixteen hexadecimal digits: enough to tell whether a text of ours is the one it was, without keeping it. */
export function longHash(text: string): string {
  let a = 0x9e3779b9;
  let b = 0x85ebca6b;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x9e3779b1);
    b = Math.imul(b ^ code, 0x5f356495);
    a = (a << 13) | (a >>> 19);
  }
  const mixed = (x: number, y: number): string =>
    (Math.imul(x ^ (y >>> 15), 0x2c1b3c6d) >>> 0).toString(16).padStart(8, '0');
  return mixed(a, b) + mixed(b, a);
}
