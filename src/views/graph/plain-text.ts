/** Texts of authors made fit to be drawn: no control characters, no tricks with the reading direction, one line. */

/** Control characters, lone surrogates, non-characters, and marks that turn the reading direction around. */
const UNFIT = /[\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Cc}|\p{Cs}/gu;

export function plainText(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(UNFIT, '').trim();
}
