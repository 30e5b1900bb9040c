/** What an editor shows of the word under the pointer. */
import { contains, type Span } from '../../base/span.js';
import { meaningOf } from '../../language/meanings.js';
import { tokenAt, type ReadToken } from '../../language/tokens-of.js';
import type { Fragment } from '../../model/declarations.js';
import { mechanism, platform } from '../../platforms/index.js';
import { ruleList } from '../../rules/index.js';
import type { Headwater } from '../headwater.js';
import { code, escapeMarkdown } from '../markdown.js';
import { describeMechanism, describePlatform } from '../mechanisms.js';
import { mentionAt } from '../navigation.js';
import { describeMention } from './things.js';
import { spellValue } from './values.js';

export interface Hovered {
  readonly span: Span;
  readonly markdown: string;
}

export function hoverAt(
  headwater: Headwater,
  uri: string,
  text: string,
  offset: number,
): Hovered | undefined {
  const mention = mentionAt(headwater, uri, offset);
  const described = mention && describeMention(headwater.map(headwater.rootOf(uri)), mention);
  if (mention && described) return { span: mention.name.span, markdown: described };
  const fragment = headwater.fragment(uri);
  return explainWord(tokenAt(text, offset, fragment)) ?? explainSuppression(fragment, offset);
}

/** A word of the language, or a value. */
function explainWord(token: ReadToken | undefined): Hovered | undefined {
  if (!token) return undefined;
  const { image, span, step } = token;
  const { rule } = step.frame;
  const catalogued = describeCatalogued(token);
  if (catalogued !== undefined) return { span, markdown: catalogued };
  if (step.word !== undefined && !/^[a-z]/.test(step.word)) return undefined;
  const spelt = step.terminal === undefined ? undefined : spellValue(step.terminal, image, rule);
  if (spelt !== undefined) return { span, markdown: `\`${image}\`: ${spelt}` };
  const meaning = meaningOf(rule, step.word ?? '');
  if (!meaning || step.terminal === 'TEXT') return undefined;
  const example = meaning.example === undefined ? [] : [code(meaning.example)];
  return { span, markdown: [`**${escapeMarkdown(image)}** ${meaning.says}`, ...example].join('\n\n') };
}

/** What `using` or `on` names, where the platforms' facts know it. */
function describeCatalogued({ image, step: { frame, feature } }: ReadToken): string | undefined {
  const place = `${frame.rule}.${feature}`;
  const using = place === 'Using.mechanism' ? mechanism(image) : undefined;
  const on = place === 'On.target' && image !== 'generic' ? platform(image) : undefined;
  if (using) return describeMechanism(using);
  return on && describePlatform(on);
}

/** The rule that a suppression names. */
function explainSuppression(fragment: Fragment | undefined, offset: number): Hovered | undefined {
  const named = fragment?.suppressions
    .flatMap(({ rules }) => rules)
    .find(({ span }) => contains(span, offset));
  const rule = ruleList.find(({ id }) => id === named?.text);
  return named && rule && { span: named.span, markdown: `**${rule.id}** (${rule.severity}) ${rule.summary}` };
}
