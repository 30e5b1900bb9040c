/** Quick fixes of findings, "suppress with a reason", and all safe fixes of a file at once. */
import {
  CodeActionKind,
  type CodeAction,
  type CodeActionParams,
  type Diagnostic,
} from 'vscode-languageserver';
import type { Finding } from '../model/finding.js';
import {
  findingsAt,
  fixActions,
  safeEdits,
  suppressActions,
  type SuppressAction,
} from '../service/actions.js';
import { toDiagnostic, toWorkspaceEdit } from './convert.js';
import { suppressCommand, type SuppressArguments } from './protocol.js';
import type { Session } from './session.js';

/** A kind of our own below the general one, so that it can be switched on or off by itself. */
const FIX_ALL = `${CodeActionKind.SourceFixAll}.headwater`;

export function serveCodeActions(session: Session): void {
  session.connection.onCodeAction(
    session.guard<CodeActionParams, CodeAction[]>(
      'codeAction',
      [],
      (params) => actions(session, params),
      ({ textDocument }) => textDocument.uri,
    ),
  );
}

const includes = (only: readonly string[], kind: string): boolean =>
  only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));

function actions(session: Session, { textDocument, range, context }: CodeActionParams): CodeAction[] {
  const open = session.open(textDocument.uri);
  if (!open) return [];
  const { uri, document } = open;
  const only = context.only ?? [CodeActionKind.QuickFix];
  const found: CodeAction[] = [];
  if (includes(only, CodeActionKind.QuickFix)) {
    const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
    found.push(...quickFixes(session, findingsAt(session.headwater, uri, span), context.diagnostics));
  }
  if (includes(only, FIX_ALL)) found.push(...fixAll(session, uri));
  return found;
}

function quickFixes(
  session: Session,
  findings: readonly Finding[],
  shown: readonly Diagnostic[],
): CodeAction[] {
  const diagnosticOf = (finding: Finding): Diagnostic => {
    const own = toDiagnostic(session, finding);
    return shown.find((each) => isSame(each, own)) ?? own;
  };
  const fixes = fixActions(findings).map(({ title, findings: mended, edits, preferred }): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: mended.map(diagnosticOf),
    edit: toWorkspaceEdit(session, edits),
    ...(preferred ? { isPreferred: true } : {}),
  }));
  const suppressions = suppressActions(session.headwater, findings).map((action): CodeAction => ({
    title: action.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(action.finding)],
    ...suppressing(session, action),
  }));
  return [...fixes, ...suppressions];
}

/** The client's own object where it has one: editors compare what they are given. */
const isSame = (a: Diagnostic, b: Diagnostic): boolean =>
  a.code === b.code && a.message === b.message && JSON.stringify(a.range) === JSON.stringify(b.range);

function suppressing(session: Session, { title, finding, place, edit }: SuppressAction): Partial<CodeAction> {
  if (!session.options.asksReasons) return { edit: toWorkspaceEdit(session, [edit]) };
  const argument: SuppressArguments = {
    uri: session.uris.toClient(finding.at.uri),
    code: finding.code,
    ...place,
  };
  return { command: { title, command: suppressCommand, arguments: [argument] } };
}

function fixAll(session: Session, uri: string): CodeAction[] {
  const edits = safeEdits(session.headwater, uri);
  if (edits.length === 0) return [];
  return [{ title: 'Apply all safe fixes', kind: FIX_ALL, edit: toWorkspaceEdit(session, edits) }];
}
