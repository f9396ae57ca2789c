import { alter, alterAndTell, documentOf, type Register, tell } from './register.js';

export interface Parent {
  number: string;
  role: 'mor' | 'far' | 'medmor';
}

/** Ties a child and a parent, in both documents, and tells of both. */
export function relate(register: Register, child: string, { number, role }: Parent, validFrom: string): void {
  const record = { part: 'familierelasjon' as const, reason: 'Fødsel', validFrom };
  const toChild = { relatertPerson: child, relatertPersonsRolle: 'barn', minRolleForPerson: role };
  const toParent = { relatertPerson: number, relatertPersonsRolle: role, minRolleForPerson: 'barn' };
  alterAndTell(register, 'endringIFamilierelasjon', { ...record, person: number, content: toChild });
  alterAndTell(register, 'endringIFamilierelasjon', { ...record, person: child, content: toParent });
}

/** Says who answers for a child; what was said before makes way. */
export function makeResponsible(
  register: Register,
  child: string,
  responsible: readonly string[],
  kind: string,
  validFrom: string,
): void {
  const record = { part: 'foreldreansvar' as const, reason: 'Foreldreansvar', validFrom };
  const earlier = (documentOf(register, child).foreldreansvar ?? [])
    .filter((old) => old.erGjeldende)
    .map((old) => String(old.ansvarlig));
  for (const parent of earlier.filter((number) => !responsible.includes(number))) {
    const replaces = (old: Record<string, unknown>) => old.ansvarssubjekt === child;
    alterAndTell(register, 'endringIForeldreansvar', {
      ...record,
      person: parent,
      content: {},
      change: 'annullere',
      replaces,
    });
  }
  const onChild = responsible.map((ansvarlig, place) =>
    alter(register, { ...record, person: child, content: { ansvar: kind, ansvarlig }, replaces: () => place === 0 }),
  );
  tell(register, child, 'endringIForeldreansvar', onChild);
  for (const parent of responsible) {
    const content = { ansvar: kind, ansvarssubjekt: child, ansvarlig: parent };
    const replaces = (old: Record<string, unknown>) => old.ansvarssubjekt === child;
    alterAndTell(register, 'endringIForeldreansvar', { ...record, person: parent, content, replaces });
  }
}
