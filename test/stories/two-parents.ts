import type { Page } from 'playwright-core';
import type { Timeline } from '../../api/shapes/timeline.js';
import type { Family } from './families.js';
import { row } from './news.js';
import type { Stage } from './stage.js';
import { openTimeline, signInAsPerson, visit, visitTimeline } from './visit.js';

/** Where she lives shows in these; they are hers alone. */
const hers = ['Barnehageplass', 'Barnetrygd', 'Fastlege for barnet', 'Helsestasjon', 'Kontantstøtte', 'Fødselsmelding'];

export function twoParents(stage: () => Stage): void {
  let family: Family;
  beforeAll(() => {
    family = stage().families.apart;
  });

  const read = async (page: Page, path = '/timeline'): Promise<string> =>
    (await page.request.get(`${stage().stack.api}/journeys${path === '' ? '' : `/${family.journey}${path}`}`)).text();

  test('he sees nothing of hers: no row, no date, no gap, no count', async () => {
    const { page, leave, complaints } = await visit(stage());
    await signInAsPerson(page, family.father.number);
    await openTimeline(page);
    const shown = (await page.locator('main').textContent())!;
    for (const it of [...hers, 'Solvik', 'Granlia', 'kjermet', family.mother.number]) expect(shown).not.toContain(it);
    const { sections, counts } = JSON.parse(await read(page)) as Timeline;
    for (const { section, count } of counts.filter((it) => it.section === 'yours'))
      expect(count).toBe(sections.find((it) => it.id === section)!.rows.length);
    expect(await page.locator('.cards > li').count()).toBe(counts.find((it) => it.section === 'yours')!.count);
    expect(await page.getByRole('link', { name: 'Alle datoer' }).count()).toBe(1);
    expect(complaints).toEqual([]);
    await leave();
  });

  test('what she does reaches her page and not a byte of his', async () => {
    const his = await visit(stage());
    await signInAsPerson(his.page, family.father.number);
    await openTimeline(his.page);
    const looks: string[] = [];
    his.page.on('request', (it) => it.url().includes('/timeline?') && looks.push(it.url()));
    const before = [await read(his.page), await read(his.page, '')];

    const her = await visitTimeline(stage(), family);
    await her.page.getByText('Du har skjermet adresse.').waitFor();
    await her.page.getByRole('button', { name: 'Jeg har søkt hos kommunen din' }).click();
    await her.page.locator('main').getByText('Vi har tatt imot svaret ditt.').waitFor();
    const benefit = row(her.page, 'Barnetrygd');
    await benefit.locator(':scope > summary').click();
    await benefit.getByRole('button', { name: 'Be om at et menneske ser på det', exact: true }).click();
    await benefit.locator('form').getByRole('button', { name: 'Be om at et menneske ser på det' }).click();
    await her.page.getByText('Du har bedt om at et menneske ser på dette. Nav har det.').waitFor();

    await his.page.waitForTimeout(1_500);
    expect([await read(his.page), await read(his.page, '')].map(undated)).toEqual(before.map(undated));
    expect(looks).toEqual([]);
    expect(await his.page.getByText('Noe nytt har kommet').count()).toBe(0);
    expect([...his.complaints, ...his.broken, ...her.complaints, ...her.broken]).toEqual([]);
    await Promise.all([his.leave(), her.leave()]);
  });
}

/** All but the moment at which it was asked for. */
const undated = (answer: string): string => answer.replace(/"updated":"[^"]+"/, '"updated":""');
