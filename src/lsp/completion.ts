/** Completion as the protocol wants it. */
import {
  CompletionItemKind,
  CompletionTriggerKind,
  InsertTextFormat,
  MarkupKind,
  type CompletionItem,
  type CompletionList,
  type CompletionParams,
  type Range,
} from 'vscode-languageserver';
import { complete } from '../service/completion/complete.js';
import type { Proposal, ProposalKind } from '../service/completion/proposal.js';
import type { Session } from './session.js';

const KINDS: Readonly<Record<ProposalKind, CompletionItemKind>> = {
  declaration: CompletionItemKind.Snippet,
  clause: CompletionItemKind.Keyword,
  word: CompletionItemKind.Keyword,
  value: CompletionItemKind.Value,
  text: CompletionItemKind.Text,
  rule: CompletionItemKind.EnumMember,
  team: CompletionItemKind.Class,
  domain: CompletionItemKind.Folder,
  place: CompletionItemKind.Module,
  entity: CompletionItemKind.Struct,
  field: CompletionItemKind.Field,
  flow: CompletionItemKind.Event,
  profile: CompletionItemKind.Interface,
};

const NOTHING: CompletionList = { isIncomplete: false, items: [] };

export function serveCompletion(session: Session): void {
  session.connection.onCompletion(
    session.guard<CompletionParams, CompletionList>('completion', NOTHING, (params) =>
      completion(session, params),
    ),
  );
}

function completion(session: Session, { textDocument, position, context }: CompletionParams): CompletionList {
  const open = session.open(textDocument.uri);
  if (!open) return NOTHING;
  const { uri, document } = open;
  const found = complete(session.headwater, {
    uri,
    text: document.getText(),
    offset: document.offsetAt(position),
    today: session.host.today(),
    unasked: context?.triggerKind === CompletionTriggerKind.TriggerCharacter,
  });
  if (!found) return NOTHING;
  const { start, end } = found.replaced;
  const range = { start: document.positionAt(start), end: document.positionAt(end) };
  const { completionItem, completionList } = session.capabilities.textDocument?.completion ?? {};
  const snippets = completionItem?.snippetSupport === true;
  const once = completionList?.itemDefaults?.includes('editRange') === true;
  return {
    isIncomplete: found.changing,
    // All replace the same word: said once, where the client knows that, it is half of what is sent.
    ...(once && { itemDefaults: { editRange: range } }),
    items: found.proposals.map((proposal) => toItem(proposal, once ? undefined : range, snippets)),
  };
}

/** Without a range it replaces what all of the list do. */
function toItem(
  { label, kind, detail, doc, text, snippet, rank }: Proposal,
  range: Range | undefined,
  snippets: boolean,
): CompletionItem {
  const withHoles = snippets && snippet !== undefined;
  const newText = withHoles ? snippet : (text ?? label);
  return {
    label,
    kind: KINDS[kind],
    ...(detail === undefined ? {} : { labelDetails: { description: detail } }),
    ...(doc === undefined ? {} : { documentation: { kind: MarkupKind.Markdown, value: doc } }),
    sortText: String(rank).padStart(3, '0') + label,
    ...(range ? { textEdit: { range, newText } } : newText === label ? {} : { textEditText: newText }),
    ...(withHoles ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
  };
}
