/** Reads a command's arguments; whatever it does not know is refused with the nearest that it does. */
import { parseArgs } from 'node:util';
import { nearest } from '../../base/nearest.js';
import type { Command, Given, Option } from './command.js';
import { UsageError } from './problem.js';

export const HELP: Option = { type: 'boolean', short: 'h', description: 'show this help' };

export const didYouMean = (word: string, known: Iterable<string>): string => {
  const meant = nearest(word, known);
  return meant ? ` Did you mean ${meant}?` : '';
};

/** Undefined where help is asked for. */
export function readArguments(command: Command, args: readonly string[]): Given | undefined {
  const options = { ...command.options, help: HELP };
  const config = Object.fromEntries(
    Object.entries(options).map(([name, { type, short }]) => [name, { type, ...(short ? { short } : {}) }]),
  );
  const { tokens } = parseArgs({
    args: [...args],
    options: config,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given = new Map<string, (string | true)[]>();
  const paths: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') paths.push(token.value);
    else if (token.kind === 'option')
      given.set(token.name, [...(given.get(token.name) ?? []), readOption(command, options, token)]);
  }
  if (given.has('help')) return undefined;
  if (paths.length > (command.mostPaths ?? Infinity)) {
    throw new UsageError(
      `${command.name} takes ${command.mostPaths === 1 ? 'one path' : `${command.mostPaths} paths`}, not ${paths.length}.`,
    );
  }
  const values = (name: string): string[] => (given.get(name) ?? []).filter((each) => each !== true);
  return { paths, has: (name) => given.has(name), value: (name) => values(name).at(-1), values };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
}

function readOption(
  command: Command,
  options: Readonly<Record<string, Option>>,
  { name, rawName, value }: OptionToken,
): string | true {
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (!option) {
    const known = Object.keys(options).map((each) => `--${each}`);
    throw new UsageError(`${command.name} has no option ${rawName}.${didYouMean(rawName, known)}`);
  }
  if (option.type === 'boolean') {
    if (value !== undefined) throw new UsageError(`${rawName} takes no value: leave ${value} out.`);
    return true;
  }
  const { choices } = option;
  // A path or a word never begins with a dash, but an option that somebody forgot the value before does.
  if (value === undefined || value === '' || value.startsWith('-')) {
    throw new UsageError(`${rawName} wants a value: ${choices ? choices.join(', ') : option.value}.`);
  }
  if (choices && !choices.includes(value)) {
    throw new UsageError(
      `${rawName} takes ${choices.join(', ')}, not ${value}.${didYouMean(value, choices)}`,
    );
  }
  return value;
}
