/** The help, written from what commands say of themselves. */
import { HELP } from './arguments.js';
import type { Command, Option, Options } from './command.js';

const WIDTH = 96;
const GAP = 2;

/** Words of a text on lines of limited length, the first behind `head`, the others below its end. */
function hang(head: string, text: string, column: number): string {
  const lines: string[] = [];
  let line = head.padEnd(column);
  let isEmpty = true;
  for (const word of text.split(' ')) {
    if (!isEmpty && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = ' '.repeat(column);
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line].join('\n');
}

/** Heads past this have a line of their own. */
const WIDEST_HEAD = 44;

function table(rows: readonly (readonly [string, string])[]): string {
  const widths = rows.map(([head]) => head.length).filter((width) => width <= WIDEST_HEAD);
  const column = Math.max(...widths) + 2 * GAP;
  return rows
    .map(([head, text]) => {
      const line = `${' '.repeat(GAP)}${head}`;
      return head.length <= WIDEST_HEAD ? hang(line, text, column) : `${line}\n${hang('', text, column)}`;
    })
    .join('\n');
}

function optionHead(name: string, { short, value, choices }: Option): string {
  const placeholder = value ?? choices?.join('|');
  return `${short ? `-${short}, ` : '    '}--${name}${placeholder ? ` ${placeholder}` : ''}`;
}

const optionTable = (options: Options): string =>
  table(
    Object.entries(options).map(([name, option]) => [optionHead(name, option), option.description] as const),
  );

export function helpOf(command: Command): string {
  return [
    `${command.summary}\n`,
    `Usage: headwater ${command.name} ${command.usage}\n`,
    ...command.details.map((paragraph) => `${hang('', paragraph, 0)}\n`),
    'Options:',
    `${optionTable({ ...command.options, help: HELP })}\n`,
  ].join('\n');
}

export function overview(commands: readonly Command[]): string {
  return [
    'Headwater: integration maps as a text that checks itself.\n',
    'Usage: headwater COMMAND [OPTION…] [PATH…]\n',
    'Commands:',
    `${table(commands.map(({ name, summary }) => [name, summary] as const))}\n`,
    'Options:',
    `${optionTable({ help: HELP, version: { type: 'boolean', short: 'V', description: 'print the version' } })}\n`,
    '`headwater COMMAND --help` says more about a command. Exit codes: 0 clean, 1 findings, 2 unusable.\n',
  ].join('\n');
}
