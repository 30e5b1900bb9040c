/** Alerts that nobody could set up as written. */
import { formatDuration } from '../base/duration.js';
import type { Alert } from '../model/clauses.js';
import type { Fix } from '../model/finding.js';
import type { Flow } from '../model/map.js';
import { replace, written } from './fixes/edits.js';
import type { Context, DeclarationUnit, RuleDoc, RuleOf } from './rule.js';
import { flowsSaying, markAll, sayingOf } from './said.js';
import { list } from './words.js';

/** A flow's owner hears of it where the alert names nobody. */
const hasReceiver = ({ team }: Alert, flows: readonly Flow[]): boolean =>
  team !== undefined || (flows.length > 0 && flows.every(({ owner }) => owner !== undefined));

function lacks(alert: Alert, flows: readonly Flow[]): readonly string[] {
  const { metric, comparator, bound } = alert;
  return [
    ...(hasReceiver(alert, flows) ? [] : ['who hears of it']),
    ...(metric === undefined ? ['what is measured'] : []),
    ...(metric !== undefined && (comparator === undefined || bound === undefined)
      ? ['from which value on']
      : []),
  ];
}

/** What it would have to say; the promise of the flow is how old is too old. */
function whole(
  { team, metric = 'dlq-depth', lasting, written: own }: Alert,
  flows: readonly Flow[],
): string | undefined {
  const promises = new Set(flows.flatMap(({ clauses }) => clauses.sla?.within ?? []));
  const [promise] = promises;
  const bound =
    metric === 'dlq-depth'
      ? '0'
      : metric === 'staleness' && promise !== undefined && promises.size === 1
        ? formatDuration(promise)
        : undefined;
  if (bound === undefined) return undefined;
  const to = team === undefined ? '' : ` ${written(team.text)}`;
  return `alert${to} when ${metric} > ${bound} for ${own ?? formatDuration(lasting ?? 300_000)}`;
}

function fixesOf(uri: string, alert: Alert, flows: readonly Flow[]): readonly Fix[] {
  const clause = alert.comparator === undefined ? whole(alert, flows) : undefined;
  if (clause === undefined) return [];
  return [{ title: `Say when: \`${clause}\``, safety: 'unsafe', edits: [replace(uri, alert, clause)] }];
}

/** A complete alert that nobody hears is another matter than half of one. */
function harm(alert: Alert): string {
  return alert.metric === undefined || alert.bound === undefined
    ? 'nobody can set it up as it stands, and an alert that is not set up never rings'
    : 'it rings, and the map does not say whose it is to answer';
}

function check(unit: DeclarationUnit, { map, report }: Context): void {
  const saying = sayingOf(unit);
  for (const alert of saying?.clauses.alerts ?? []) {
    if (alert.team && alert.metric !== undefined && alert.bound !== undefined) continue;
    const flows = saying ? flowsSaying(saying, map, ({ alerts }) => alerts.includes(alert)) : [];
    const missing = lacks(alert, flows);
    if (missing.length === 0) continue;
    report({
      at: { uri: unit.uri, span: alert.span },
      message: `This alert does not say ${list(missing, 'or')}: ${harm(alert)}. Write \`alert TEAM when METRIC > VALUE for TIME\`.`,
      marks: markAll(flows),
      fixes: () => fixesOf(unit.uri, alert, flows),
    });
  }
}

export const rule: RuleOf<'declaration'> = {
  id: 'alert-without-threshold',
  since: '0.1.0',
  scope: 'declaration',
  when: ['alerts'],
  severity: 'warning',
  fix: 'unsafe',
  summary: 'An alert lacks its metric, its threshold or its receiver.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'failure',
  when: `An \`alert\` of a flow or a profile names no metric, or a metric without a comparator and a value, or no receiver: a team of its own, or the
owner of each flow for which it counts. It stands where the clause is said, once for each alert. That it does not say \`for\` how long is no fault.`,
  why: `"Alert ops" is a wish. What is measured, from which value on and who gets up at night is what makes it an alert, and it is decided on a quiet
afternoon or during the incident.`,
  source: ['alerting'],
  examples: [
    {
      title: 'a wish',
      source: `
flow Order from ERP to CRM realtime owner ops {
  alert ops
  ^^^^^^^^^ warning: This alert does not say what is measured: nobody can set it up as it stands, and an alert that is not set up never rings. Write \`alert TEAM when METRIC > VALUE for TIME\`.
}
`,
      fixed: `
flow Order from ERP to CRM realtime owner ops {
  alert ops when dlq-depth > 0 for 5m
}
`,
    },
    {
      title: 'how old is too old',
      source: `
flow Order from ERP to CRM realtime sla 1s owner ops {
  alert ops when staleness for 10m
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: This alert does not say from which value on: nobody can set it up as it stands, and an alert that is not set up never rings. Write \`alert TEAM when METRIC > VALUE for TIME\`.
}
`,
      fixed: `
flow Order from ERP to CRM realtime sla 1s owner ops {
  alert ops when staleness > 1s for 10m
}
`,
    },
    {
      title: 'nobody hears it, said once by a profile',
      source: `
profile standard {
  alert when dlq-depth > 0 for 5m
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: This alert does not say who hears of it: it rings, and the map does not say whose it is to answer. Write \`alert TEAM when METRIC > VALUE for TIME\`.
}
flow Order from ERP to CRM realtime owner ops with standard
flow Invoice from ERP to CRM realtime with standard
`,
    },
    {
      title: 'no word of how long it must last',
      source: `
flow Order from ERP to CRM realtime alert ops when dlq-depth > 0
`,
    },
    {
      title: 'the owners hear it',
      source: `
profile standard {
  alert when dlq-depth > 0
}
flow Order from ERP to CRM realtime owner ops with standard
`,
    },
    {
      title: 'from which value on',
      source: `
flow Order from ERP to CRM realtime sla 1s owner ops {
  alert ops when staleness > 1s for 10m
}
`,
    },
  ],
};
