/** The bundles that pages are made of, as they stand beside the command. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** The texts of bundles, without the comment that leads to their source maps. */
export async function readBundles(
  folder: string,
  names: readonly string[],
): Promise<{ readonly texts: readonly string[] } | { readonly problem: string }> {
  try {
    const texts = await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')));
    return { texts: texts.map((text) => text.replace(/\n\/\/# sourceMappingURL=\S*\s*$/, '\n')) };
  } catch {
    return {
      problem: `a page is made of ${names.join(', ')}, which do not all stand beside the command: run npm run build, or install Headwater anew.`,
    };
  }
}
