/** How messages put things: lists, counts, flows; and how findings mark them in the picture. */
import { passedBy, type Hop } from '../analysis/carrying.js';
import { formatRate } from '../base/duration.js';
import type { Mark } from '../model/finding.js';
import type { Flow, Place } from '../model/map.js';

/** `a`, `a and b`, `a, b and c`. */
export function list(items: readonly string[], last = 'and'): string {
  const head = items.slice(0, -1).join(', ');
  return head === '' ? (items.at(-1) ?? '') : `${head} ${last} ${items.at(-1)}`;
}

/** A list that stays readable: the first few, and how many more there are. */
export const few = (items: readonly string[], most = 8): string =>
  items.length <= most + 1 ? list(items) : list([...items.slice(0, most), `${items.length - most} more`]);

export const names = (things: readonly { readonly name: string }[], last?: string): string =>
  list(
    things.map(({ name }) => name),
    last,
  );

/** `900`, `43,200`. */
export const grouped = (number: number): string =>
  number < 1000 ? String(number) : number.toLocaleString('en-US');

const MANY = 10_000;

/** As it would be written, but for large numbers: `2,222/s` and not `8000000/h`. */
export function rateText(perSecond: number): string {
  const text = formatRate(perSecond);
  const [number = '', unit = ''] = text.split('/');
  if (Number(number) < MANY) return text;
  return perSecond < 10 ? `${grouped(Number(number))}/${unit}` : `${grouped(Math.round(perSecond))}/s`;
}

export const count = (number: number, noun: string): string =>
  `${grouped(number)} ${noun}${number === 1 ? '' : 's'}`;

/** What a flow carries. */
export const subject = ({ entity }: Flow): string => entity?.name ?? '';

/** `CRM`, or `CRM and WMS`; for a flow both ways, both ends. */
export const receivers = ({ from, to, both }: Flow): string =>
  names([...(both && from ? [from] : []), ...to]);

/** `from ERP to CRM`, `between CRM and ERP`. */
export const way = ({ from, to, both }: Flow): string =>
  both ? `between ${from?.name} and ${names(to)}` : `from ${from?.name} to ${names(to)}`;

/** `ERP → CRM → Snowflake`, hubs and channels on the way included. */
export const route = (hops: readonly Hop[]): string =>
  [...hops.slice(0, 1).map(({ from }) => from), ...hops.flatMap((hop) => [...passedBy(hop), hop.to])]
    .map(({ name }) => name)
    .join(' → ');

/** Shares next to all and next to nothing are told by their distance: two digits of it. */
const digitsOf = (share: number): number => {
  const far = Math.min(share, 1 - share);
  return far <= 0 ? 4 : Math.max(4, 1 - Math.floor(Math.log10(far) + 1e-9));
};

/** `99.95%`, `99.9995%`, never more than it is. */
export function percent(share: number): string {
  const digits = digitsOf(share);
  return `${Number((Math.floor(share * 10 ** digits + 1e-6) / 10 ** (digits - 2)).toFixed(digits - 2))}%`;
}

export const markFlow = ({ id }: Flow): Mark => ({ kind: 'flow', id });
/** Of a finding that is about one flow alone. */
export const marksOf = (flow: Flow): readonly Mark[] => [markFlow(flow)];
export const markPlace = ({ name }: Place): Mark => ({ kind: 'place', id: name });

/** A name for use inside a dlq: lower case, words joined by hyphens. */
export const kebab = (text: string): string =>
  text
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase();
