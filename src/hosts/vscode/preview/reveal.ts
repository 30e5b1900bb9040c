/** Shows a place of the text beside the picture, where a click asked for it. */
import { Range, TabInputText, TextEditorRevealType, Uri, ViewColumn, window, workspace } from 'vscode';
import type { Anchor } from '../../../base/span.js';
import { textColumn } from './column.js';

export interface RevealOptions {
  readonly preview: ViewColumn | undefined;
  readonly last: ViewColumn | undefined;
  /** Goes there; else the picture keeps the focus. */
  readonly focus: boolean;
}

export async function revealText(
  { uri, range }: Anchor,
  { preview, last, focus }: RevealOptions,
): Promise<void> {
  const document = await workspace.openTextDocument(Uri.parse(uri, true));
  const viewColumn = textColumn({ preview, last, holding: columnsHolding(document.uri), all: allColumns() });
  const { start, end } = range;
  const place = document.validateRange(new Range(start.line, start.character, end.line, end.character));
  // Of a declaration with a block its first line is enough: one key press must not overwrite the whole.
  const selection = place.isSingleLine
    ? place
    : new Range(place.start, document.lineAt(place.start.line).range.end);
  const editor = await window.showTextDocument(document, {
    viewColumn: viewColumn ?? ViewColumn.Beside,
    selection,
    preserveFocus: !focus,
  });
  editor.revealRange(place, TextEditorRevealType.InCenterIfOutsideViewport);
}

const allColumns = (): ViewColumn[] => window.tabGroups.all.map(({ viewColumn }) => viewColumn);

/** The groups that have the document in a tab, those that show it first. */
function columnsHolding(uri: Uri): ViewColumn[] {
  const wanted = uri.toString();
  const shows = (input: unknown): boolean => input instanceof TabInputText && input.uri.toString() === wanted;
  const holding = window.tabGroups.all.filter(({ tabs }) => tabs.some(({ input }) => shows(input)));
  const shown = holding.filter(({ activeTab }) => shows(activeTab?.input));
  return [...shown, ...holding].map(({ viewColumn }) => viewColumn);
}
