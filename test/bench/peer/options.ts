/** What `npm run bench:peer -- …` can be asked for: everything at once, or in pieces that add up in one file. */
import { parseArgs } from 'node:util';
import { atLeast, oneOf } from '../options.js';

export const PARTS = ['cold', 'typing', 'check', 'picture'] as const;
export type Part = (typeof PARTS)[number];

const TOOLS = ['headwater', 'likec4'] as const;
export type ToolName = (typeof TOOLS)[number];

export interface Options {
  readonly sizes: readonly number[];
  readonly parts: ReadonlySet<Part>;
  readonly tools: readonly ToolName[];
  /** Keys that are typed. */
  readonly rounds: number;
  /** Processes that are started for one figure. */
  readonly runs: number;
  /** Milliseconds of CPU time that a picture may take: enough to show what it is held against. */
  readonly patience: number;
  /** What an earlier run measured stays, but for what is measured anew. */
  readonly keep: boolean;
}

export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      size: { type: 'string', multiple: true, default: ['400', '5000'] },
      part: { type: 'string', multiple: true },
      tool: { type: 'string', multiple: true },
      rounds: { type: 'string', default: '12' },
      runs: { type: 'string', default: '3' },
      patience: { type: 'string', default: '400' },
      keep: { type: 'boolean', default: false },
    },
  });
  return {
    sizes: values.size.map((each) => atLeast('size', 100, each)),
    parts: new Set(values.part?.map((each) => oneOf('part', PARTS, each)) ?? PARTS),
    tools: values.tool?.map((each) => oneOf('tool', TOOLS, each)) ?? TOOLS,
    rounds: atLeast('rounds', 2, values.rounds),
    runs: atLeast('runs', 1, values.runs),
    patience: 1000 * atLeast('patience', 1, values.patience),
    keep: values.keep,
  };
}
