/** What the product does beyond language and rules, and which sentences of the source that serves. */
import type { SentenceId } from '../../src/rules/source.js';

interface Feature {
  readonly name: string;
  /** Its page, from the folder of the docs. */
  readonly page: string;
  readonly serves: readonly SentenceId[];
}

export const features: readonly Feature[] = [
  {
    name: 'Picture of the map',
    page: 'editor.md#the-preview',
    serves: ['diagram', 'documentation', 'ends', 'direction'],
  },
  { name: '`headwater draw`', page: 'cli.md#draw', serves: ['diagram'] },
  {
    name: '`headwater check`',
    page: 'cli.md#check',
    serves: ['maintenance', 'under-documented', 'archaeology'],
  },
  { name: '`headwater why`', page: 'output.md#ids', serves: ['design', 'criteria'] },
  { name: 'Reports for machines', page: 'output.md', serves: ['maintenance'] },
  { name: 'Baselines', page: 'output.md#only-what-is-new', serves: ['under-documented', 'maintenance'] },
  {
    name: 'Facts of platforms',
    page: 'platforms.md',
    serves: [
      'realtime-by',
      'near-realtime-by',
      'batch-by',
      'on-demand-by',
      'event-driven-by',
      'broker',
      'criteria',
    ],
  },
  {
    name: 'Completion, hover, definition, rename',
    page: 'editor.md#what-it-does',
    serves: ['maintenance', 'archaeology'],
  },
  { name: 'Quick fixes', page: 'editor.md#what-it-does', serves: ['maintenance'] },
  { name: 'Limits and thresholds of your own', page: 'configuration.md', serves: ['criteria'] },
  { name: 'Example landscapes', page: 'examples.md', serves: ['architecture', 'under-documented'] },
];
