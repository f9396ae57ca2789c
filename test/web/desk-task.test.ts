import type { Page } from 'playwright-core';
import { describeInBrowser } from './browser.js';
import {
  closedTask,
  eeaTask,
  freeTask,
  operatorTask,
  personsTask,
  proposedTask,
  queue,
  takenTask,
} from './desk-fixtures.js';
import { atTheDesk, openDesk } from './desk-window.js';
import { openStand, type Stand } from './stand.js';

const acts = '/journeys/J1/errands/E1/acts';

describeInBrowser('a task at the desk', () => {
  let stand: Stand;

  beforeAll(async () => {
    stand = await openStand();
  });
  beforeEach(() => atTheDesk(stand));
  afterAll(() => stand.close());

  const answer = async (page: Page, grounds: string): Promise<void> => {
    await page.getByRole('radio', { name: 'Nei, ikke en EØS-sak' }).check();
    await page.getByLabel('Begrunnelse').fill(grounds);
    await page.getByRole('button', { name: 'Lagre svaret' }).click();
  };

  const focused = (page: Page) => page.locator(':focus').textContent();

  test('each answer says what follows, and the grounds say who can read them', async () => {
    const { page } = await openDesk(stand, '/desk/E1.1');
    const radio = page.getByRole('radio', { name: 'Ja, en EØS-sak' });
    const described = await radio.getAttribute('aria-describedby');
    expect(await page.locator(`[id="${described}"]`).textContent()).toContain('NAV utland');
    await page.getByText('Den blir stående på oppgaven, og foreldrene kan få lese den.').waitFor();
    expect(await page.getByRole('radio', { checked: true }).and(page.locator('[name="answer"]')).count()).toBe(0);
  });

  test('an answer without grounds is not sent, and says what is lacking', async () => {
    const { page } = await openDesk(stand, '/desk/E1.1');
    await page.getByRole('radio', { name: 'Ja, en EØS-sak' }).check();
    await page.getByRole('button', { name: 'Lagre svaret' }).click();
    await page.getByRole('link', { name: /^Begrunnelse:/ }).waitFor();
    expect(await page.locator('#answer-grounds').getAttribute('aria-invalid')).toBe('true');
    expect(stand.posted).toEqual([]);
  });

  test('grounds without an answer are not sent', async () => {
    const { page } = await openDesk(stand, '/desk/E1.1');
    await page.getByLabel('Begrunnelse').fill('Han sluttet i mars.');
    await page.getByRole('button', { name: 'Lagre svaret' }).click();
    await page.getByRole('link', { name: 'Velg ett av svarene.' }).waitFor();
    expect(stand.posted).toEqual([]);
  });

  test('what is typed stays when another answer is chosen', async () => {
    const { page } = await openDesk(stand, '/desk/E1.1');
    await page.getByLabel('Begrunnelse').fill('Han sluttet i mars.');
    await page.getByRole('radio', { name: 'Jeg må spørre far' }).check();
    await page.getByLabel('Spørsmålet til far').fill('Hvor arbeider du?');
    await page.getByRole('radio', { name: 'Ja, en EØS-sak' }).check();
    expect(await page.getByLabel('Begrunnelse').inputValue()).toBe('Han sluttet i mars.');
  });

  test('a saved answer goes with its content and a key; then focus is on what was done, and the queue is read again', async () => {
    const { page, asked } = await openDesk(stand, '/desk/E1.1');
    stand.answer(acts, () => {
      stand.answer('/tasks/E1.1', closedTask);
      return { status: 200, body: {} };
    });
    const before = asked.length;
    await answer(page, 'Han sluttet i mars.');
    await page.getByRole('heading', { name: 'Lagret: Nei, ikke en EØS-sak' }).waitFor();
    expect(stand.posted).toEqual([
      {
        to: acts,
        key: expect.stringMatching(/^[\w-]{8,64}$/),
        content: { type: 'value.fixed', of: 'P1', name: 'onlyNorway', value: true, grounds: 'Han sluttet i mars.' },
      },
    ]);
    expect(await focused(page)).toBe('Lagret: Nei, ikke en EØS-sak');
    await page.getByRole('status').getByText('Lagret: Nei, ikke en EØS-sak').waitFor({ state: 'attached' });
    await page.getByRole('heading', { name: 'Oppgaven er lukket' }).waitFor();
    expect(asked.slice(before).some((it) => it.startsWith('/tasks?'))).toBe(true);
    await page.getByRole('link', { name: 'Neste: Gravferdsstønad: beløp mangler' }).waitFor();
  });

  test('the same answer tried again after silence carries the same key', async () => {
    const { page } = await openDesk(stand, '/desk/E1.1');
    stand.answer(acts, () => stand.problem('away', 503));
    await answer(page, 'Han sluttet i mars.');
    await page.getByRole('alert').waitFor();
    expect(await page.getByLabel('Begrunnelse').inputValue()).toBe('Han sluttet i mars.');
    await page.getByRole('button', { name: 'Prøv igjen' }).click();
    await page.waitForTimeout(300);
    expect(stand.posted.map(({ key }) => key)).toEqual([stand.posted[0]?.key, stand.posted[0]?.key]);
  });

  test('where somebody was first, what was typed is kept and the task can be read again', async () => {
    const { page } = await openDesk(stand, '/desk/E1.1');
    stand.answer(acts, () => stand.problem('cannot-now', 409));
    await answer(page, 'Han sluttet i mars.');
    await page.getByRole('alert').waitFor();
    expect(await page.getByLabel('Begrunnelse').inputValue()).toBe('Han sluttet i mars.');
    await page.getByRole('button', { name: 'Les oppgaven på nytt' }).click();
    await page.getByRole('alert').waitFor({ state: 'detached' });
    expect(await page.getByLabel('Begrunnelse').inputValue()).toBe('Han sluttet i mars.');
    expect(await page.getByRole('radio', { name: 'Nei, ikke en EØS-sak' }).isChecked()).toBe(true);
  });

  test('what was typed can be copied where the task has become a colleague’s', async () => {
    const { page } = await openDesk(stand, '/desk/E1.1');
    stand.answer(acts, () => stand.problem('task-taken', 409));
    stand.answer('/tasks/E1.1', takenTask);
    await answer(page, 'Han sluttet i mars.');
    await page.getByRole('button', { name: 'Les oppgaven på nytt' }).click();
    await page.getByRole('heading', { name: 'Det du skrev, er ikke lagret.' }).waitFor();
    expect(await page.locator('.left-text').textContent()).toBe('Han sluttet i mars.');
    expect(await focused(page)).toContain('Det du skrev');
    await page.getByRole('heading', { name: 'Jonas Lie tok oppgaven i dag kl. 09.02' }).waitFor();
  });

  test('a task that nobody has is taken first, as it was seen', async () => {
    stand.answer('/tasks/E1.1', freeTask);
    const { page } = await openDesk(stand, '/desk/E1.1');
    expect(await page.locator('[name="answer"]').count()).toBe(0);
    stand.answer('/tasks/E1.1/claim', () => {
      stand.answer('/tasks/E1.1', eeaTask);
      return { status: 200, body: {} };
    });
    await page.getByRole('button', { name: 'Ta oppgaven' }).click();
    await page.getByRole('radio', { name: 'Nei, ikke en EØS-sak' }).waitFor();
    expect(stand.posted).toMatchObject([{ to: '/tasks/E1.1/claim', content: { version: 4 } }]);
    expect(await focused(page)).toBe('Hva er riktig?');
    await page.getByRole('status').getByText('Tatt av deg kl. 08.41').waitFor({ state: 'attached' });
  });

  test('a task that a colleague took first says so, and can be read again', async () => {
    stand.answer('/tasks/E1.1', freeTask);
    stand.answer('/tasks/E1.1/claim', () => stand.problem('task-taken', 409));
    const { page } = await openDesk(stand, '/desk/E1.1');
    await page.getByRole('button', { name: 'Ta oppgaven' }).click();
    await page.getByRole('alert').waitFor();
    stand.answer('/tasks/E1.1', takenTask);
    await page.getByRole('button', { name: 'Les oppgaven på nytt' }).click();
    await page.getByRole('heading', { name: 'Jonas Lie tok oppgaven i dag kl. 09.02' }).waitFor();
  });

  test('a colleague’s task can be read and noted on, and not answered', async () => {
    stand.answer('/tasks/E1.1', takenTask);
    const { page } = await openDesk(stand, '/desk/E1.1');
    await page.getByRole('heading', { name: 'Jonas Lie tok oppgaven i dag kl. 09.02' }).waitFor();
    expect(await page.locator('#task input').count()).toBe(0);
    expect(await page.locator('#task button').allTextContents()).toEqual(['Skriv et notat']);
  });

  test('a second caseworker sees what is proposed, and says the same with grounds of their own', async () => {
    stand.answer('/tasks/E1.1', proposedTask);
    stand.answer(acts, { effect: 'done' });
    const { page } = await openDesk(stand, '/desk/E1.1');
    await page.getByText('Jonas Lie foreslår: innvilget.').waitFor();
    await page.getByRole('button', { name: 'Jeg sier det samme: innvilget' }).click();
    await page.getByLabel('Begrunnelse').fill('Jeg har lest vedtaket.');
    await page.getByRole('button', { name: 'Jeg sier det samme: innvilget' }).click();
    await page.getByRole('heading', { name: 'Lagret: Jeg sier det samme: innvilget' }).waitFor();
    expect(stand.posted).toMatchObject([{ content: { outcome: 'granted', grounds: 'Jeg har lest vedtaket.' } }]);
  });

  test('a task that waits for somebody else says for whom', async () => {
    stand.answer('/tasks/E1.1', personsTask);
    const { page } = await openDesk(stand, '/desk/E1.1');
    await page.getByText('Oppgaven ligger hos den det gjelder.').waitFor();
    expect(await page.locator('.act-card').count()).toBe(0);
  });

  test('what needs a second caseworker says that it waits for one', async () => {
    stand.answer(acts, { effect: 'proposed' });
    const { page } = await openDesk(stand, '/desk/E1.1');
    await page.getByRole('button', { name: 'Mer' }).click();
    await page.getByRole('button', { name: 'Registrer det NAV har bestemt' }).click();
    expect(await focused(page)).toBe('Registrer det NAV har bestemt');
    const form = page.locator('.act-in-hand');
    await form.getByRole('radio', { name: 'Innvilget' }).check();
    await form.getByLabel('Begrunnelse').fill('Vedtaket kom i posten.');
    await form.getByRole('button', { name: 'Registrer det NAV har bestemt' }).click();
    await page.getByRole('heading', { name: 'Forslaget er lagret. En kollega må si det samme.' }).waitFor();
    expect(stand.posted).toMatchObject([
      { content: { type: 'errand.resolved', outcome: 'granted', grounds: 'Vedtaket kom i posten.' } },
    ]);
  });

  test('an act that is put aside gives focus back to where it was chosen', async () => {
    const { page } = await openDesk(stand, '/desk/E1.1');
    await page.getByRole('button', { name: 'Sett på vent' }).click();
    await page.getByRole('button', { name: 'Avbryt' }).click();
    expect(await focused(page)).toContain('Sett på vent');
    expect(stand.posted).toEqual([]);
  });

  test('a task is put on hold until a date', async () => {
    stand.answer('/tasks/E1.1/hold', () => {
      stand.answer('/tasks/E1.1', { ...eeaTask, version: 5, heldUntil: '2026-12-01' });
      return { status: 200, body: {} };
    });
    const { page } = await openDesk(stand, '/desk/E1.1');
    await page.getByRole('button', { name: 'Sett på vent' }).click();
    await page.getByLabel('Vent til').fill('2026-12-01');
    await page.locator('.act-in-hand').getByRole('button', { name: 'Sett på vent' }).click();
    await page.getByText('På vent til 1. desember 2026').waitFor();
    expect(stand.posted).toMatchObject([{ to: '/tasks/E1.1/hold', content: { until: '2026-12-01' } }]);
    await page.getByRole('heading', { name: 'Oppgaven er satt på vent.' }).waitFor();
  });

  test('the facts are fetched again with one press, and the next press is another act', async () => {
    stand.answer(acts, {});
    const { page } = await openDesk(stand, '/desk/E1.1');
    for (const time of [1, 2]) {
      await page.getByRole('button', { name: 'Hent opplysninger på nytt' }).click();
      await page.getByRole('heading', { name: 'Vi prøver på nytt nå.' }).waitFor();
      await page.waitForTimeout(200);
      expect(stand.posted.length).toBe(time);
    }
    expect(new Set(stand.posted.map(({ key }) => key)).size).toBe(2);
  });

  test('a task that is no longer one’s own after it was handed over is still read', async () => {
    stand.answer('/tasks/E1.1/hand-over', () => {
      stand.answer('/tasks/E1.1', () => stand.problem('not-found', 404));
      return { status: 200, body: {} };
    });
    const { page } = await openDesk(stand, '/desk/E1.1');
    await page.getByRole('button', { name: 'Mer' }).click();
    await page.getByRole('button', { name: 'Gi videre' }).click();
    await page.getByRole('radio', { name: 'Jonas Lie' }).check();
    await page.locator('.act-in-hand').getByRole('button', { name: 'Gi videre' }).click();
    await page.getByRole('heading', { name: 'Oppgaven er gitt videre.' }).waitFor();
    expect(await page.locator('h1').textContent()).toBe('Barnetrygd: er dette en EØS-sak?');
  });

  test('a task that a colleague takes meanwhile is said to have changed, and moves only when asked', async () => {
    const { page } = await openDesk(stand, '/desk/E1.1');
    await page.clock.install();
    await page.reload();
    await page.getByRole('radio', { name: 'Nei, ikke en EØS-sak' }).waitFor();
    stand.answer('/tasks', {
      ...queue,
      tasks: queue.tasks.map((it) => (it.task === 'E1.1' ? { ...it, claim: 'another' } : it)),
    });
    await page.clock.fastForward(15_000);
    await page.getByText('Oppgaven har endret seg siden du åpnet den.').waitFor();
    expect(await page.locator('[name="answer"]').count()).toBe(3);
    stand.answer('/tasks/E1.1', takenTask);
    await page.getByRole('button', { name: 'Les oppgaven på nytt' }).click();
    await page.getByRole('heading', { name: 'Jonas Lie tok oppgaven i dag kl. 09.02' }).waitFor();
  });

  test('who must sign in again comes back to what was typed', async () => {
    const { page } = await openDesk(stand, '/desk/E1.1');
    stand.answer(acts, () => stand.problem('unauthenticated', 401));
    await answer(page, 'Han sluttet i mars.');
    await page.waitForURL(/sign-in/);
    expect(stand.signIns[0]?.searchParams.get('to')).toBe('/desk/E1.1');
    await page.goto(`${stand.address}/desk/E1.1`);
    await page.getByLabel('Begrunnelse').waitFor();
    expect(await page.getByLabel('Begrunnelse').inputValue()).toBe('Han sluttet i mars.');
    expect(await page.getByRole('radio', { name: 'Nei, ikke en EØS-sak' }).isChecked()).toBe(true);
  });

  test('the state it is in is marked in the strip, and the whole chart has its words', async () => {
    const { page } = await openDesk(stand, '/desk/E1.1');
    expect(await page.locator('.strip [aria-current="step"] .strip-says').textContent()).toBe('Står fast');
    await page.getByText('Se alle tilstander').click();
    const chart = page.locator('.chart img');
    expect(await chart.getAttribute('src')).toContain('/chart?state=stalled');
    expect(await chart.getAttribute('alt')).toContain('Nå: Står fast hos NAV');
  });

  test('what cannot be decided comes first among the rules, each with its answer as a word', async () => {
    const { page } = await openDesk(stand, '/desk/E1.1');
    const rules = page.locator('.rules > li');
    expect(await rules.first().locator('.rule-says').textContent()).toBe('Forløpet gjelder bare Norge');
    expect(await page.locator('.rule-answer').allTextContents()).toEqual([
      'Uvisst',
      ...['Nei', 'Ja', 'Ja', 'Ja', 'Ja', 'Ikke vurdert'],
    ]);
  });

  test('a fact that is too old is marked with a shape and words', async () => {
    const { page } = await openDesk(stand, '/desk/E1.1');
    const row = page.getByRole('row', { name: /Fars arbeidsgiver/ });
    await row.getByText('for gammel til å bygge på').waitFor();
    expect(await row.locator('svg').count()).toBe(1);
    expect(
      await page
        .getByRole('row', { name: /Fars bosted/ })
        .locator('svg')
        .count(),
    ).toBe(0);
  });

  test('an operator sees a task of the operators with the same page', async () => {
    stand.signedIn({ kind: 'operator', name: 'Ola Vik' });
    stand.answer('/tasks/E2.1', operatorTask);
    stand.answer('/journeys/J1/errands/E1/acts', {});
    const { page } = await openDesk(stand, '/desk/E2.1');
    await page.getByRole('button', { name: 'Prøv på nytt' }).click();
    await page.getByRole('heading', { name: 'Vi prøver på nytt nå.' }).waitFor();
    expect(stand.posted).toMatchObject([{ content: { type: 'errand.retried' } }]);
  });

  test('a task that is not there for the viewer says what to do', async () => {
    const { page } = await openDesk(stand, '/desk/E99.1');
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('link', { name: /EØS/ }).count()).toBe(1);
  });

  test('a protected person’s task says that it needs special access', async () => {
    stand.answer('/tasks/E8.1', () => stand.problem('needs-special-access', 403));
    const { page } = await openDesk(stand, '/desk/E8.1');
    await page.getByRole('heading', { level: 1, name: 'Skjermet oppgave' }).waitFor();
  });
});
