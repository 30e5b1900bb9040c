/** Flows that end where they begin. */
import type { Flow } from '../model/map.js';
import type { Context, RuleDoc, RuleOf } from './rule.js';
import { markFlow, subject } from './words.js';

function check(flow: Flow, { report }: Context): void {
  const { declaration, at } = flow;
  const { from, to } = declaration;
  const end = from && to.find(({ text }) => text === from.text);
  if (!end) return;
  report({
    at: { uri: at.uri, span: end.span },
    message: `${subject(flow)} flows from ${end.text} to ${end.text}: nothing is integrated, and no copy can be late. Name the other end, or remove the flow.`,
    marks: [markFlow(flow)],
  });
}

export const rule: RuleOf<'flow'> = {
  id: 'self-flow',
  since: '0.1.0',
  scope: 'flow',
  when: ['circular'],
  certain: true,
  severity: 'error',
  fix: 'none',
  summary: 'A flow ends where it begins.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'names',
  when: `A flow names the same place as its start and as one of its ends.`,
  why: `A flow joins two systems. One that ends where it begins is a slip of the pen, and the real receiver stands in no check.`,
  source: ['ends', 'direction'],
  examples: [
    {
      title: 'the second end was never changed',
      source: `
flow Order from ERP to ERP realtime
                       ^^^ error: Order flows from ERP to ERP: nothing is integrated, and no copy can be late. Name the other end, or remove the flow.
`,
    },
    {
      title: 'one of several',
      source: `
flow Order from ERP to CRM, ERP realtime
                            ^^^ error: Order flows from ERP to ERP: nothing is integrated, and no copy can be late. Name the other end, or remove the flow.
`,
    },
    {
      title: 'back to where it began, by way of a hub',
      source: `
hub MuleSoft
flow Order from ERP to ERP realtime via MuleSoft
                       ^^^ error: Order flows from ERP to ERP: nothing is integrated, and no copy can be late. Name the other end, or remove the flow.
`,
    },
    {
      title: 'two systems',
      source: `
flow Order from ERP to CRM realtime
`,
    },
  ],
};
