/** The layout engine without the names of its Java classes and what it says about itself, which nothing asks for and every page would have to load. */
import { readFile } from 'node:fs/promises';

/** The engine is translated from Java: each class registers itself, once, by package, name and number. */
const REGISTERED = /(\bvar [\w$]+=([\w$]+)\([\w$]+,)'[\w$./]+'(?=,)/g;
/** An empty name would send the engine round in circles; one for all will do. */
const NAME = 'x';
/** Of 1,900; fewer, and the translator writes something else than what is known here. */
const LEAST = 1000;

/** What an option or an algorithm is for, in a sentence or several; messages of errors, which nobody reads here. */
const SENTENCE = /(?<=[,(])'[A-Z][A-Za-z0-9 ,.;:()"/-]{30,}\.'(?=[,)])/g;

/**
 * What the engine says about itself is left out; what it computes stays the same.
 * @param {string} source
 */
export const withoutSentences = (source) =>
  source.replace(SENTENCE, (text) => (text.split(' ').length > 5 ? `'${NAME}'` : text));

/**
 * One name for all; what the engine computes stays the same, to the byte.
 * @param {string} source
 */
export function withoutClassNames(source) {
  const registrars = registrarsOf(source);
  let count = 0;
  const lean = source.replace(REGISTERED, (whole, before, registrar) => {
    if (!registrars.has(registrar)) return whole;
    count += 1;
    return `${before}'${NAME}'`;
  });
  if (count < LEAST)
    throw new Error(
      `Only ${count} class names were found in the layout engine: scripts/lib/lean-engine.mjs no longer knows how it is written.`,
    );
  return lean;
}

/**
 * Functions that are called in that way by the hundred, and by nothing else.
 * @param {string} source
 */
function registrarsOf(source) {
  /** @type {Map<string, number>} */
  const calls = new Map();
  for (const [, , registrar = ''] of source.matchAll(REGISTERED))
    calls.set(registrar, (calls.get(registrar) ?? 0) + 1);
  return new Set([...calls].filter(([, count]) => count >= 50).map(([registrar]) => registrar));
}

/** @type {import('esbuild').Plugin} */
export const leanEngine = {
  name: 'lean engine',
  setup({ onLoad }) {
    onLoad({ filter: /elk-worker\.min\.js$/ }, async ({ path }) => ({
      contents: withoutSentences(withoutClassNames(await readFile(path, 'utf8'))),
      loader: 'js',
    }));
  },
};
