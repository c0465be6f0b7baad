/** Before the first test in a browser: both browsers are there, and the extension is built for both. */
import { BROWSERS, requireBrowser } from '../../scripts/support/browsers.ts';
import { buildExtension } from '../../scripts/support/build.ts';

export default function setup(): void {
  for (const name of BROWSERS) {
    requireBrowser(name);
    buildExtension(name);
  }
}
