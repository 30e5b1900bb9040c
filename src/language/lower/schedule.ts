/** Lowers the schedule of a batch. */
import { Cron } from 'croner';
import type { Schedule } from '../../model/clauses.js';
import type { Context } from './context.js';
import { spanOf } from './context.js';
import { lowerTime, lowerZone } from './time.js';
import type { SyntaxNode } from '../syntax/node.js';

/** Whether an expression ever starts is asked from a fixed day, so that the answer never depends on the clock. */
const REFERENCE = new Date('2026-01-01T00:00:00Z');

function checkCron(context: Context, node: SyntaxNode, expression: string): void {
  const span = context.span(node, 'expression') ?? spanOf(node);
  try {
    const cron = new Cron(expression, { paused: true, mode: '5-part' });
    if (!cron.nextRun(REFERENCE))
      context.invalid(span, `The cron expression "${expression}" never starts: no date fits it.`);
  } catch {
    context.invalid(
      span,
      `"${expression}" is no cron expression: write minute, hour, day of the month, month and day of the week.`,
    );
  }
}

/** Undefined while what the schedule needs is not there yet. */
export function lowerSchedule(context: Context, node: SyntaxNode): Schedule | undefined {
  const zone = lowerZone(context, node, 'zone');
  switch (context.word(node, 'kind')) {
    case 'hourly':
      return { kind: 'hourly' };
    case 'daily':
      return { kind: 'daily', at: lowerTime(context, node, 'at'), zone };
    case 'every': {
      const every = context.duration(node, 'every');
      if (every === 0)
        context.invalid(
          spanOf(node),
          'A batch cannot start every 0s: write how long lies between two starts.',
        );
      return every ? { kind: 'every', every } : undefined;
    }
    case 'cron': {
      const expression = context.text(node, 'expression');
      if (expression === undefined) return undefined;
      checkCron(context, node, expression);
      return { kind: 'cron', expression, zone };
    }
    default:
      return undefined;
  }
}
