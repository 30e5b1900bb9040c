/** Ids of findings that stay while lines move and numbers change: made of the rule and of the names of what the finding is about. */
import { shortHash } from '../base/hash.js';
import type { Declaration, Fragment } from '../model/declarations.js';
import type { Finding } from '../model/finding.js';
import type { IntegrationMap } from '../model/map.js';

/** What a finding is about, in words: `flow Order from ERP to CRM`. */
export interface Identity {
  readonly id: string;
  readonly about: string;
}

/** One for each finding of a map; likes are told apart by their order in the text, whether they are suppressed or not. */
export function identify(map: IntegrationMap, findings: readonly Finding[]): ReadonlyMap<Finding, Identity> {
  const identities = new Map<Finding, Identity>();
  const seen = new Map<string, number>();
  const taken = new Set<string>();
  for (const finding of [...findings].sort(byPlace)) {
    const { about, name } = aboutOf(map.fragments.get(finding.at.uri), finding);
    const key = [finding.code, about, name].join('\n');
    let ordinal = (seen.get(key) ?? 0) + 1;
    while (taken.has(shortHash(`${key}\n${ordinal}`))) ordinal++;
    seen.set(key, ordinal);
    const id = shortHash(`${key}\n${ordinal}`);
    taken.add(id);
    identities.set(finding, { id, about });
  }
  return identities;
}

const byPlace = ({ at: a }: Finding, { at: b }: Finding): number =>
  a.uri === b.uri ? a.span.start - b.span.start || a.span.end - b.span.end : a.uri < b.uri ? -1 : 1;

/** The declaration that it stands in, and the name that it underlines. */
function aboutOf(
  fragment: Fragment | undefined,
  { at: { uri, span } }: Finding,
): { readonly about: string; readonly name: string } {
  const around = fragment && innermostAround(fragment.declarations, span.start);
  const mentions = fragment?.mentions ?? [];
  const mention = mentions[lastFrom(mentions, ({ name: { span: own } }) => own.start, span.start)];
  const own = mention?.name.span;
  const name = own?.start === span.start && own.end === span.end ? (mention?.name.text ?? '') : '';
  if (!around) return { about: uri.slice(uri.lastIndexOf('/') + 1), name };
  const field = fieldAround(around, span.start);
  return { about: describe(around) + (field === undefined ? '' : `, field ${field}`), name };
}

/** The index of the last item that begins at or before an offset, by binary search; -1 where all begin later. */
function lastFrom<T>(items: readonly T[], startOf: (item: T) => number, offset: number): number {
  let low = -1;
  let high = items.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const item = items[middle];
    if (item !== undefined && startOf(item) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Declarations come in the order of the text, so the innermost comes last of those around a place. */
function innermostAround(declarations: readonly Declaration[], offset: number): Declaration | undefined {
  for (let at = lastFrom(declarations, ({ span }) => span.start, offset); at >= 0; at--) {
    const each = declarations[at];
    if (each && offset <= each.span.end) return each;
  }
  return undefined;
}

const fieldAround = (declaration: Declaration, offset: number): string | undefined =>
  declaration.kind === 'entity'
    ? declaration.fields.find(({ span }) => span.start <= offset && offset <= span.end)?.name.text
    : undefined;

const listed = (names: readonly { readonly text: string }[]): string =>
  names.map(({ text }) => text).join(', ');

function describe(declaration: Declaration): string {
  switch (declaration.kind) {
    case 'flow': {
      const { entity, from, to, both, alias } = declaration;
      const way = both ? `between ${from?.text ?? '?'} and ` : `from ${from?.text ?? '?'} to `;
      return `flow ${entity?.text ?? '?'} ${way}${listed(to)}${alias ? ` as ${alias.name.text}` : ''}`;
    }
    case 'separate':
      return `separate ${declaration.entity?.text ?? '?'} in ${listed(declaration.systems)}`;
    case 'style':
      return `style ${declaration.style ?? '?'} ${listed(declaration.through)}`.trimEnd();
    case 'scenario':
      return `scenario ${declaration.title ?? ''}`.trimEnd();
    default:
      return `${declaration.kind} ${declaration.name?.text ?? '?'}`;
  }
}
