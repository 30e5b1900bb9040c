/** All that a mention says, as plain data: in JSON it stands for its name alone. */
import type { Mention } from '../../src/model/declarations.js';

export const saidOf = ({ name, kind, declares, of, wants, optional = false, key = false }: Mention) => ({
  name,
  kind,
  declares,
  of,
  wants,
  optional,
  key,
});
