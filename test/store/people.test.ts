import { type FreshStore, freshStore } from './fresh.js';
import { raw } from './raw.js';

const [hers, his, dNumber] = ['15859098765', '01888012345', '55859098761'];
let fresh: FreshStore;
beforeAll(async () => {
  fresh = await freshStore();
});
afterAll(() => fresh.drop());

test('a number has one reference, however many ask for it at once', async () => {
  const refs = await Promise.all(Array.from({ length: 10 }, () => fresh.store.people.refOf(hers)));
  expect(new Set(refs).size).toBe(1);
  expect(await fresh.store.people.find(hers)).toBe(refs[0]);
  expect(await fresh.store.people.numberOf(refs[0]!)).toBe(hers);
});

test('looking for a number makes no reference', async () => {
  expect(await fresh.store.people.find('00000000000')).toBeUndefined();
});

test('no identity number stands in the database', async () => {
  await fresh.store.people.refOf(his);
  const rows = await raw<{ line: string; sealed: Buffer }>(
    fresh.urls.database,
    'SELECT numbers::text AS line, sealed FROM numbers',
  );
  expect(rows.length).toBeGreaterThan(0);
  for (const { line, sealed } of rows)
    expect(`${line} ${sealed.toString('latin1')}`).not.toMatch(/15859098765|01888012345/);
});

test('a new number for a known person keeps the reference', async () => {
  const ref = await fresh.store.people.refOf(dNumber);
  expect(await fresh.store.people.merge(dNumber, '15859098776')).toEqual({ ref });
  expect(await fresh.store.people.find('15859098776')).toBe(ref);
  expect(await fresh.store.people.find(dNumber)).toBe(ref);
  expect(await fresh.store.people.numberOf(ref)).toBe('15859098776');
});

test('two persons who were one are merged: both numbers and both references lead to the one that stands', async () => {
  const [gone, stays] = [await fresh.store.people.refOf('41859000001'), await fresh.store.people.refOf('01859000002')];
  expect(await fresh.store.people.merge('41859000001', '01859000002')).toEqual({ ref: stays, gone });
  expect(await fresh.store.people.find('41859000001')).toBe(stays);
  expect(await fresh.store.people.numberOf(gone)).toBe('01859000002');
  expect((await fresh.store.people.alike(stays)).sort()).toEqual([gone, stays].sort());
  expect(await fresh.store.people.merge('41859000001', '01859000002')).toEqual({ ref: stays });
});

test('merged twice in a row, the first reference still leads to the last', async () => {
  const [first, second, third] = ['41859000011', '41859000012', '01859000013'];
  const ref = await fresh.store.people.refOf(first);
  await fresh.store.people.refOf(second);
  const last = await fresh.store.people.refOf(third);
  await fresh.store.people.merge(first, second);
  await fresh.store.people.merge(second, third);
  expect(await fresh.store.people.numberOf(ref)).toBe(third);
  expect(await fresh.store.people.alike(ref)).toContain(last);
});

test('a sealed number that was put in the row of another is refused', async () => {
  const [one, other] = ['01859000021', '01859000022'];
  const ref = await fresh.store.people.refOf(one);
  const swapped = await fresh.store.people.refOf(other);
  await raw(
    fresh.urls.database,
    'UPDATE numbers SET sealed = (SELECT sealed FROM numbers WHERE ref = $1) WHERE ref = $2',
    [ref, swapped],
  );
  await expect(fresh.store.people.numberOf(swapped)).rejects.toThrow();
  expect(await fresh.store.people.numberOf(ref)).toBe(one);
});

test('a forgotten person stands for nobody, and comes back as somebody new', async () => {
  const number = '01859000031';
  const ref = await fresh.store.people.refOf(number);
  const letter = await fresh.store.vault.keepLetter('You are granted 1968 kroner.', ref);
  await fresh.store.vault.keep(ref, 'navn', {
    value: 'Kari',
    source: 'folkeregisteret',
    asOf: '2026-01-03',
    purpose: 'p',
    basis: 'b',
  });
  await fresh.store.events.record({ source: 's', id: 'forgotten', type: 't', time: 0, subject: ref, body: { number } });

  await fresh.store.people.forget(ref);

  await expect(fresh.store.people.numberOf(ref)).rejects.toThrow('Nobody');
  expect(await fresh.store.vault.read(ref, ['navn'])).toEqual({});
  expect(await fresh.store.vault.letter(letter)).toBeUndefined();
  expect((await fresh.store.events.get('s', 'forgotten'))?.body).toBeUndefined();
  expect(await fresh.store.people.refOf(number)).not.toBe(ref);
});

test('an organisation that is registered gets its number under the reference that it had, and may lose it', async () => {
  const { people } = fresh.store;
  const [waiting, number] = ['a-choir', '312345676'];
  expect(await people.numberIfAny(waiting)).toBeUndefined();
  const found = await people.refOf(number);
  await people.identify(waiting, found);
  expect(await people.find(number)).toBe(waiting);
  expect(await people.numberIfAny(waiting)).toBe(number);
  expect(await people.isReleased(waiting)).toBe(false);
  await people.release(waiting);
  expect(await people.isReleased(waiting)).toBe(true);
  expect(await people.numberIfAny(waiting)).toBe(number);
});
