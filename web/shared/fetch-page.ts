import { render } from 'lit';
import { Failure } from './failure.js';
import { goToHeading } from './go-to-heading.js';
import type { Page } from './open-page.js';
import { showFailed } from './show-failed.js';
import { pageSkeleton, withSkeleton } from './skeleton.js';

/** What a whole page is made of; `key` says what is being fetched. Where it cannot be had the page says why, and `again` is a way on. */
export async function fetchPage<T>(
  page: Page,
  key: string,
  fetch: () => Promise<T>,
  again: () => void,
): Promise<T | undefined> {
  try {
    return await withSkeleton(() => render(pageSkeleton(page.say, key), page.main), fetch());
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    render(showFailed(page, error, again), page.main);
    goToHeading(page.main);
    return undefined;
  }
}
