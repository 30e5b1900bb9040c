/** The numbers that rules compare with and that a map may set for itself. Shares are 0 to 1, times are as their unit says. */

export interface Threshold {
  readonly value: number;
  readonly unit: 'days' | 'share' | 'times' | 'hops' | 'systems' | 'hours';
  readonly summary: string;
}

export const thresholds = {
  'review-days': { value: 180, unit: 'days', summary: 'A review older than this is overdue.' },
  'over-engineering': {
    value: 100,
    unit: 'times',
    summary: 'A tolerance this many times the staleness makes a realtime mechanism more than is needed.',
  },
  'volume-warning': {
    value: 0.8,
    unit: 'share',
    summary: 'Share of an allocation from which its use is a warning.',
  },
  'load-warning': {
    value: 0.8,
    unit: 'share',
    summary: 'Share of a capacity from which a load is a warning.',
  },
  'synchronous-hops': {
    value: 3,
    unit: 'hops',
    summary: 'Chained synchronous calls from which a chain is too long.',
  },
  'amplification-warning': {
    value: 10,
    unit: 'times',
    summary: 'Attempts that one request may grow to before a warning.',
  },
  'amplification-error': {
    value: 64,
    unit: 'times',
    summary: 'Attempts that one request may grow to before an error.',
  },
  'hub-share': {
    value: 0.5,
    unit: 'share',
    summary:
      'Share of the readers and their fields that one hub may hold before it is a single point of failure.',
  },
  'mesh-density': {
    value: 0.4,
    unit: 'share',
    summary: 'Share of all pairs of systems that may be joined directly.',
  },
  'mesh-systems': { value: 5, unit: 'systems', summary: 'Systems from which a mesh can be too dense.' },
  'mesh-neighbours': { value: 6, unit: 'systems', summary: 'Direct neighbours that one system may have.' },
  'untested-need': {
    value: 1,
    unit: 'hours',
    summary: 'A reader that needs its data within this wants tests of the way there.',
  },
  'read-share': {
    value: 0.01,
    unit: 'share',
    summary: 'Share of the changes shipped below which reads make a copy not worth it.',
  },
  'reads-per-change': {
    value: 100,
    unit: 'times',
    summary: 'Questions for each change of the data from which a copy is the better answer.',
  },
  'personal-dlq-days': {
    value: 30,
    unit: 'days',
    summary: 'Days that a dead-letter queue may keep personal data.',
  },
} as const satisfies Readonly<Record<string, Threshold>>;

export type ThresholdName = keyof typeof thresholds;
