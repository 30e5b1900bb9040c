/** A map whose every text is meant to do harm: markup, quotes, control characters, marks that turn the reading direction, endless names. */

export const markup = `</text></svg><script>globalThis.attacked=1</script><img src=x onerror=globalThis.attacked=1>&amp;'`;
const control = '\u0007\u001b[31m\u200b\u2028';
const bidi = '\u202egnihtemos esle\u202c \u2066isolated';
export const long = 'N'.repeat(10_000);
const words = 'very long words indeed '.repeat(450);

export const hostileMap = `/** ${markup} ${control} ${bidi} **bold** [link](command:evil) <b>html</b> */
system Evil "${markup}" on generic {
  owner ops
}
system Bidi "${bidi}"
system Control "${control}x"
system ${long} "${words}"
domain Inside "${markup.repeat(8)}" {
  system Deep "${long}"
}
team ops "${markup}" contact "${words}"
entity Order "${markup}" {
  source Evil
  key id
  reader ${long} needs 15m
}
entity ${long}E "${words}"
flow Order from Evil to ${long} realtime {
  reason "${markup} ${words}"
}
flow ${long}E from Bidi to Deep
flow Order from Evil to Deep, Control batch hourly
view hostile "${markup} ${words}" {
  include entity Order
}
`;
