/** On a build server properties are tried with the same cases every time, so that what is red there is red because of the change. */
import { configureGlobal } from 'fast-check';

const SEED = 20_261_123;

if (process.env['CI']) configureGlobal({ seed: SEED });
