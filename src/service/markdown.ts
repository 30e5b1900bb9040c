/** Markdown for editors to show. Titles and names are text that anybody wrote: escaped. Doc comments are markdown by design. */

export const escapeMarkdown = (text: string): string =>
  text.replace(/[\\`*_{}[\]()#+\-.!|<>~&$:]/g, '\\$&').replace(/\s+/g, ' ');

export const code = (source: string): string => `\`\`\`headwater\n${source.replaceAll('```', "'''")}\n\`\`\``;
