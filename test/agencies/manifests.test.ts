import { fields } from '../../agencies/fields.js';
import { manifests } from '../../agencies/manifests.js';
import { bodyOfMunicipality } from '../../agencies/municipalities/body-of-municipality.js';
import type { Member } from '../../agencies/municipalities/member.js';
import { members } from '../../agencies/municipalities/members.js';
import type { Reached } from '../../agencies/reached.js';
import { stages } from '../../journey/manifest.js';
import { organisations } from '../../stand-ins/organisations.js';

const all = Object.entries<Reached>(manifests);

test('every body of the contract has a manifest', () => {
  expect(Object.keys(manifests).sort()).toEqual(
    [
      'aareg',
      'arbeidstilsynet',
      'bank',
      'domstol',
      'innovasjon-norge',
      'mattilsynet',
      'owners',
      'helsedirektoratet',
      'hkdir',
      'imdi',
      'udi',
      'altinn',
      'association',
      'dfo',
      'lottstift',
      'husbanken',
      'norsk-tipping',
      'fylkeskommune',
      'vegvesen',
      'umbrella',
      'pasientreiser',
      'brreg',
      'dialogporten',
      'employer',
      'folkeregisteret',
      'forsikring',
      'granlia',
      'gravplassmyndighet',
      'helfo',
      'hospital',
      'idporten',
      'inntekt',
      'kartverket',
      'kontaktregisteret',
      'lanekassen',
      'maskinporten',
      'municipality',
      'nav',
      'politiet',
      'skatteetaten',
      'solvik',
      'statsforvalter',
      'svarut',
    ].sort(),
  );
});

describe.each(all)('%s', (id, manifest) => {
  test('is called by its id, in two languages, with a source and a link', () => {
    expect(manifest.id).toBe(id);
    for (const text of [manifest.name.nb, manifest.name.en, manifest.source]) expect(text).toMatch(/\p{L}{3}/u);
    expect(new URL(manifest.link ?? '').protocol).toBe('https:');
  });

  test('says for every stage what is done when the trigger was wrong, and by when', () => {
    expect(Object.keys(manifest.undo).sort()).toEqual([...stages].sort());
    expect(manifest.undo.unsent).toEqual({ act: 'cancel', by: 'us' });
    const { unsent: _, ...others } = manifest.undo;
    for (const repair of Object.values(others)) {
      expect(repair.act).not.toBe('cancel');
      expect(Object.values(repair.within ?? {}).some((length) => length > 0)).toBe(true);
    }
  });

  test('is only repaired by an adapter that can write', () => {
    const byAdapter = Object.values(manifest.undo).filter(({ by }) => by === 'adapter');
    const canWrite = manifest.reach === 'interface' || manifest.reach === 'letter';
    expect(canWrite || byAdapter.length === 0).toBe(true);
    if (manifest.rung !== 'none') for (const { act } of byAdapter) expect(manifest.onceOnly).toHaveProperty(act);
  });

  test('receives only fields that exist, each with a paragraph and a purpose', () => {
    for (const [name, right] of Object.entries(manifest.receives)) {
      expect(Object.keys(fields)).toContain(name);
      expect(right.basis).toMatch(/§/);
      expect(right.purpose).toMatch(/\p{L}{3}/u);
    }
  });

  test('has limits, and takes what it cannot repeat once only', () => {
    expect(manifest.limits.inFlight).toBeGreaterThan(0);
    if (manifest.reach === 'person' || manifest.reach === 'register') expect(manifest.onceOnly).toEqual({});
    else expect(manifest.onceOnly.submit ?? manifest.onceOnly.tell ?? 'read only').not.toBe('askPerson');
  });
});

test('a municipality says where somebody lives, and its decisions are appealed to the Statsforvalter', () => {
  for (const { level, locates, appeals, id } of Object.values<Reached>(manifests))
    if (level === 'municipality' && id !== 'svarut')
      expect({ id, locates, appeals }).toEqual({ id, locates: true, appeals: ['statsforvalter'] });
});

test('nobody can write to NAV, or to others where the person must apply', () => {
  const people = Object.values<Reached>(manifests).filter(({ reach }) => reach === 'person');
  expect(people.map(({ id }) => id).sort()).toEqual(
    [
      'arbeidstilsynet',
      'bank',
      'domstol',
      'innovasjon-norge',
      'mattilsynet',
      'owners',
      'helsedirektoratet',
      'hkdir',
      'imdi',
      'udi',
      'altinn',
      'association',
      'dfo',
      'lottstift',
      'husbanken',
      'norsk-tipping',
      'fylkeskommune',
      'vegvesen',
      'umbrella',
      'hospital',
      'pasientreiser',
      'brreg',
      'employer',
      'forsikring',
      'gravplassmyndighet',
      'helfo',
      'kartverket',
      'lanekassen',
      'municipality',
      'nav',
      'politiet',
      'skatteetaten',
      'statsforvalter',
    ].sort(),
  );
});

test('the unnamed municipality is told nothing about where the child lives', () => {
  expect(manifests.municipality.receives).not.toHaveProperty('childAddress');
});

test('a municipality number leads to its body, where it has joined', () => {
  expect(['7401', '7402', '7403', '', '0301'].map(bodyOfMunicipality)).toEqual([
    'solvik',
    'granlia',
    undefined,
    undefined,
    undefined,
  ]);
});

test('members are addressed by the organisation number they have', () => {
  for (const { id, organisation } of Object.values<Member>(members))
    expect(organisation).toBe(organisations[id as 'solvik' | 'granlia']);
});
