import type { Page } from 'playwright-core';
import { focused, isAtHeading, isFocusSeen } from './focus.js';

/** Far more stops than any of our pages has. */
const most = 90;

/** One who uses no mouse. Every stop that Tab makes on the way must be seen. */
export const keyboardAt = (page: Page) => ({
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await page.keyboard.press(key);
  },
  type: (text: string): Promise<void> => page.keyboard.type(text),
  /** Goes on with Tab until what is wanted has focus. */
  async tabTo(wanted: string | RegExp): Promise<void> {
    const passed: string[] = [];
    for (let stop = 0; stop < most; stop += 1) {
      await page.keyboard.press('Tab');
      const here = await focused(page);
      if (!(await isFocusSeen(page))) throw new Error(`Focus is not seen at "${here}", after ${passed.join(' | ')}`);
      if (typeof wanted === 'string' ? here === wanted : wanted.test(here)) return;
      passed.push(here);
    }
    throw new Error(`Tab never came to ${wanted}: ${passed.join(' | ')}`);
  },
  /** Waits until a heading has focus, and can be seen to have it. */
  async standsAt(heading: string): Promise<void> {
    expect(await isAtHeading(page)).toBe(true);
    expect(await focused(page)).toBe(heading);
    expect(await isFocusSeen(page)).toBe(true);
  },
});
