import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';

/** The words of what has focus: of a field, those of its label. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(`(() => {
    const it = document.activeElement;
    const said = it.labels?.[0] ?? it;
    return said.textContent.replace(/\\s+/g, ' ').trim();
  })()`);

/** It comes into view within a second, and it, its label or its field has an outline or a shadow; a skip link is there only when it has focus, and a part of a date is marked by the browser. */
export const isFocusSeen = (page: Page): Promise<boolean> => comesTrue(() => page.evaluate<boolean>(isSeen));

/** A heading has focus, before long. */
export const isAtHeading = (page: Page): Promise<boolean> =>
  comesTrue(() => page.evaluate<boolean>('/^H[1-6]$/.test(document.activeElement.tagName)'), 10_000);

/** Asked from outside, for our pages let nobody evaluate a string in them. */
async function comesTrue(holds: () => Promise<boolean>, patience = 1_000): Promise<boolean> {
  for (const end = Date.now() + patience; Date.now() < end; await pause(50)) if (await holds()) return true;
  return holds();
}

const isSeen = `(() => {
  const it = document.activeElement;
  const { top, bottom, left, right } = it.getBoundingClientRect();
  const inView = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth && right > left;
  const drawn = [it, ...(it.labels ?? []), it.closest('ds-field') ?? it].map((each) => getComputedStyle(each));
  const isMarked = ({ outlineStyle, outlineWidth, boxShadow }) =>
    (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
  return it !== document.body && inView && (drawn.some(isMarked) || it.matches('.ds-skip-link, [type=date]'));
})()`;
