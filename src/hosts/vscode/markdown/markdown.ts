/** Pictures in the Markdown preview: finds the maps that blocks mean, and has them drawn. */
import { commands, Uri, workspace, type Disposable } from 'vscode';
import { pictureStyles } from '../../../views/graph/svg/styles.js';
import type { ServerSession } from '../server-session.js';
import { Drawer, type LayoutPort } from './drawer.js';
import { Pictures, type FoundMap } from './pictures.js';
import { drawFences, type MarkdownIt } from './plugin.js';
import { createRefreshing } from './refreshing.js';

const styles = `${pictureStyles('vscode')}
.headwater-map { margin: 1em 0; --hw-canvas: var(--vscode-editor-background) }
.headwater-map svg { display: block; max-width: 100%; height: auto }
.headwater-map details { margin-top: 0.5em; font-size: 0.9em }
.headwater-map summary { cursor: pointer; color: var(--vscode-descriptionForeground) }
.headwater-wait { color: var(--vscode-descriptionForeground) }
.headwater-problem { padding: 0.4em 0.8em; border-left: 3px solid var(--vscode-editorWarning-foreground) }`;

export interface MarkdownSupport extends Disposable {
  /** For VS Code's Markdown preview, which asks the extension's exports for it. */
  extendMarkdownIt<M extends MarkdownIt>(markdown: M): M;
}

export function createMarkdownSupport(
  session: ServerSession,
  startLayout: () => Promise<LayoutPort>,
): MarkdownSupport {
  const drawer = new Drawer(startLayout);
  const refreshing = createRefreshing({
    refresh: () => void commands.executeCommand('markdown.preview.refresh'),
    isAwaited: () => pictures.isAwaited,
    isBusy: () => pictures.isBusy,
  });
  const pictures = new Pictures({
    mapOf: async (text) => {
      const landscape = await session.graphOfText(text);
      return landscape && { landscape, pins: new Map() };
    },
    mapAt: (document, path) => mapAt(session, document, path),
    draw: (landscape, ask, pins) => drawer.draw(landscape, ask, pins),
    refresh: refreshing.ask,
  });
  const subscriptions = [
    session.onGraphChanged(({ root }) => pictures.outdate(root)),
    session.onStarted(() => pictures.outdate(undefined)),
  ];
  return {
    extendMarkdownIt: (markdown) => drawFences(markdown, pictures.draw, styles),
    dispose: () => {
      refreshing.dispose();
      drawer.dispose();
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
}

/** The server knows the maps of the workspace alone: a path that leads out of it finds nothing. */
async function mapAt(
  session: ServerSession,
  document: string | undefined,
  path: string | undefined,
): Promise<FoundMap | undefined> {
  const folder =
    document === undefined ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(Uri.parse(document), '..');
  if (!folder) return undefined;
  const target = path === undefined ? folder : Uri.joinPath(folder, ...path.split('/'));
  const inside = target.path.endsWith('.flow') ? target : Uri.joinPath(target, 'any.flow');
  if (!workspace.getWorkspaceFolder(inside)) return undefined;
  const result = await session.graph(inside.toString());
  return result && { landscape: result.graph, pins: new Map(Object.entries(result.pins)), root: result.root };
}
