/** Both tools, told apart by what one has to say to each: the commands, the files, what to type and what to ask. */
import { inRoot } from '../../../scripts/lib/paths.mjs';
import {
  landscape,
  likec4Landscape,
  type LandscapeFile,
  type LandscapeOptions,
} from '../landscapes/landscape.js';
import type { Views } from '../landscapes/likec4-text.js';
import type { Server, ServerCommand } from '../processes/server.js';
import type { Peer } from './install.js';

export interface Tool {
  readonly name: string;
  readonly files: readonly LandscapeFile[];
  /** One of the files with relations. */
  readonly file: LandscapeFile;
  /** Behind it one more letter makes the name of an end unknown. */
  readonly end: RegExp;
  /** In a name that hover speaks of. */
  readonly hovered: RegExp;
  /** Settles when the server knows its workspace; asked before it starts to read. */
  ready(server: Server): Promise<void>;
  server(folder: string): ServerCommand;
  check(folder: string): readonly string[];
}

const fileWith = (files: readonly LandscapeFile[], name: string): LandscapeFile => {
  const file = files.find(({ path }) => path.endsWith(name));
  if (!file) throw new Error(`The landscape has no ${name}.`);
  return file;
};

export function headwater(options: LandscapeOptions, { node }: Peer): Tool {
  const { files } = landscape(options);
  return {
    name: 'Headwater',
    files,
    file: fileWith(files, 'exchange-0.flow'),
    end: /^flow \w+ from \w+ to \w+/,
    hovered: /^flow \w+ from \w/,
    ready: (server) => server.heard((_, diagnostics) => diagnostics.length > 0),
    server: (folder) => ({
      command: node,
      args: [inRoot('dist/server.cjs'), '--stdio'],
      languageId: 'headwater',
      folder,
    }),
    check: (folder) => [inRoot('dist/cli.cjs'), 'check', folder],
  };
}

export function likec4(options: LandscapeOptions, views: Views, peer: Peer): Tool {
  const files = likec4Landscape(options, views);
  return {
    name: 'LikeC4',
    files,
    file: fileWith(files, 'exchange-0.c4'),
    end: /^ {2}[\w.]+ -\[[\w-]+\]-> [\w.]+/,
    hovered: /^ {2}[\w.]+ -\[[\w-]+\]-> \w+\.\w/,
    ready: (server) => server.notified('likec4/onDidChangeModel'),
    server: (folder) => ({
      command: peer.node,
      args: [peer.likec4, 'lsp', '--stdio', '--no-use-dot'],
      languageId: 'likec4',
      folder,
    }),
    check: (folder) => [peer.likec4, 'validate', '--no-layout', folder],
  };
}
