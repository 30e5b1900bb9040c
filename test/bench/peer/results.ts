/** What was measured so far, on the disk after every piece: a run that is cut short loses none of it, and a later one goes on from it. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import { inRoot } from '../../../scripts/lib/paths.mjs';
import { PEER } from './install.js';
import type { Line } from './line.js';

export interface Result {
  /** Of the machine when it began. */
  readonly load: number;
  readonly figures?: Readonly<Record<string, number | boolean | string | undefined>>;
  readonly failed?: string;
}

const FILE = 'bench/peer.json';

export class Results {
  readonly #pieces: Map<string, Result & { readonly at: string }>;

  private constructor(pieces: Map<string, Result & { readonly at: string }>) {
    this.#pieces = pieces;
  }

  static async open(keep: boolean): Promise<Results> {
    await mkdir(inRoot('bench'), { recursive: true });
    if (!keep) return new Results(new Map());
    try {
      const { pieces } = JSON.parse(await readFile(inRoot(FILE), 'utf8')) as {
        pieces: Record<string, Result & { at: string }>;
      };
      return new Results(new Map(Object.entries(pieces)));
    } catch {
      return new Results(new Map());
    }
  }

  async add(name: string, result: { readonly load: number; readonly figures?: object; failed?: string }) {
    const kept = JSON.parse(JSON.stringify(result)) as Result;
    this.#pieces.set(name, { at: new Date().toISOString(), ...kept });
    await this.close();
  }

  number(name: string, figure: string): number | undefined {
    const value = this.#pieces.get(name)?.figures?.[figure];
    return typeof value === 'number' ? value : undefined;
  }

  get(name: string): Result | undefined {
    return this.#pieces.get(name);
  }

  sizes(): number[] {
    const sizes = [...this.#pieces.keys()].map((name) => Number.parseInt(name, 10));
    return [...new Set(sizes.filter((size) => size > 0))].sort((a, b) => a - b);
  }

  /** One line about a piece, as soon as it is there. */
  tell(name: string): string {
    const { figures, failed, load } = this.#pieces.get(name) ?? { load: 0 };
    if (failed !== undefined) return `failed: ${failed}`;
    const said = Object.entries(figures ?? {}).map(
      ([key, value]) => `${key} ${typeof value === 'number' ? value.toFixed(value < 10 ? 1 : 0) : value}`,
    );
    return `${said.join(', ')} (load ${load.toFixed(1)})`;
  }

  async close(lines: readonly Line[] = []): Promise<void> {
    const machine = `${availableParallelism()} cores of ${cpus()[0]?.model.trim() ?? 'an unknown processor'}`;
    const report = { peer: PEER, machine, pieces: Object.fromEntries(this.#pieces), lines };
    await writeFile(inRoot(FILE), `${JSON.stringify(report, undefined, 1)}\n`);
  }
}
