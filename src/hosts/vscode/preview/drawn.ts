/** The map as a panel has it: the graph that came last, the last whole one, and the files they have places in. */
import { DiagnosticSeverity, Uri, languages } from 'vscode';
import type { GraphResult } from '../../../lsp/protocol.js';
import type { GraphMessage } from '../../webview/messages.js';
import { isHiding } from '../../../views/graph/last-good.js';
import { FilesShown } from './files-shown.js';

export interface Drawn {
  readonly result: GraphResult;
  /** As the editor writes them → as the server does. */
  readonly uris: ReadonlyMap<string, string>;
  /** What those were made of. */
  readonly shown: readonly string[];
  readonly files: FilesShown;
  /** What of it is hidden just now by text that cannot be read; it stands in for the graph. */
  readonly good: GraphResult;
}

export function draw(result: GraphResult, before?: Drawn): Drawn {
  const files = before?.files ?? new FilesShown();
  const shown = files.of(result.graph);
  const uris =
    before?.shown === shown ? before.uris : new Map(shown.map((uri) => [Uri.parse(uri).toString(), uri]));
  const hiding = before?.result.root === result.root && isHiding(before.good.graph, result.graph, isBroken);
  return { result, uris, shown, files, good: hiding ? before.good : result };
}

/** Both pictures, where the last whole one has to be drawn first. */
export function graphMessages(uri: string, { result, good }: Drawn): GraphMessage[] {
  const message = ({ version, graph }: GraphResult): GraphMessage => ({
    type: 'graph',
    uri,
    version,
    graph,
    pins: result.pins,
  });
  return good === result ? [message(result)] : [message(good), { ...message(result), broken: true }];
}

function isBroken(uri: string): boolean {
  return languages
    .getDiagnostics(Uri.parse(uri))
    .some(({ code, severity }) => severity === DiagnosticSeverity.Error && codeOf(code) === 'syntax-error');
}

const codeOf = (code: string | number | { readonly value: string | number } | undefined): unknown =>
  typeof code === 'object' ? code.value : code;
