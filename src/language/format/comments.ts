/** How comments look in their new place. */
import type { Item } from './items.js';

const STARRED = /^\/\*[^\r\n]*(?:(?:\r\n|\r|\n)[ \t]*\*[^\r\n]*)+$/;

/** A comment whose lines begin with stars moves as a whole; any other over several lines is a picture of its author's. */
export function commentAt({ image }: Item, indent: string): string {
  if (image.startsWith('//')) return image.trimEnd();
  if (!STARRED.test(image)) return image;
  return image.replace(/[ \t]*(\r\n|\r|\n)[ \t]*(?=\*)/g, `$1${indent} `);
}
