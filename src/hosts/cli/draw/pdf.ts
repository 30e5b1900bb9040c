/** A picture as PDF, printed by a browser that the machine has: one page, as large as the picture. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { reasonOf } from '../../node-files.js';
import type { Io } from '../io.js';
import { findBrowser, isExecutable, printPage } from './browser.js';

export type PdfResult = { readonly pdf: Uint8Array } | { readonly problem: string };

/** No page of a PDF is wider, in pixels at 96 to the inch. */
const WIDEST = 19_000;
const PATIENCE = 120_000;

interface Size {
  readonly width: number;
  readonly height: number;
}

export async function toPdf(
  svg: string,
  size: Size,
  given: string | undefined,
  io: Pick<Io, 'cwd' | 'env'>,
): Promise<PdfResult> {
  const browser = given === undefined ? findBrowser(io.env, process.platform) : path.resolve(io.cwd, given);
  if (browser === undefined)
    return {
      problem:
        'PDF wants Chromium, Chrome or Edge, and none is on the PATH: install one, name it with --browser PATH, or draw an SVG.',
    };
  if (!isExecutable(browser))
    return {
      problem: `--browser: ${given ?? browser} is no program that can be run: name the browser's own file.`,
    };
  const printed = await inFolder((folder) => printIn(folder, svg, size, browser));
  if (typeof printed !== 'string') return { pdf: printed };
  return {
    problem: `${browser} printed no PDF: ${printed}. Try another with --browser PATH, or draw an SVG.`,
  };
}

/** In a folder of its own, which is gone afterwards. */
async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T | string> {
  let folder: string | undefined;
  try {
    folder = await mkdtemp(path.join(tmpdir(), 'headwater-pdf-'));
    return await work(folder);
  } catch (error) {
    return reasonOf(error);
  } finally {
    if (folder !== undefined)
      await rm(folder, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
  }
}

/** The PDF, or what went wrong. */
async function printIn(
  folder: string,
  svg: string,
  { width, height }: Size,
  browser: string,
): Promise<Uint8Array | string> {
  const page = path.join(folder, 'map.html');
  const pdf = path.join(folder, 'map.pdf');
  const scale = Math.min(1, WIDEST / Math.max(width, height));
  await writeFile(page, pageOf(svg, width * scale, height * scale));
  const failure = await printPage({
    browser,
    folder,
    page: pathToFileURL(page).href,
    pdf,
    patience: PATIENCE,
  });
  return failure ?? readFile(pdf);
}

/** The picture is markup of our own, and all text in it is escaped; no script may run even so. */
const pageOf = (svg: string, width: number, height: number): string => `<!DOCTYPE html>
<html><head><meta charset="utf-8">${titleOf(svg)}
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>@page { size: ${Math.ceil(width)}px ${Math.ceil(height)}px; margin: 0 } html, body { margin: 0 }
svg { display: block; width: ${width}px; height: ${height}px; -webkit-print-color-adjust: exact; print-color-adjust: exact }</style>
</head><body>${svg}</body></html>
`;

/** The picture's own, which is markup already: what a reader of PDF calls its window. */
const titleOf = (svg: string): string => /<title>[^<]*<\/title>/.exec(svg)?.[0] ?? '';
