/** What the editor's hover tells of a name, for a page without an editor. */
import { contains } from '../../../base/span.js';
import { offsetAt } from '../../../base/span.js';
import type { Headwater } from '../../../service/headwater.js';
import { describeMention } from '../../../service/hover/things.js';
import type { HoverQuestion } from '../../webview/pages/served-data.js';

export function hoverOf(
  headwater: Headwater,
  { at: { uri, range }, name }: HoverQuestion,
): { readonly markdown?: string } {
  const fragment = headwater.fragment(uri);
  if (!fragment) return {};
  const place = { start: offsetAt(fragment.lines, range.start), end: offsetAt(fragment.lines, range.end) };
  const mention = fragment.mentions.find(
    (each) => each.name.text === name && contains(place, each.name.span.start),
  );
  const markdown = mention && describeMention(headwater.map(headwater.rootOf(uri)), mention);
  return markdown === undefined ? {} : { markdown };
}
