/** Breaks the border of hosts/webview, so that a test sees the border check bite. */
import { createService } from '../../service/service.js';
export const bad = createService;
