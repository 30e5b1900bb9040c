/** A rename of a system from the request to the last finding: the edits, applied to every file as an editor does that opens them. */
import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import { sampleOf } from '../measure.js';
import type { Server } from '../processes/server.js';
import type { Row } from '../row.js';
import { lexingOf, type Subject } from './subject.js';
import { behind } from './typing.js';

const MOST_ROUNDS = 16;

export async function renameRow(server: Server, { landscape, rounds, targets }: Subject): Promise<Row> {
  const { files, systemsFile } = landscape;
  const texts = new Map(files.map(({ path, text }) => [server.uri(path), text]));
  const uri = server.open(systemsFile.path, systemsFile.text);
  const open = new Set([uri]);
  const position = behind(systemsFile, /^ {2}system [A-Za-z]/);
  const rename = async (newName: string): Promise<void> => {
    const edit = await server.request<WorkspaceEdit>('textDocument/rename', {
      textDocument: { uri },
      position,
      newName,
    });
    for (const [file, edits] of editsOf(edit)) {
      if (!open.has(file)) server.openUri(file, texts.get(file) ?? '');
      open.add(file);
      server.edit(file, edits);
    }
  };
  const names = ['Renamed', /^ {2}system (\w+)/.exec(systemsFile.text.split('\n')[position.line] ?? '')?.[1]];
  const cpu: number[] = [];
  // The first two open the files.
  for (let round = -2; round < Math.min(rounds, MOST_ROUNDS); round++) {
    await server.quiet();
    const before = server.cpu();
    await rename(names[Math.abs(round % 2)] ?? '');
    await server.quiet();
    if (round >= 0) cpu.push(server.cpu() - before);
  }
  const { p50, p95 } = sampleOf(cpu);
  return {
    group: 'requests',
    step: `rename of a system: edits of ${open.size} files, and all findings`,
    cpu: p50,
    cpuP95: p95,
    ratio: p50 / lexingOf([systemsFile]),
    target: targets.rename,
  };
}

function editsOf({ changes, documentChanges }: WorkspaceEdit): [string, readonly TextEdit[]][] {
  const versioned = (documentChanges ?? []).flatMap((each): [string, TextEdit[]][] =>
    'edits' in each ? [[each.textDocument.uri, each.edits.filter((edit) => 'newText' in edit)]] : [],
  );
  return [...Object.entries(changes ?? {}), ...versioned];
}
