/** The rows of the preview's page, held against what it must reach. */
import type { Browser } from 'playwright-core';
import type { Row } from '../row.js';
import { measurePage } from './measured.js';

export interface PageSize {
  readonly systems: number;
  readonly flows: number;
  /** Milliseconds: of an edit to its first picture, and of one frame. */
  readonly edit: number;
  readonly frame: number;
}

export const PAGE_SIZES: readonly PageSize[] = [
  { systems: 20, flows: 50, edit: 50, frame: 17 },
  { systems: 60, flows: 200, edit: 50, frame: 17 },
  { systems: 300, flows: 2000, edit: 100, frame: 34 },
  { systems: 1000, flows: 10_000, edit: 200, frame: 50 },
];

const FIRST = 1000;

export async function pageRows(browser: Browser, size: PageSize): Promise<readonly Row[]> {
  const { first, settled, edit, pan, zoom } = await measurePage(browser, size);
  const row = (step: string, value: number, most: number): Row => ({
    group: 'preview',
    step,
    value,
    target: { most, unit: 'ms' },
  });
  return [
    row('page: first picture, warm worker', first, FIRST),
    { group: 'preview', step: 'page: first layout, warm worker', wall: settled },
    { group: 'preview', step: 'page: edit → picture', wall: edit.p50, wallP95: edit.p95 },
    row('page: edit → picture, p95', edit.p95, size.edit),
    row('page: pan, frame p95', pan.p95, size.frame),
    row('page: zoom, frame p95', zoom.p95, size.frame),
  ];
}
