/** The layout engine that hosts hand in: ELK, translated to JavaScript, in whichever thread it is asked from. */
import ELK from 'elkjs/lib/elk.bundled.js';
import type { LayoutEngine } from './engine.js';

/** Its first layout takes several times as long as the next ones. */
export const createElk = (): LayoutEngine => new ELK({ algorithms: ['layered'] });
