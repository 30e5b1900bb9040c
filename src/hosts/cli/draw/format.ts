/** The formats of a picture, and which one is meant. */
import path from 'node:path';
import type { Given } from '../command.js';
import { UsageError } from '../problem.js';

export const FORMATS = ['svg', 'png', 'html', 'pdf', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** Bytes, which a terminal cannot show. */
const BINARY: ReadonlySet<Format> = new Set(['png', 'pdf']);

/** Endings that promise a picture of another kind. */
const OTHERS: ReadonlySet<string> = new Set([
  'jpg',
  'jpeg',
  'gif',
  'webp',
  'avif',
  'bmp',
  'tif',
  'tiff',
  'eps',
  'dot',
]);

/** What `--format` says, else what the file's ending does, else SVG. */
export function formatOf(given: Given, isTerminal: boolean): Format {
  const output = given.value('output');
  const ending = path
    .extname(output ?? '')
    .slice(1)
    .toLowerCase();
  const said = given.value('format') ?? ending;
  const format = FORMATS.find((each) => each === said);
  if (!format && OTHERS.has(ending))
    throw new UsageError(
      `no picture is written as .${ending}: end ${output ?? ''} in .${FORMATS.join(', .')}.`,
    );
  const wanted = format ?? 'svg';
  if (BINARY.has(wanted) && output === undefined && isTerminal)
    throw new UsageError(`a terminal cannot show ${wanted}: name a file with -o map.${wanted}.`);
  return wanted;
}
