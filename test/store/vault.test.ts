import { type FreshStore, freshStore } from './fresh.js';
import { raw } from './raw.js';

let fresh: FreshStore;
beforeAll(async () => {
  fresh = await freshStore();
});
afterAll(() => fresh.drop());

const aName = {
  value: { fornavn: 'Kari' },
  source: 'folkeregisteret',
  asOf: '2026-01-03',
  purpose: 'pre-fill',
  basis: 'folkeregisterloven § 10-1',
};

test('a fact is kept with where it came from, and is changed only when its value is', async () => {
  const { vault } = fresh.store;
  expect(await vault.keep('p1', 'navn', aName)).toEqual({ changed: true });
  expect(await vault.keep('p1', 'navn', { ...aName, asOf: '2026-02-01' })).toEqual({ changed: false });
  expect(await vault.keep('p1', 'navn', { ...aName, value: { fornavn: 'Kari Anne' } })).toEqual({ changed: true });
  expect(await vault.read('p1', ['navn', 'bostedsadresse'])).toEqual({
    navn: { ...aName, value: { fornavn: 'Kari Anne' }, fetched: expect.any(Number) },
  });
});

test("a person's correction wins over the register until the register itself changes", async () => {
  const { vault } = fresh.store;
  const corrected = { ...aName, value: { fornavn: 'Karin' }, source: 'person' };
  await vault.keep('p2', 'navn', aName);
  await vault.keep('p2', 'navn', corrected);
  expect((await vault.read('p2', ['navn'])).navn).toMatchObject({ value: { fornavn: 'Karin' }, source: 'person' });
  expect(await vault.keep('p2', 'navn', aName)).toEqual({ changed: false });
  expect((await vault.read('p2', ['navn'])).navn).toMatchObject({ value: { fornavn: 'Karin' } });
  expect(await vault.keep('p2', 'navn', { ...aName, value: { fornavn: 'Carin' } })).toEqual({ changed: true });
  expect((await vault.read('p2', ['navn'])).navn).toMatchObject({
    value: { fornavn: 'Carin' },
    source: 'folkeregisteret',
  });
});

test('facts are sealed, and refused when they were changed or moved to another part', async () => {
  const { vault } = fresh.store;
  await vault.keep('p3', 'navn', aName);
  await vault.keep('p3', 'sivilstand', { ...aName, value: 'married' });
  const [row] = await raw<{ sealed: string }>(
    fresh.urls.database,
    "SELECT sealed FROM vault WHERE ref = 'p3' AND part = 'navn'",
  );
  expect(row!.sealed).not.toContain('Kari');
  expect(row!.sealed.split('.')).toHaveLength(5);
  await raw(fresh.urls.database, "UPDATE vault SET sealed = $1 WHERE ref = 'p3' AND part = 'sivilstand'", [
    row!.sealed,
  ]);
  await expect(vault.read('p3', ['sivilstand'])).rejects.toThrow('belongs elsewhere');
  const [head, key, iv, text, tag] = row!.sealed.split('.');
  const other = text!.startsWith('A') ? `B${text!.slice(1)}` : `A${text!.slice(1)}`;
  await raw(fresh.urls.database, "UPDATE vault SET sealed = $1 WHERE ref = 'p3' AND part = 'navn'", [
    [head, key, iv, other, tag].join('.'),
  ]);
  await expect(vault.read('p3', ['navn'])).rejects.toThrow();
});

test("an erased person's facts are not there, and another's are unharmed", async () => {
  const { vault, keys } = fresh.store;
  await vault.keep('p4', 'navn', aName);
  await vault.keep('p5', 'navn', aName);
  await keys.erasePerson('p4');
  expect(await vault.read('p4', ['navn'])).toEqual({});
  expect((await vault.read('p5', ['navn'])).navn).toMatchObject({ value: { fornavn: 'Kari' } });
  await expect(vault.keep('p4', 'navn', aName)).rejects.toThrow('erased');
});

test('what was known under a number that was given up is known under the new one', async () => {
  const { vault, people } = fresh.store;
  const gone = await people.refOf('41859000101');
  const stays = await people.refOf('01859000102');
  await vault.keep(gone, 'navn', aName);
  await people.merge('41859000101', '01859000102');
  expect((await vault.read(stays, ['navn'])).navn).toMatchObject({ value: { fornavn: 'Kari' } });
  await vault.keep(gone, 'navn', { ...aName, value: { fornavn: 'Ny' } });
  expect((await vault.read(stays, ['navn'])).navn).toMatchObject({ value: { fornavn: 'Ny' } });
});

test('a letter is kept in its own words, sealed, and goes with the person it is to', async () => {
  const { vault, keys } = fresh.store;
  const text = 'Du har fått innvilget barnetrygd.';
  const [hers, anyone] = [await vault.keepLetter(text, 'p6'), await vault.keepLetter(text)];
  expect(await vault.letter(hers)).toBe(text);
  expect(await vault.letter('no such letter')).toBeUndefined();
  await keys.erasePerson('p6');
  expect(await vault.letter(hers)).toBeUndefined();
  expect(await vault.letter(anyone)).toBe(text);
});
