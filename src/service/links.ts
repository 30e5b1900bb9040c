/** Texts that lead somewhere: tests, runbooks and contracts of the map's folder, dashboards on the web. */
import type { Span } from '../base/span.js';
import { unquote } from '../language/text.js';
import { readTokens } from '../language/tokens-of.js';
import type { Headwater } from './headwater.js';

export interface Link {
  readonly span: Span;
  readonly target: string;
}

const LEADING: ReadonlySet<string> = new Set([
  'Test',
  'Runbook',
  'Contract',
  'Dashboard',
  'Escalation',
  'Contact',
]);
const LEADING_WORDS: ReadonlySet<string> = new Set([...LEADING].map((rule) => rule.toLowerCase()));
/** Clauses whose text may be a path. */
const PATHS: ReadonlySet<string> = new Set(['Test', 'Runbook', 'Contract']);

export function linksOf(headwater: Headwater, uri: string, text: string): Link[] {
  return readTokens(text, mayLead).flatMap(({ image, span, step }) => {
    if (step.terminal !== 'TEXT' || !LEADING.has(step.frame.rule)) return [];
    const { value, closed } = unquote(image);
    const target = targetOf(value, PATHS.has(step.frame.rule) ? headwater.rootOf(uri) : uri, uri);
    return closed && target !== undefined
      ? [{ span: { start: span.start + 1, end: span.end - 1 }, target }]
      : [];
  });
}

/** Reading what its words mean costs more than looking for them. */
const mayLead = ({ tokens }: { readonly tokens: readonly { readonly image: string }[] }): boolean =>
  tokens.some(({ image }) => LEADING_WORDS.has(image));

/** Nothing but the web and the map's own folder: a text may not run commands. */
function targetOf(value: string, root: string, uri: string): string | undefined {
  if (/^https?:\/\/\S+$/i.test(value)) return value;
  if (root === uri || value === '' || /^[a-z][a-z0-9+.-]*:|^[/\\]|[\r\n]/i.test(value)) return undefined;
  return `${root}/${value.split('/').map(encodeURIComponent).join('/')}`;
}
