/** What was measured so far, on the disk after every group: a run that is cut short loses none of it, and `--keep` adds to it. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { inRoot } from '../../scripts/lib/paths.mjs';
import type { Style } from './landscapes/places.js';
import { markdown, type Measured } from './markdown.js';
import { isReached, judged, lexedOf, type Group, type Row } from './row.js';
import { growthRows } from './rows/growth.js';
import { printRow, printTitle } from './table.js';

/** A group of rows of one landscape, with the machine as it was. */
interface Piece {
  readonly flows: number;
  readonly style: string;
  readonly group: Group;
  readonly at: string;
  readonly load: number;
  readonly rows: readonly Row[];
}

const FILE = 'bench/latest.json';

export class Report {
  readonly #keep: boolean;
  readonly #pieces = new Map<string, Piece>();
  #pictures: boolean | undefined;

  private constructor(keep: boolean) {
    this.#keep = keep;
  }

  static async open(keep: boolean): Promise<Report> {
    await mkdir(inRoot('bench'), { recursive: true });
    const report = new Report(keep);
    await report.#merge();
    return report;
  }

  /** Takes over what the file has and this run has not measured: another run may have added to it. */
  async #merge(): Promise<void> {
    if (!this.#keep) return;
    try {
      const { pieces, pictures } = JSON.parse(await readFile(inRoot(FILE), 'utf8')) as {
        pieces: readonly Piece[];
        pictures?: boolean;
      };
      for (const piece of pieces)
        if ((this.#pieces.get(keyOf(piece))?.at ?? '') < piece.at) this.#pieces.set(keyOf(piece), piece);
      this.#pictures ??= pictures;
    } catch {
      // There is none yet, or none that can be read: it is written anew.
    }
  }

  /** `load` is that of the machine when the group began. */
  async add(about: { readonly flows: number; readonly style: Style }, load: number, rows: readonly Row[]) {
    const [first] = rows;
    if (!first) return;
    const piece = { ...about, group: first.group, at: new Date().toISOString(), load, rows };
    this.#pieces.set(keyOf(piece), piece);
    await this.#write();
  }

  async addPictures(reached: boolean): Promise<void> {
    this.#pictures = reached;
    await this.#write();
  }

  /** Prints what is told of all landscapes together; false where a gate is missed. */
  async close(): Promise<boolean> {
    const growth = this.#growth();
    if (growth.length > 0) printTitle('the same key in a large map and in a small one');
    growth.forEach(printRow);
    await this.#write();
    const all = [...[...this.#pieces.values()].flatMap(({ rows }) => rows), ...growth];
    const targets = all.filter(({ target }) => target !== undefined);
    const missed = targets.filter((row) => !isReached(row));
    const lexed = targets.filter((row) => lexedOf(row) !== undefined);
    const within = lexed.filter((row) => (lexedOf(row) ?? 0) <= (row.target?.lexed?.most ?? 0));
    const gates = missed.filter(({ target }) => target?.gate);
    process.stdout.write(
      `\n${targets.length - missed.length} of ${targets.length} targets reached; in terms of lexing ${within.length} of ${lexed.length}; ${gates.length} gates missed\n`,
    );
    return gates.length === 0;
  }

  /** All of it in Markdown. */
  tables(): string {
    return markdown(this.#measured(), this.#growth());
  }

  #growth(): Row[] {
    return growthRows(this.#measured());
  }

  #measured(): readonly Measured[] {
    const landscapes = new Map<string, { flows: number; style: string; rows: Row[] }>();
    for (const { flows, style, rows } of this.#pieces.values()) {
      const one = landscapes.get(`${flows} ${style}`) ?? { flows, style, rows: [] };
      landscapes.set(`${flows} ${style}`, one);
      one.rows.push(...rows);
    }
    return [...landscapes.values()];
  }

  async #write(): Promise<void> {
    await this.#merge();
    const machine = `${availableParallelism()} cores of ${cpus()[0]?.model.trim() ?? 'an unknown processor'}`;
    const report = {
      node: process.version,
      machine,
      load: loadavg()[0],
      pieces: [...this.#pieces.values()].map((piece) => ({ ...piece, rows: piece.rows.map(withVerdicts) })),
      growth: this.#growth().map(withVerdicts),
      pictures: this.#pictures,
    };
    await writeFile(inRoot(FILE), `${JSON.stringify(report, undefined, 1)}\n`);
  }
}

const keyOf = ({ flows, style, group }: Piece): string => `${flows} ${style} ${group}`;

const withVerdicts = (row: Row): object =>
  row.target ? { ...row, judged: judged(row), reached: isReached(row), lexed: lexedOf(row) } : row;
