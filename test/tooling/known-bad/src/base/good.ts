/** Breaks no border: what comments and texts speak of is no import. */
// import { rule } from '../rules/index.js';
/*
 * import { rule } from '../rules/index.js';
 */
export const good = `
  flow Order from ERP to CRM
  import x from 'langium'
`;
export { bad } from './nearby.js';
