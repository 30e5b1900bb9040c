/** Lowers dates, times of day and time zones; what no calendar knows is a problem in its place. */
import { isDate } from '../../base/date.js';
import type { Context } from './context.js';
import type { SyntaxNode } from '../syntax/node.js';

export function lowerDate(context: Context, node: SyntaxNode, feature: string): string | undefined {
  const text = context.word(node, feature);
  const span = context.span(node, feature);
  if (text === undefined || !span || isDate(text)) return text;
  context.invalid(span, `No calendar has ${text}: write a date as year-month-day.`);
  return undefined;
}

/** Minutes after midnight. */
export function lowerTime(context: Context, node: SyntaxNode, feature: string): number | undefined {
  const text = context.word(node, feature);
  const span = context.span(node, feature);
  if (text === undefined || !span) return undefined;
  const [hours = 0, minutes = 0] = text.split(':').map(Number);
  if (hours < 24 && minutes < 60) return hours * 60 + minutes;
  context.invalid(span, `No day has ${text}: a time lies between 00:00 and 23:59.`);
  return undefined;
}

const zones = new Map<string, boolean>();

function isZone(name: string): boolean {
  let known = zones.get(name);
  if (known === undefined) {
    try {
      known = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
    } catch {
      known = false;
    }
    zones.set(name, known);
  }
  return known;
}

export function lowerZone(context: Context, node: SyntaxNode, feature: string): string | undefined {
  const name = context.word(node, feature);
  const span = context.span(node, feature);
  if (name === undefined || !span || isZone(name)) return name;
  context.invalid(span, `The time zone database has no ${name}: write an IANA name such as Europe/Zurich.`);
  return undefined;
}
