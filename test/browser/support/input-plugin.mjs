import { puppeteerInput } from './input-puppeteer.mjs';
import { webdriverInput } from './input-webdriver.mjs';

/** Answers the command `input` of input.ts: performs its steps in order, each as real input to the browser. */
export function inputPlugin() {
  return {
    name: 'input',
    async executeCommand({ command, payload, session }) {
      if (command !== 'input') return undefined;
      const perform = session.browser.type === 'webdriver' ? webdriverInput : puppeteerInput;
      for (const step of payload) await perform(session, step);
      return true;
    },
  };
}
