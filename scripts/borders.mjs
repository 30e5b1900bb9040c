/** Checks that the rooms of src import only what their borders allow: see lib/rooms.mjs. */
import { readFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { listFiles } from './lib/files.mjs';
import { inRoot } from './lib/paths.mjs';
import { runMain } from './lib/refusal.mjs';
import { rooms } from './lib/rooms.mjs';

/** @typedef {import('./lib/rooms.mjs').Room} Room */

/**
 * @typedef {object} Violation
 * @property {string} file below the source folder, with slashes
 * @property {number} line
 * @property {string} imports the specifier as written
 * @property {string} message
 */

// Statements begin a line, which keeps imports that comments and template strings speak of out.
const imports =
  /^(?:import|export)\b[\w\s{},*$]*?\bfrom\s*['"]([^'"]+)['"]|^import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;

/**
 * @param {string} name
 * @param {string} prefix a folder, or a file without its ending
 */
const isIn = (name, prefix) => name === prefix || name.startsWith(`${prefix}/`);

/** @param {string} file */
const roomOf = (file) => rooms.find(({ path: room }) => isIn(file.replace(/\.[mc]?tsx?$/, ''), room));

/** @param {string} specifier */
const isBuiltin = (specifier) => specifier.startsWith('node:') || builtinModules.includes(specifier);

/**
 * @param {Room} room
 * @param {string} file
 * @param {string} specifier
 */
function isAllowed(room, file, specifier) {
  if (!specifier.startsWith('.')) {
    return room.packages.includes(isBuiltin(specifier) ? 'node:' : specifier);
  }
  const target = path.posix.join(path.posix.dirname(file), specifier).replace(/\.[jt]s$/, '');
  return [room.path, ...room.rooms].some((allowed) => isIn(target, allowed));
}

/**
 * @param {string} file
 * @param {string} text
 * @returns {Violation[]}
 */
function violationsIn(file, text) {
  const room = roomOf(file);
  if (!room)
    return [
      {
        file,
        line: 1,
        imports: '',
        message: 'stands in no room: add it to scripts/lib/rooms.mjs, with its border',
      },
    ];
  const may = [...room.rooms, ...room.packages].join(', ') || 'nothing';
  return [...text.matchAll(imports)].flatMap((match) => {
    const specifier = match[1] ?? match[2] ?? match[3] ?? '';
    if (isAllowed(room, file, specifier)) return [];
    const line = text.slice(0, match.index).split('\n').length;
    return [{ file, line, imports: specifier, message: `${room.path} may import ${may}: ${room.why}` }];
  });
}

/**
 * @param {string} source a folder laid out as src
 * @returns {Promise<Violation[]>}
 */
export async function checkBorders(source) {
  const files = (await listFiles(source)).filter((file) => /\.[mc]?tsx?$/.test(file));
  const found = files.map(async (file) =>
    violationsIn(file, await readFile(path.join(source, file), 'utf8')),
  );
  return (await Promise.all(found)).flat();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runMain(async () => {
    const violations = await checkBorders(inRoot('src'));
    for (const { file, line, imports: name, message } of violations) {
      process.stderr.write(`src/${file}:${line}: imports ${name || 'anything'}, but ${message}\n`);
    }
    return violations.length === 0 ? 0 : 1;
  });
}
