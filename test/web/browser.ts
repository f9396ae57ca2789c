import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = process.env.CHROMIUM ?? places.find((it) => existsSync(it));

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--no-first-run',
  '--disable-component-update',
  '--disable-sync',
];

/** A page in a window of its own, with what it complained of. */
export interface Window {
  page: Page;
  complaints: string[];
}

let browser: Browser | undefined;

/** Describes what needs a browser. Where there is none it is left out, and the output says so and how to get one. */
export function describeInBrowser(name: string, tests: () => void): void {
  if (executablePath === undefined) {
    const how = 'Install it (apt-get install chromium), or give its path in CHROMIUM.';
    process.stderr.write(`Left out, for there is no Chromium here: ${name}. ${how}\n`);
    describe.skip(name, tests);
    return;
  }
  describe(name, () => {
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath, args: flags });
    });
    afterAll(() => browser?.close());
    tests();
  });
}

export async function openWindow(options: BrowserContextOptions = {}): Promise<Window> {
  const context = await browser!.newContext({ locale: 'nb-NO', timezoneId: 'Europe/Oslo', ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (it) => it.type() === 'error' && !isExpected(it.text()) && complaints.push(it.text()));
  page.on('pageerror', (it) => complaints.push(it.message));
  return { page, complaints };
}

/** What a test brings about itself: an answer that is not 2xx, a connection that is cut. */
const isExpected = (text: string): boolean => text.startsWith('Failed to load resource');
