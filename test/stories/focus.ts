import type { Page } from 'playwright-core';

/** The words of what has focus: of a field, those of its label. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(`(() => {
    const it = document.activeElement;
    const said = it.labels?.[0] ?? it;
    return said.textContent.replace(/\\s+/g, ' ').trim();
  })()`);

/** It comes into view before long, and has an outline or a shadow of its own; a skip link is there only when it has focus. */
export const isFocusSeen = (page: Page, timeout: number): Promise<boolean> =>
  page.waitForFunction(isSeen, undefined, { timeout }).then(
    () => true,
    () => false,
  );

const isSeen = `(() => {
  const it = document.activeElement;
  const { top, bottom, left, right } = it.getBoundingClientRect();
  const inView = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth && right > left;
  const drawn = [it, ...(it.labels ?? [])].map((each) => getComputedStyle(each));
  const isMarked = ({ outlineStyle, outlineWidth, boxShadow }) =>
    (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
  return it !== document.body && inView && (drawn.some(isMarked) || it.matches('.ds-skip-link'));
})()`;
