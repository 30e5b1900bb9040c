/** Reads the texts of a PDF that Chromium printed: of each run of letters, what it says to whoever copies it. */
import { inflateSync } from 'node:zlib';

/** By number of the object: its dictionary, and its stream where it has one. */
type Objects = ReadonlyMap<number, { readonly dictionary: string; readonly stream: string }>;

export function textsOf(pdf: Buffer): readonly string[] {
  const objects = objectsOf(pdf);
  const letters = new Map<string, ReadonlyMap<string, string>>();
  for (const { dictionary } of objects.values())
    for (const [, name = '', font] of dictionary.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const [, map] = /\/ToUnicode (\d+) 0 R/.exec(objects.get(Number(font))?.dictionary ?? '') ?? [];
      if (map !== undefined) letters.set(name, lettersOf(objects.get(Number(map))?.stream ?? ''));
    }
  return [...objects.values()].flatMap(({ stream }) =>
    [...stream.matchAll(/^BT$([^]*?)^ET$/gm)].map(([, block = '']) => read(block, letters)),
  );
}

function objectsOf(pdf: Buffer): Objects {
  const objects = new Map<number, { dictionary: string; stream: string }>();
  const text = pdf.toString('latin1');
  for (const { 0: whole, 1: number, 2: dictionary = '', 3: streams, index } of text.matchAll(
    /^(\d+) 0 obj\n(<<[^]*?>>)(?:\nendobj|\s+(stream\r?\n))/gm,
  )) {
    const from = index + whole.length;
    const bytes = pdf.subarray(from, from + Number(/\/Length (\d+)/.exec(dictionary)?.[1]));
    const isPacked = streams !== undefined && dictionary.includes('/FlateDecode');
    objects.set(Number(number), {
      dictionary,
      stream: isPacked ? inflateSync(bytes).toString('latin1') : '',
    });
  }
  return objects;
}

/** From the number of a drawn letter, as the page has it, to the character. */
function lettersOf(map: string): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  const hex = (number: number): string => number.toString(16).toUpperCase().padStart(4, '0');
  for (const [, block = ''] of map.matchAll(/beginbf(?:char|range)([^]*?)endbf/g))
    for (const line of block.trim().split('\n')) {
      const numbers = [...line.matchAll(/<(\w+)>/g)].map(([, digits = '']) => parseInt(digits, 16));
      const [first = 0, last = 0] = numbers;
      const to = numbers.at(-1) ?? 0;
      const end = numbers.length > 2 ? last : first;
      for (let at = first; at <= end; at++) letters.set(hex(at), String.fromCodePoint(to + at - first));
    }
  return letters;
}

function read(block: string, letters: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let font = letters.get('');
  let text = '';
  for (const [, name, drawn] of block.matchAll(/\/(F\d+) [\d.]+ Tf|<(\w+)>/g)) {
    if (name !== undefined) font = letters.get(name);
    else text += (drawn?.match(/.{4}/g) ?? []).map((letter) => font?.get(letter) ?? '?').join('');
  }
  return text;
}
