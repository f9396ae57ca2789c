import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './clone.mjs';
import { enter } from './entry.mjs';

const anyPorts = { api: 0, temporal: 0, temporalHttp: 0, temporalMetrics: 0, metrics: 0, postgres: 0 };
const flags = '--headless --no-sandbox --disable-gpu --disable-background-networking --no-first-run'.split(' ');

/** Takes docs/pictures/timeline.png, a birth told by the register, nine days later, as the mother sees it; and desk.png, what some families ask Nav to look at. On a stack of its own. */
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
    await take(stack, await raise(stack), browser);
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

const get = async (url) => (await fetch(url)).json();

/** Who asks Nav for a human about which step, after answering what stands in the way: the kind of home, and which one of it. */
const asking = [
  ['apart', 0, 'extended-child-benefit', 'singleAndAlone'],
  ['short-interval', 0, 'child-benefit'],
  ['apart', 1, 'transitional-benefit', 'singleAndAlone'],
  ['married', 3, 'lump-sum-grant'],
  ['protected-mother', 0, 'extended-child-benefit', 'singleAndAlone'],
];

/** Children are born to the first couple that the login page lists, and to those who will ask; gives the first mother's name, and the askers. */
async function raise({ api, addresses }) {
  const register = addresses.folkeregisteret;
  const { today } = await get(`${api}/calendar`);
  const bear = ({ mother, father }) =>
    post(`${register}/_control/births`, {
      ...{ mother, father, born: today, parentageKnown: true, children: [{ live: true }] },
    });
  const [mother, father] = await get(`${addresses.idporten}/_control/people`);
  await bear({ mother: mother.number, father: father.number });
  const askers = [];
  for (const [kind, nth, step, finding] of asking) {
    const home = (await get(`${register}/_control/people?kind=${kind}`))[nth];
    await bear(home);
    askers.push({ number: home.mother, step, finding });
  }
  return { mother: mother.name, askers };
}

async function take({ api, addresses }, { mother, askers }, executablePath) {
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
    await shoot(page, 'timeline');
    for (const it of askers) await askHuman(await signIn(api, { person: it.number }), it);
    await takeDesk(page, { api, addresses });
  } finally {
    await browser.close();
  }
}

async function shoot(page, name) {
  mkdirSync(join(root, 'docs', 'pictures'), { recursive: true });
  await page.screenshot({ path: join(root, 'docs', 'pictures', `${name}.png`) });
}

/** As the mother's own page would: she answers, where something is asked, and asks. */
async function askHuman(api, { step, finding }) {
  const { journeys } = await api.get('/journeys');
  const { journey } = journeys[0];
  const { errands } = await api.get(`/journeys/${journey}`);
  const { id, about } = errands.find((it) => it.step === step);
  const act = (what) => api.post(`/journeys/${journey}/errands/${id}/acts`, what);
  if (finding) await act({ type: 'finding.told', of: about, name: finding, value: false });
  await act({ type: 'human.asked' });
}

/** A caseworker at Nav has taken the first task. */
async function takeDesk(page, { api, addresses }) {
  const { name, who } = (await get(`${addresses.ansattporten}/_control/people`)).find((it) => it.at === 'nav');
  await page.context().clearCookies();
  await page.goto(`${api}/`);
  await page.getByRole('link', { name: 'Logg inn som ansatt' }).click();
  await page.getByRole('button', { name: `${name} ${who}` }).click();
  await untilThere(page, async () => (await page.locator('.queue-row').count()) >= asking.length);
  await page.locator('.queue-row', { hasText: 'Barnetrygd' }).first().click();
  await page.getByRole('button', { name: 'Ta oppgaven' }).click();
  await page.getByRole('button', { name: 'Lagre svaret' }).waitFor();
  await shoot(page, 'desk');
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
