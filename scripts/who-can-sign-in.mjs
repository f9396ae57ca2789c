/** Some of those whom the stand-in issuers' login pages list, so that every story can be tried; nobody where the issuers are real. */
export async function whoCanSignIn({ idporten, ansattporten } = {}) {
  const [people, employees] = await Promise.all([listOf(idporten), listOf(ansattporten)]);
  const couples = people.filter(({ who }, nth) => nth < 2 || who.includes('moren har strengt fortrolig adresse'));
  const staff = employees.filter(({ at, roles }) => at === 'nav' || at === 'solvik' || roles.includes('operator'));
  return [...couples, ...staff].map(({ name, number, who }) => ({ name, who, ...(number && { number }) }));
}

const listOf = (issuer) =>
  issuer
    ? fetch(`${issuer}/_control/people`).then(
        (it) => it.json(),
        () => [],
      )
    : [];
