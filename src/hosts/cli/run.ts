/** From arguments to an exit code: finds the command, and turns whatever goes wrong into one line. */
import { version } from '../../../package.json';
import { didYouMean, readArguments } from './arguments.js';
import { commands } from './commands/index.js';
import { helpOf, overview } from './help.js';
import type { ExitCode, Io } from './io.js';
import { printable } from './printable.js';
import { UsageError } from './problem.js';

const isHelp = (word: string | undefined): boolean => word === '--help' || word === '-h' || word === 'help';
const isVersion = (word: string | undefined): boolean =>
  word === '--version' || word === '-V' || word === 'version';

export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await dispatch(args, io);
  } catch (error) {
    if (error instanceof UsageError) {
      io.err(`headwater: ${printable(error.message)} See headwater --help.\n`);
      return 2;
    }
    const reason = error instanceof Error ? error.message : String(error);
    io.err(
      `headwater: this is a fault of Headwater itself: ${printable(reason)} Please report it; HEADWATER_DEBUG=1 shows where it happened.\n`,
    );
    if (io.env['HEADWATER_DEBUG'] && error instanceof Error) io.err(`${error.stack ?? ''}\n`);
    return 2;
  }
}

async function dispatch([first, ...rest]: readonly string[], io: Io): Promise<ExitCode> {
  const asked = isHelp(first) ? rest[0] : first;
  const command = commands.find(({ name }) => name === asked);
  if (command && isHelp(first)) return print(io, helpOf(command));
  if (command) {
    const given = readArguments(command, rest);
    return given ? command.run(given, io) : print(io, helpOf(command));
  }
  if (asked === undefined && isHelp(first)) return print(io, overview(commands));
  if (isVersion(first)) return print(io, `${version}\n`);
  if (asked === undefined) {
    io.err(overview(commands));
    return 2;
  }
  const what = asked.startsWith('-') ? 'option' : 'command';
  const known = what === 'option' ? ['--help', '--version'] : commands.map(({ name }) => name);
  throw new UsageError(`there is no ${what} ${asked}.${didYouMean(asked, known)}`);
}

function print(io: Io, text: string): ExitCode {
  io.out(text);
  return 0;
}
