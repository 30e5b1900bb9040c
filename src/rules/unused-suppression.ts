/** Suppressions that have no reason to be there. */
import { isDate } from '../base/date.js';
import type { TextEdit } from '../base/edit.js';
import type { Name } from '../model/clauses.js';
import type { Fragment } from '../model/declarations.js';
import { fragmentOf, lineOf } from './fixes/edits.js';
import type { Context, RuleDoc, RuleOf, SuppressionUnit } from './rule.js';
import { list } from './words.js';

/** The whole line, which the comment has to itself unless a declaration ends or stands on it. */
function removeComment(fragment: Fragment, { suppression: { span } }: SuppressionUnit): TextEdit {
  const line = lineOf(fragment, span.start);
  const isShared = fragment.mentions.some(({ name }) => lineOf(fragment, name.span.start) === line);
  const start = isShared ? span.start : (fragment.lines[line] ?? span.start);
  const end = isShared ? span.end : (fragment.lines[line + 1] ?? fragment.length);
  return { uri: fragment.uri, span: { start, end }, newText: '' };
}

/** One id among several, with the comma that goes with it. */
function removeId(uri: string, rules: readonly Name[], id: Name): TextEdit {
  const index = rules.indexOf(id);
  const next = rules[index + 1];
  const before = rules[index - 1];
  const start = next || !before ? id.span.start : before.span.end;
  return { uri, span: { start, end: next ? next.span.start : id.span.end }, newText: '' };
}

function faultOf({ suppression, expired, idle, isRule }: SuppressionUnit): string | undefined {
  const { rules, reason, covers, until } = suppression;
  const unknown = rules.filter(({ text }) => !isRule(text)).map(({ text }) => text);
  if (rules.length === 0)
    return 'This names no rule, so it suppresses nothing. Write the id of a finding behind `headwater-ignore`';
  if (reason.trim() === '')
    return 'This gives no reason, so it does not count: nobody can tell later whether it still holds. Write `: why` behind the rule';
  if (until !== undefined && !isDate(until))
    return `${until} is no date, so this does not count: nobody can tell when it ends. Write a day that exists, as year-month-day`;
  if (expired)
    return `This ran out on ${until}, and its findings are back. Mend them, or decide anew with a later date`;
  if (!covers)
    return 'No declaration stands right below this, so it suppresses nothing. Move it, or remove it';
  if (unknown.length === rules.length)
    return `No rule is called ${list(unknown, 'or')}, so this suppresses nothing. Correct the id, or remove it`;
  if (unknown.length === 0 && idle.size === rules.length)
    return `Nothing below is found by ${list([...idle], 'or')} any more, so this suppresses nothing. Remove it, lest it hide the next one`;
  return undefined;
}

function check(unit: SuppressionUnit, { map, report }: Context): void {
  const { uri, suppression, idle, isRule } = unit;
  const fault = faultOf(unit);
  if (fault !== undefined) {
    report({
      at: { uri, span: suppression.span },
      message: `${fault}.`,
      unnecessary: true,
      fixes: () => [
        {
          title: 'Remove this suppression',
          // Whoever mistyped its date still means it.
          ...(unit.expired && !isDate(suppression.until ?? '')
            ? { safety: 'unsafe' }
            : { safety: 'safe', preferred: true }),
          edits: [removeComment(fragmentOf(map, uri), unit)],
        },
      ],
    });
    return;
  }
  for (const id of suppression.rules.filter(({ text }) => idle.has(text))) {
    report({
      at: { uri, span: id.span },
      message: isRule(id.text)
        ? `Nothing below is found by ${id.text} any more. Remove the id, lest it hide the next one.`
        : `No rule is called ${id.text}, so it suppresses nothing. Correct the id, or remove it.`,
      unnecessary: true,
      fixes: () => [
        {
          title: `Remove ${id.text}`,
          safety: 'safe',
          edits: [removeId(uri, suppression.rules, id)],
          preferred: true,
        },
      ],
    });
  }
}

export const rule: RuleOf<'suppression'> = {
  id: 'unused-suppression',
  since: '0.1.0',
  scope: 'suppression',
  severity: 'warning',
  fix: 'safe',
  summary: 'A suppression that suppresses nothing, has run out, or says no reason.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'names',
  when: `A \`headwater-ignore\` comment names no known rule, gives no reason, is past its date or names one that no calendar has, stands above no declaration, or none of the rules
that it names finds anything in the declaration below. Where it names several rules, the idle ones are reported one by one. It cannot itself be
suppressed, and a syntax error cannot either.`,
  why: `A suppression is a decision with a reason. One that outlives its finding hides the next finding of its kind, which nobody has decided on.`,
  source: ['maintenance'],
  examples: [
    {
      title: 'mended since',
      source: `
system ERP
system CRM
// headwater-ignore missing-dlq: the receiver re-reads everything hourly
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Nothing below is found by missing-dlq any more, so this suppresses nothing. Remove it, lest it hide the next one.
flow Order from ERP to CRM realtime dlq "order-dlq"
`,
      fixed: `
system ERP
system CRM
flow Order from ERP to CRM realtime dlq "order-dlq"
`,
    },
    {
      title: 'no reason',
      source: `
// headwater-ignore missing-dlq
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: This gives no reason, so it does not count: nobody can tell later whether it still holds. Write \`: why\` behind the rule.
flow Order from ERP to CRM realtime
`,
    },
    {
      title: 'run out',
      source: `
// headwater-ignore missing-dlq: until the queue is there, until 2026-01-31
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: This ran out on 2026-01-31, and its findings are back. Mend them, or decide anew with a later date.
flow Order from ERP to CRM realtime
`,
    },
    {
      title: 'a day that does not exist',
      source: `
// headwater-ignore missing-dlq: until the queue is there, until 2027-02-30
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: 2027-02-30 is no date, so this does not count: nobody can tell when it ends. Write a day that exists, as year-month-day.
flow Order from ERP to CRM realtime
`,
    },
    {
      title: 'a date that is not written as one',
      source: `
// headwater-ignore missing-dlq: until the queue is there, until 31.01.2027
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: 31.01.2027 is no date, so this does not count: nobody can tell when it ends. Write a day that exists, as year-month-day.
flow Order from ERP to CRM realtime
`,
    },
    {
      title: 'one id of two',
      source: `
// headwater-ignore missing-dlq, missing-owner: a prototype, thrown away in spring
                                 ^^^^^^^^^^^^^ warning: Nothing below is found by missing-owner any more. Remove the id, lest it hide the next one.
flow Order from ERP to CRM realtime owner ops
`,
      fixed: `
// headwater-ignore missing-dlq: a prototype, thrown away in spring
flow Order from ERP to CRM realtime owner ops
`,
    },
    {
      title: 'still needed',
      source: `
// headwater-ignore missing-dlq: the receiver re-reads everything hourly, until 2999-01-31
flow Order from ERP to CRM realtime
`,
    },
    {
      title: 'on its last day',
      source: `
// headwater-ignore missing-dlq: until the queue is there, until 2026-11-23
flow Order from ERP to CRM realtime
`,
    },
  ],
};
