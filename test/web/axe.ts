import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const source = readFileSync(join('node_modules', 'axe-core', 'axe.min.js'), 'utf8');

interface Found {
  violations: { id: string; nodes: { target: string[]; failureSummary?: string }[] }[];
}

/** What axe finds wrong with the page as it stands: WCAG 2.0 to 2.2, A and AA, and its best practices. */
export async function faultsFound(page: Page): Promise<string[]> {
  await page.evaluate(source);
  const found = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(on: unknown, how: unknown): Promise<Found> } }).axe.run(
      (globalThis as unknown as { document: unknown }).document,
      { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    ),
  );
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map((it) => `${id}: ${it.target.join(' ')} ${it.failureSummary ?? ''}`),
  );
}
