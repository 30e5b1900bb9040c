import { expect, test } from 'vitest';
import { offsetOfName } from '../../../../src/hosts/vscode/preview/word.js';

test.each([
  ['system ERP "SAP ERP"', 'ERP', 7],
  ['flow Order from ERP to CRM', 'Order', 5],
  ['flow OrderLine from Order to CRM', 'Order', 20],
  ['system flow-1', 'flow-1', 7],
  ['system ^to', 'to', 8],
  ['domain Küche {', 'Küche', 7],
  ['system A.B', 'A.B', 7],
  ['system ERP', 'CRM', undefined],
])('in `%s` %s stands at %s', (text, name, offset) => {
  expect(offsetOfName(text, name)).toBe(offset);
});
