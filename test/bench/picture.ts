/** How good the pictures are, and what they cost, against plain elkjs with children included in the same run. */
import path from 'node:path';
import { measureLarge, measureSubject, warmUp, type Row } from './picture/measured.js';
import { styled } from './picture/styles.js';
import { exampleSubjects, generatedSubjects, largeSubjects } from './picture/subjects.js';
import { checksOf, editTable, heading, isReached, line, summary, type Check } from './picture/table.js';

export interface PictureOptions {
  /** How many landscapes of each style and size. */
  readonly seeds?: number;
  /** Gets the table, line by line, as it is made. */
  readonly write?: (text: string) => void;
}

export interface PictureTable {
  readonly rows: readonly Row[];
  /** Each target of the pictures, with what was reached. */
  readonly checks: readonly Check[];
  readonly reached: boolean;
}

/** Measures all of them; the table is written as it comes. */
export async function picture({ seeds = 5, write = print }: PictureOptions = {}): Promise<PictureTable> {
  write(
    `\nPictures: Node ${process.version}, CPU time, over plain elkjs with children included, ${seeds} landscapes a line\n${heading}`,
  );
  await warmUp(styled('mixed', 20, 50));
  const rows: Row[] = [];
  const say = (row: Row): void => {
    rows.push(row);
    write(line(row));
  };
  for (const subject of generatedSubjects(seeds)) say(await measureSubject(subject));
  for (const subject of await exampleSubjects()) say(await measureSubject(subject));
  for (const subject of largeSubjects()) say(await measureLarge(subject));
  const checks = checksOf(rows);
  write(`${editTable(rows)}\n${summary(checks)}`);
  return { rows, checks, reached: checks.every(isReached) };
}

const print = (text: string): void => void process.stdout.write(`${text}\n`);

// Alone: `npm run bench:picture -- SEEDS`. Within the whole bench the caller asks.
if (path.basename(process.argv[1] ?? '') === 'picture.mjs') {
  const { reached } = await picture({ seeds: Number(process.argv[2] ?? 5) });
  if (!reached) process.exitCode = 1;
}
