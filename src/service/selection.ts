/** What "expand selection" selects: the word, its clause, its declaration, the domain around it. */
import { contains, type Span } from '../base/span.js';
import type { Fragment } from '../model/declarations.js';

/** Spans around an offset, innermost first, each inside the next one. */
export function spansAround(fragment: Fragment, offset: number): Span[] {
  const found: Span[] = [{ start: 0, end: fragment.length }];
  for (const declaration of fragment.declarations)
    if (contains(declaration.span, offset)) collect(declaration, offset, found);
  const ordered = found.sort((a, b) => a.end - a.start - (b.end - b.start));
  const nested: Span[] = [];
  for (const span of ordered) {
    const inner = nested.at(-1);
    if (
      !inner ||
      (span.start <= inner.start && inner.end <= span.end && span.end - span.start > inner.end - inner.start)
    )
      nested.push(span);
  }
  return nested;
}

function collect(value: unknown, offset: number, found: Span[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (isSpan(value) && contains(value, offset)) found.push({ start: value.start, end: value.end });
  for (const part of Object.values(value)) collect(part, offset, found);
}

const isSpan = (value: object): value is Span => 'start' in value && 'end' in value;
