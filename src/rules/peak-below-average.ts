/** Volumes whose peak is below their average. */
import { formatRate } from '../base/duration.js';
import type { Volume } from '../model/clauses.js';
import type { Declaration } from '../model/declarations.js';
import { replace } from './fixes/edits.js';
import type { Context, DeclarationUnit, RuleDoc, RuleOf } from './rule.js';

function volumeOf(declaration: Declaration): Volume | undefined {
  switch (declaration.kind) {
    case 'entity':
      return declaration.volume;
    case 'flow':
    case 'profile':
      return declaration.clauses.volume;
    default:
      return undefined;
  }
}

function check({ uri, declaration }: DeclarationUnit, { report }: Context): void {
  const volume = volumeOf(declaration);
  if (volume?.average === undefined || volume.peak === undefined || volume.peak >= volume.average) return;
  const [average, peak] = [formatRate(volume.average), formatRate(volume.peak)];
  report({
    at: { uri, span: volume.span },
    message: `The peak, ${peak}, is below the average, ${average}: one of the two is wrong, and every load computed from them is too. Swap them, or correct the unit.`,
    fixes: () => [
      {
        title: `Swap them: \`volume ${peak} peak ${average}\``,
        safety: 'unsafe',
        edits: [replace(uri, volume, `volume ${peak} peak ${average}`)],
      },
    ],
  });
}

export const rule: RuleOf<'declaration'> = {
  id: 'peak-below-average',
  since: '0.1.0',
  scope: 'declaration',
  when: ['volume'],
  severity: 'error',
  fix: 'unsafe',
  summary: 'A volume has a peak that is lower than its average.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'names',
  measured: true,
  when: `A \`volume\` of an entity, a flow or a profile states both an average and a \`peak\`, and the peak is the lower one, each taken per
second: \`volume 20000/day peak 50/s\` is sound, as 20,000 a day are 0.23 a second. Equal is allowed.`,
  why: `Units are where volumes go wrong: a figure per day written as one per hour is off by 24. What capacity and allocations are compared
with is then off as well, and nobody sees it.`,
  source: ['criteria'],
  examples: [
    {
      title: 'the other way round',
      source: `
entity Order {
  source ERP
  volume 50/s peak 20000/day
  ^^^^^^^^^^^^^^^^^^^^^^^^^^ error: The peak, 20000/day, is below the average, 50/s: one of the two is wrong, and every load computed from them is too. Swap them, or correct the unit.
}
`,
      fixed: `
entity Order {
  source ERP
  volume 20000/day peak 50/s
}
`,
    },
    {
      title: 'a steady flow',
      source: `
flow Order from ERP to CRM realtime volume 20/s peak 20/s
`,
    },
    {
      title: 'a peak per second over an average per day',
      source: `
flow Order from ERP to CRM realtime volume 20k/day peak 50/s
`,
    },
    {
      title: 'just below',
      source: `
flow Order from ERP to CRM realtime volume 20/s peak 1199/min
                                    ^^^^^^^^^^^^^^^^^^^^^^^^^ error: The peak, 1199/min, is below the average, 20/s: one of the two is wrong, and every load computed from them is too. Swap them, or correct the unit.
`,
    },
  ],
};
