/** Texts in quotes: what they say, and how to write one. */

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t' };

/** The content of `"one line"` or `"""several lines"""`. `closed` is false where the closing quote is missing. */
export function unquote(image: string): { readonly value: string; readonly closed: boolean } {
  if (image.startsWith('"""') && image.length >= 6)
    return { value: dedent(image.slice(3, -3)), closed: true };
  if (!image.includes('\\') && image.length > 1 && image.endsWith('"'))
    return { value: image.slice(1, -1), closed: true };
  const closed = /^"(?:[^"\\]|\\.)*"$/s.test(image);
  const body = image.slice(1, closed ? -1 : undefined);
  return { value: body.replace(/\\(.)/gs, (_, letter: string) => ESCAPES[letter] ?? letter), closed };
}

/** Takes off the white space that all lines begin with, and the empty lines at both ends. */
export function dedent(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const indents = lines
    .filter((line, index) => index > 0 && line.trim() !== '')
    .map((line) => /^\s*/.exec(line)?.[0].length ?? 0);
  const common = indents.length > 0 ? Math.min(...indents) : 0;
  return lines
    .map((line, index) => (index === 0 ? line.trimStart() : line.slice(common)).trimEnd())
    .join('\n')
    .replace(/^\n+|\n+$/g, '');
}
