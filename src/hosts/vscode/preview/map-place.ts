/** Where a map is in the workspace, so that a link finds it on another machine. */
import { RelativePattern, Uri, workspace } from 'vscode';

export interface MapPlace {
  /** Name of the workspace folder. */
  readonly folder: string;
  /** The way from it to the folder of the map. */
  readonly map: string;
}

export function placeInWorkspace(root: string): MapPlace | undefined {
  const uri = Uri.parse(root, true);
  const folder = workspace.getWorkspaceFolder(uri);
  if (!folder) return undefined;
  const [outer, inner] = [folder.uri.path.replace(/\/$/, ''), uri.path.replace(/\/$/, '')];
  return { folder: folder.name, map: inner.slice(outer.length + 1) };
}

/** A document of the map that a link names; undefined where the workspace has no such map. */
export async function documentOf({ folder, map }: MapPlace): Promise<Uri | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  const found =
    folders.find(({ name }) => name === folder) ?? (folders.length === 1 ? folders[0] : undefined);
  if (!found) return undefined;
  const base = map === '' ? found.uri : Uri.joinPath(found.uri, ...map.split('/'));
  const [document] = await workspace.findFiles(new RelativePattern(base, '**/*.flow'), undefined, 1);
  return document;
}
