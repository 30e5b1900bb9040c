/** Which TextMate scope the parts of the language get. Those that themes know come first in each name. */

const LANGUAGE = 'headwater';

export const scope = (name: string): string => `${name}.${LANGUAGE}`;

/** Terminals that are values. */
const NUMERIC = new Set(['DATE', 'TIME', 'RATE', 'SIZE', 'PERCENT', 'DURATION', 'FACTOR', 'NUMBER']);

/** Where a piece of grammar stands. */
export interface Place {
  readonly rule: string;
  /** The rule is a declaration. */
  readonly declares: boolean;
  readonly feature?: string;
  /** The feature is a flag (`?=`): its word says nothing by itself. */
  readonly isFlag?: boolean;
  /** The word opens the declaration or clause. */
  readonly isFirst?: boolean;
}

/** The scope of a name, by what it names. */
function nameScope({ rule, declares, feature }: Place): string {
  if (declares && feature === 'name') return scope(`entity.name.type.${rule.toLowerCase()}`);
  if (rule === 'As') return scope('entity.name.function.flow');
  if (rule === 'Field') return scope('variable.other.property');
  return scope(`variable.other.${(feature ?? 'name').toLowerCase()}`);
}

export function terminalScope(terminal: string, place: Place): string {
  if (NUMERIC.has(terminal)) return scope(`constant.numeric.${terminal.toLowerCase()}`);
  if (terminal === 'ZONE') return scope('constant.language.zone');
  if (terminal === 'DOTTED') return scope('support.constant.mechanism');
  return nameScope(place);
}

export function wordScope(word: string, { declares, feature, isFirst, isFlag }: Place): string {
  if (!/\w/.test(word)) return scope(word === ',' ? 'punctuation.separator.comma' : 'keyword.operator');
  if (isFirst && declares) return scope('storage.type.declaration');
  if (isFirst) return scope(feature ? 'keyword.control' : 'keyword.other.clause');
  return scope(feature && !isFlag ? 'constant.language' : 'keyword.other');
}
