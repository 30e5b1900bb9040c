/** Lowers decisions not to sync, styles and scenarios. */
import { parseDuration } from '../../base/duration.js';
import type {
  Expectation,
  ScenarioDeclaration,
  ScenarioStep,
  SeparateDeclaration,
  StyleDeclaration,
  StyleKind,
} from '../../model/declarations.js';
import type { Context } from './context.js';
import type { Role } from './standing.js';
import { again, Clauses, clausesOf, kept, spanOf } from './context.js';
import type { Frame } from './frame.js';
import type { SyntaxNode } from '../syntax/node.js';

const PLACE: Role = { kind: 'place' };
const present = <T>(item: T | undefined): item is T => item !== undefined;

export function lowerSeparate(context: Context, node: SyntaxNode, frame: Frame): SeparateDeclaration {
  const entity = context.name(node, 'entity', { kind: 'entity' });
  const systems = context.names(node, 'systems', { kind: 'place', wants: 'system' });
  const clauses = new Clauses(clausesOf(node), new Set());
  return {
    ...frame,
    kind: 'separate',
    entity,
    systems,
    reconciledIn: clauses.one('Reconciled', (item) =>
      context.named(item, 'system', { kind: 'place', wants: 'system' }),
    ),
    because: clauses.one('Because', (item) => context.value(item, context.text(item, 'value'))),
    repeats: kept([...again('in', systems), ...clauses.repeats]),
  };
}

export function lowerStyle(context: Context, node: SyntaxNode, frame: Frame): StyleDeclaration {
  const style = context.word(node, 'kind') as StyleKind | undefined;
  return { ...frame, kind: 'style', style, through: context.names(node, 'through', PLACE), repeats: [] };
}

/** A step that is still half-written is left out; the parser has said what it lacks. */
const steps: Readonly<Record<string, (context: Context, node: SyntaxNode) => ScenarioStep | undefined>> = {
  Load: (context, node) => {
    const load = context.word(node, 'load') as 'peak' | 'average' | undefined;
    return load && { kind: 'load', load, span: spanOf(node) };
  },
  Run: (context, node) => {
    const lasting = context.duration(node, 'lasting');
    return lasting === undefined ? undefined : { kind: 'run', lasting, span: spanOf(node) };
  },
  Outage: (context, node) => {
    const disturbance = lowerDisturbance(context, node);
    return disturbance && { kind: 'outage', ...disturbance };
  },
  Slow: (context, node) => {
    const disturbance = lowerDisturbance(context, node);
    const factor = Number.parseFloat(context.word(node, 'factor') ?? '');
    return disturbance && !Number.isNaN(factor) ? { kind: 'slow', ...disturbance, factor } : undefined;
  },
  Duplicate: (context, node) => {
    const share = context.share(node, 'share');
    const flow = context.name(node, 'flow', { kind: 'flow' });
    return share === undefined || !flow ? undefined : { kind: 'duplicate', share, flow, span: spanOf(node) };
  },
};

function lowerDisturbance(context: Context, node: SyntaxNode) {
  const place = context.name(node, 'place', PLACE);
  const at = context.duration(node, 'at');
  const lasting = context.duration(node, 'lasting');
  return place && at !== undefined && lasting !== undefined
    ? { place, at, lasting, span: spanOf(node) }
    : undefined;
}

function expectation(context: Context, node: SyntaxNode): Expectation | undefined {
  const kind = context.word(node, 'kind');
  const subject = context.name(node, 'subject', { kind: kind === 'dlq' ? 'flow' : 'entity' });
  const place = context.name(node, 'place', PLACE);
  const comparator = context.word(node, 'comparator') as Expectation['comparator'] | undefined;
  const written = context.word(node, 'bound');
  if (!subject || !comparator || written === undefined) return undefined;
  const bound = parseDuration(written) ?? Number.parseFloat(written);
  const common = { comparator, bound, span: spanOf(node) };
  if (kind === 'dlq') return { kind, flow: subject, ...common };
  if (kind === 'lost') return { kind: 'lost-updates', entity: subject, ...common };
  return place && { kind: 'staleness', entity: subject, place, ...common };
}

export function lowerScenario(context: Context, node: SyntaxNode, frame: Frame): ScenarioDeclaration {
  const nodes = clausesOf(node);
  const title = context.text(node, 'title');
  return {
    ...frame,
    kind: 'scenario',
    title,
    steps: nodes.map((item) => steps[item.type]?.(context, item)).filter(present),
    expectations: nodes
      .filter(({ type }) => type === 'Expect')
      .map((item) => expectation(context, item))
      .filter(present),
    repeats: [],
  };
}
