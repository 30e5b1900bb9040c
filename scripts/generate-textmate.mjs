/** Writes the TextMate grammar of the language into syntaxes/, out of the grammar that the parser is made of. */
import { mkdir, writeFile } from 'node:fs/promises';
import { inRoot } from './lib/paths.mjs';
import { runMain } from './lib/refusal.mjs';
import { importTypeScript } from './lib/typescript.mjs';

await runMain(async () => {
  const { textMateGrammar } = await importTypeScript(inRoot('src/language/textmate/grammar.ts'));
  await mkdir(inRoot('syntaxes'), { recursive: true });
  await writeFile(
    inRoot('syntaxes/headwater.tmLanguage.json'),
    `${JSON.stringify(textMateGrammar(), undefined, 2)}\n`,
  );
});
