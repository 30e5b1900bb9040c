/** The scopes of a text, by the engine that editors use. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

const MARKDOWN = {
  scopeName: 'text.html.markdown',
  patterns: [{ name: 'markup.bold', match: '\\*\\*.*?\\*\\*' }],
};

async function createRegistry(): Promise<textmate.Registry> {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await oniguruma.loadWASM({ data: await readFile(wasm) });
  const file = path.resolve(import.meta.dirname, '../../../syntaxes/headwater.tmLanguage.json');
  const source = await readFile(file, 'utf8');
  return new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources) => new oniguruma.OnigScanner(sources),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async (scope) =>
      scope === 'source.headwater'
        ? textmate.parseRawGrammar(source, 'headwater.json')
        : textmate.parseRawGrammar(JSON.stringify(MARKDOWN), 'markdown.json'),
  });
}

let grammar: Promise<textmate.IGrammar | null> | undefined;

export interface Scoped {
  readonly text: string;
  /** Innermost last, without the file's own. */
  readonly scopes: readonly string[];
}

export async function tokenise(text: string): Promise<Scoped[]> {
  grammar ??= createRegistry().then((registry) => registry.loadGrammar('source.headwater'));
  const loaded = await grammar;
  if (!loaded) throw new Error('There is no grammar.');
  let state = textmate.INITIAL;
  return text.split('\n').flatMap((line) => {
    const { tokens, ruleStack } = loaded.tokenizeLine(line, state);
    state = ruleStack;
    return tokens.map(({ startIndex, endIndex, scopes }) => ({
      text: line.slice(startIndex, endIndex),
      scopes: scopes.slice(1),
    }));
  });
}
