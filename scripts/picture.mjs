import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './clone.mjs';
import { enter } from './entry.mjs';

const anyPorts = { api: 0, temporal: 0, temporalHttp: 0, temporalMetrics: 0, metrics: 0, postgres: 0 };
const flags = '--headless --no-sandbox --disable-gpu --disable-background-networking --no-first-run'.split(' ');

/** Takes docs/pictures/timeline.png: a birth told by the register, nine days later, as the mother sees it. On a stack of its own. */
enter(import.meta.url, async () => {
  const { Complaint } = await import('./complaint.mjs');
  const { onPath } = await import('./on-path.mjs');
  const { prepare } = await import('./prepare.mjs');
  const { removePlace } = await import('./postgres-place.mjs');
  const { startStack } = await import('./stack.mjs');
  const browser = process.env.CHROMIUM ?? onPath('chromium');
  if (!browser) throw new Complaint('Install chromium first, or name a browser in CHROMIUM.');
  await prepare({});
  const folder = mkdtempSync(join(tmpdir(), 'livsferd-picture-'));
  const stack = await startStack({
    folder,
    preferred: anyPorts,
    env: { PATH: process.env.PATH, HOME: process.env.HOME },
  });
  try {
    await take(stack, await bear(stack), browser);
  } finally {
    await stack.stop();
    removePlace(folder);
    rmSync(folder, { recursive: true, force: true });
  }
});

const post = async (url, body) => {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
};

/** A child is born to the first couple that the login page lists; gives the mother's name. */
async function bear({ api, addresses }) {
  const [mother, father] = await (await fetch(`${addresses.idporten}/_control/people`)).json();
  const { today } = await (await fetch(`${api}/calendar`)).json();
  await post(`${addresses.folkeregisteret}/_control/births`, {
    ...{ mother: mother.number, father: father.number, born: today, children: [{ live: true }] },
  });
  return mother.name;
}

async function take({ api }, mother, executablePath) {
  const { chromium } = await import('playwright-core');
  const { signIn } = await import('../dist/cli/api.js');
  const browser = await chromium.launch({ executablePath, args: flags });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 1180 }, locale: 'nb-NO' });
    await page.goto(`${api}/`);
    await page.getByRole('link', { name: 'Logg inn med ID-porten' }).click();
    await page.getByText(mother).first().click();
    await untilThere(page, async () => (await page.locator('a[href^="/timeline/"]').count()) > 0);
    await (await signIn(api, { operator: { name: '' } })).post('/calendar/leap', { days: 9 });
    await page.locator('a[href^="/timeline/"]').first().click();
    await untilThere(page, async () => (await page.getByText('Du må gjøre').count()) > 0);
    mkdirSync(join(root, 'docs', 'pictures'), { recursive: true });
    await page.screenshot({ path: join(root, 'docs', 'pictures', 'timeline.png') });
  } finally {
    await browser.close();
  }
}

/** Looks again every other second, for a minute at most. */
async function untilThere(page, isThere) {
  for (let tries = 0; tries < 30; tries += 1) {
    await page.waitForTimeout(2_000);
    if (await isThere()) return;
    await page.reload();
  }
  throw new Error(`What was waited for did not come: ${page.url()}`);
}
