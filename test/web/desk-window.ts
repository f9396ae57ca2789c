import type { BrowserContextOptions } from 'playwright-core';
import { openWindow, type Window } from './browser.js';
import { eeaTask, queue } from './desk-fixtures.js';
import type { Stand } from './stand.js';

export interface DeskWindow extends Window {
  /** Every address that was asked for. */
  asked: string[];
}

/** A caseworker's session, a queue of eight and one task: what a test does not tell otherwise. */
export function atTheDesk(stand: Stand): void {
  stand.clear();
  stand.signedIn({ kind: 'caseworker', name: 'Sofie Berg', body: 'nav', bodyName: 'NAV' });
  stand.answer('/tasks', queue);
  stand.answer('/tasks/E1.1', eeaTask);
}

/** Opens the page, and waits until what it asked for has come. */
export async function openDesk(stand: Stand, path: string, options: BrowserContextOptions = {}): Promise<DeskWindow> {
  const opened = await openWindow({ viewport: { width: 1280, height: 900 }, ...options });
  const asked: string[] = [];
  opened.page.on('request', (it) => asked.push(it.url().replace(stand.address, '')));
  await opened.page.goto(stand.address + path);
  await opened.page.locator('main h1').waitFor();
  for (const it of await opened.page.locator('main .loading').all()) await it.waitFor({ state: 'detached' });
  return { ...opened, asked };
}
