/** Breaks the border of simulation, so that a test sees the border check bite. */
import '../views/graph/build.js';
