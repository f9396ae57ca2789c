/** Ny i Norge, på bokmål. Hvert steg: hva det er, hva du må gjøre, hva som skjer av seg selv, og hva som går tapt om det blir for sent. */
const steps = {
  'residence-basis': {
    title: 'Oppholdstillatelse',
    what: 'UDI avgjør om du kan bo i Norge.',
    you: 'Søk hos UDI. Ta vare på kvitteringen.',
    itself: 'Politiet sier fra til Skatteetaten når du har fått ja.',
    late: 'Uten tillatelse kan du ikke begynne på det meste av det andre. Søk før den du har, går ut.',
  },
  'eea-registration': {
    title: 'Registreringsbevis for EØS-borgere',
    what: 'Er du EØS-borger og blir lenger enn tre måneder, skal du registrere deg.',
    you: 'Fyll ut skjemaet hos UDI og møt hos politiet med pass. Det er gratis.',
    itself: 'Ingenting skjer før du har vært hos politiet.',
    late: 'Du mister ikke retten til å være her. Et nei til beviset kan du ikke klage på, men du kan prøve igjen.',
  },
  'child-residence': {
    title: 'Oppholdstillatelse for barnet',
    what: 'Barnet trenger sin egen tillatelse.',
    you: 'Søk for barnet hos UDI.',
    itself: 'Skole og helsehjelp venter ikke på svaret.',
    late: 'Barnet mister ikke skoleplassen. Søk så snart du kan.',
  },
  'residence-card': {
    title: 'Oppholdskort',
    what: 'Kortet viser at du har lov til å være her.',
    you: 'Bestill time hos politiet og møt opp. De tar bilde og fingeravtrykk.',
    itself: 'Kortet kommer i posten etter noen uker.',
    late: 'Du har fortsatt lov til å være her. Uten kortet er det vanskelig å reise og å vise det til andre.',
  },
  representative: {
    title: 'Representant for deg som er alene',
    what: 'Du er under 18 år og alene. En voksen skal passe på rettighetene dine.',
    you: 'Du trenger ikke gjøre noe. Si fra til en voksen på mottaket om ingen har tatt kontakt.',
    itself: 'Statsforvalteren oppnevner en representant.',
    late: 'Ingen rett går tapt fordi du er alene.',
  },
  'identity-control': {
    title: 'ID-kontroll',
    what: 'Skatteetaten ser på passet ditt.',
    you: 'Bestill time på et skattekontor og ta med pass. Alle som skal flytte, møter selv.',
    itself: 'Vi venter med resten til kontrollen er gjort.',
    late: 'Uten kontroll får du ikke nummer. Timene kan være noen uker fram.',
  },
  'd-number': {
    title: 'D-nummer',
    what: 'Et D-nummer er for den som er her en kort tid.',
    you: 'Søk når du har vært til ID-kontroll. Arbeidsgiver eller bank kan også be om det.',
    itself: 'Nummeret kommer i et brev.',
    late: 'Uten nummer får du ikke skattekort. D-nummeret slutter å gjelde etter fem år.',
  },
  'report-move': {
    title: 'Melding om flytting til Norge',
    what: 'Blir du i seks måneder eller mer, skal du melde at du har flyttet hit.',
    you: 'Meld flyttingen til Skatteetaten. Du må ha lov til å være her.',
    itself: 'Skatteetaten fører deg inn i Folkeregisteret.',
    late: 'Meld fra selv om fristen er ute. Meldingen gjelder fra dagen du kom, også når svaret kommer senere.',
  },
  'national-id': {
    title: 'Fødselsnummer',
    what: 'Fødselsnummeret er ditt i alt du gjør i Norge.',
    you: 'Du trenger ikke gjøre noe.',
    itself: 'Nummeret kommer når flyttingen er godtatt. Hadde du D-nummer, følger alt med.',
    late: 'Du taper ingenting på å vente.',
  },
  'tax-card': {
    title: 'Skattekort',
    what: 'Skattekortet forteller arbeidsgiveren hvor mye skatt som skal trekkes.',
    you: 'Bestill skattekort hos Skatteetaten. Nye i Norge kan velge kildeskatt.',
    itself: 'Arbeidsgiveren henter kortet selv.',
    late: 'Uten kort trekker arbeidsgiveren halve lønnen. Det du har betalt for mye, får du igjen.',
  },
  'bank-and-eid': {
    title: 'Bankkonto og BankID',
    what: 'Med BankID kan du logge inn hos det offentlige.',
    you: 'Gå til en bank med pass og nummer. Noen banker godtar D-nummer.',
    itself: 'Ingenting skjer av seg selv.',
    late: 'Du kan gjøre alt på papir eller ved oppmøte til du har BankID.',
  },
  'gp-for-newcomer': {
    title: 'Fastlege',
    what: 'Den som er bosatt i Norge, har rett til fastlege.',
    you: 'Du kan velge lege selv når du har fødselsnummer.',
    itself: 'Helfo gir deg en lege når du er bosatt.',
    late: 'Du får hjelp hos legevakt og ved sykdom som haster, også uten fastlege.',
  },
  'social-insurance': {
    title: 'Medlemskap i folketrygden',
    what: 'Medlemskapet gir rett til hjelp ved sykdom og til penger fra Nav.',
    you: 'Du trenger ikke gjøre noe når du jobber eller blir i ett år. Ellers kan du be Nav om å avgjøre det.',
    itself: 'Arbeid gir medlemskap fra første dag.',
    late: 'Du taper ikke tid. Medlemskapet regnes fra dagen du fylte vilkårene.',
  },
  'municipal-settlement': {
    title: 'Bosetting i en kommune',
    what: 'IMDi finner en kommune som kan ta imot deg.',
    you: 'Si fra til IMDi eller mottaket om arbeid, familie eller helse som betyr noe for hvor du bør bo.',
    itself: 'IMDi spør kommunene.',
    late: 'Sier du nei til kommunen du får, kan du miste retten til introduksjonsprogram.',
  },
  'introduction-programme': {
    title: 'Introduksjonsprogram',
    what: 'Programmet gir norsk, kunnskap om samfunnet og en vei til arbeid eller skole.',
    you: 'Kommunen lager planen sammen med deg.',
    itself: 'Kommunen skal begynne innen tre måneder etter at du ble bosatt.',
    late: 'Er det gått tre måneder, ring kommunen. Retten din går ikke tapt.',
  },
  'norwegian-training': {
    title: 'Norsk og samfunnskunnskap',
    what: 'Opplæringen er en rett, en plikt eller begge deler.',
    you: 'Søk hos kommunen om du ikke hører noe.',
    itself: 'Kommunen vurderer hvor mange timer du skal ha.',
    late: 'Retten varer bare noen år. Begynn så snart du kan.',
  },
  interpreter: {
    title: 'Tolk',
    what: 'Det offentlige skal bruke tolk når det trengs.',
    you: 'Si hvilket språk du snakker når du bestiller time.',
    itself: 'Kontoret bestiller og betaler tolken.',
    late: 'Du kan be om et nytt møte med tolk.',
  },
  'tuberculosis-test': {
    title: 'Prøve for tuberkulose',
    what: 'Kommer du fra et land med mye tuberkulose, skal du testes.',
    you: 'Møt til prøven når kommunen ber deg om det.',
    itself: 'Prøven er gratis.',
    late: 'Gå likevel, også når du har vært her en stund.',
  },
  'school-place': {
    title: 'Skoleplass',
    what: 'Barn fra 6 til 15 år har rett og plikt til skole.',
    you: 'Si fra til kommunen at barnet er her.',
    itself: 'Kommunen tilbyr egen norskopplæring når barnet trenger det.',
    late: 'Barnet kan begynne når som helst i året.',
  },
  'school-before-register': {
    title: 'Skole før barnet står i registeret',
    what: 'Et barn som skal være her i mer enn tre måneder, kan begynne på skolen med en gang.',
    you: 'Ring kommunen. De kan ikke kreve fødselsnummer først.',
    itself: 'Vi ser det når barnet kommer inn i registeret.',
    late: 'Barnet kan begynne når som helst i året.',
  },
  'qualification-recognition': {
    title: 'Godkjenning av utdanning',
    what: 'HK-dir sier hva utdanningen din svarer til i Norge.',
    you: 'Søk hos HK-dir og legg ved vitnemålet.',
    itself: 'Du kan søke jobber mens du venter.',
    late: 'Du taper ingenting på å vente.',
  },
  'health-authorisation': {
    title: 'Autorisasjon som helsepersonell',
    what: 'Helsedirektoratet avgjør om du kan arbeide i yrket ditt her.',
    you: 'Søk hos Helsedirektoratet. Legg ved alt de ber om.',
    itself: 'Er utdanningen fra EØS, tar det omkring tre måneder. Ellers kan det ta elleve.',
    late: 'Du kan ikke bruke tittelen før du har autorisasjon.',
  },
} as const;

/** Hvorfor noe gjelder eller ikke. */
const rules = {
  isAlive: {
    met: 'Du står som levende i Folkeregisteret.',
    unmet: 'Folkeregisteret har registrert et dødsfall.',
    unknown: 'Vi har ikke fått svar fra Folkeregisteret.',
  },
  needsPermit: {
    met: 'Den veien du kom, krever tillatelse fra UDI.',
    unmet: 'Du trenger ikke tillatelse fra UDI.',
    unknown: 'Vi vet ikke hvordan du kom til Norge.',
  },
  registersAsEea: {
    met: 'Du er EØS-borger.',
    unmet: 'Du er ikke her som EØS-borger.',
    unknown: 'Vi vet ikke hvordan du kom til Norge.',
  },
  staysLegally: {
    met: 'Du har lov til å være her.',
    unmet: 'UDI har ikke gitt deg tillatelse.',
    unknown: 'UDI har ikke svart ennå.',
  },
  hasPermit: {
    met: 'UDI har gitt deg tillatelse.',
    unmet: 'Du har ingen tillatelse som gir kort.',
    unknown: 'UDI har ikke svart ennå.',
  },
  childLacksPermit: {
    met: 'Barnet har ikke sin egen tillatelse.',
    unmet: 'Barnet trenger ingen tillatelse nå.',
    unknown: 'Vi vet ikke om barnet har tillatelse.',
  },
  isAloneUnderAge: {
    met: 'Du er under 18 år og alene i Norge.',
    unmet: 'Du er over 18 år, eller noen er her med ansvar for deg.',
    unknown: 'Vi vet ikke om noen er her sammen med deg.',
  },
  isCheckedByTax: {
    met: 'Skatteetaten må se passet ditt.',
    unmet: 'Politiet har sett passet ditt, eller du har nummer fra før.',
    unknown: 'Vi vet ikke hvordan du kom til Norge.',
  },
  isOnlyHereAWhile: {
    met: 'Du blir kortere enn seks måneder.',
    unmet: 'Du blir lenge nok til å få fødselsnummer.',
    unknown: 'Vi vet ikke hvor lenge du blir.',
  },
  moves: {
    met: 'Du blir i seks måneder eller mer.',
    unmet: 'Du blir ikke lenge nok til at det er en flytting.',
    unknown: 'Vi vet ikke hvor lenge du blir.',
  },
  isResident: {
    met: 'Du er bosatt i Folkeregisteret.',
    unmet: 'Du er ikke bosatt i Folkeregisteret ennå.',
    unknown: 'Vi har ikke fått svar fra Folkeregisteret.',
  },
  hasSomeNumber: {
    met: 'Du har et norsk nummer.',
    unmet: 'Du har ikke noe norsk nummer ennå.',
    unknown: 'Vi har ikke fått svar fra Folkeregisteret.',
  },
  hasNationalNumber: {
    met: 'Du har fødselsnummer.',
    unmet: 'Du har ikke fødselsnummer ennå.',
    unknown: 'Vi har ikke fått svar fra Folkeregisteret.',
  },
  works: {
    met: 'Du skal jobbe i Norge.',
    unmet: 'Du skal ikke jobbe nå.',
    unknown: 'Vi vet ikke om du skal jobbe.',
  },
  wantsBank: {
    met: 'Du vil ha konto og BankID.',
    unmet: 'Du vil ikke ha konto nå.',
    unknown: 'Vi vet ikke om du vil ha konto.',
  },
  mayHaveGp: {
    met: 'Du har rett til fastlege.',
    unmet: 'Et D-nummer gir ikke rett til fastlege.',
    unknown: 'Vi vet ikke om du er bosatt.',
  },
  isMemberByLaw: {
    met: 'Du jobber her, eller du blir i ett år.',
    unmet: 'Du jobber ikke, og du blir kortere enn ett år.',
    unknown: 'Vi vet ikke om du jobber eller hvor lenge du blir.',
  },
  isSettled: {
    met: 'Du har fått beskyttelse, og en kommune skal ta imot deg.',
    unmet: 'Dette er for den som har fått beskyttelse.',
    unknown: 'Vi vet ikke hvordan du kom til Norge.',
  },
  settlementIsAgreed: {
    met: 'En kommune har sagt ja til å ta imot deg.',
    unmet: 'Ingen kommune har avtalt å ta imot deg.',
    unknown: 'Vi vet ikke om en kommune har sagt ja.',
  },
  isOfProgrammeAge: {
    met: 'Du er mellom 18 og 55 år.',
    unmet: 'Programmet er for den som er mellom 18 og 55 år.',
    unknown: 'Vi vet ikke hvor gammel du er.',
  },
  hasTimeForProgramme: {
    met: 'Du jobber ikke på full tid.',
    unmet: 'Du jobber 30 timer i uken eller mer.',
    unknown: 'Vi vet ikke hvor mye du jobber.',
  },
  learnsNorwegian: {
    met: 'Tillatelsen din gir rett eller plikt til opplæring.',
    unmet: 'Opplæringen er ikke for EØS-borgere og nordiske borgere.',
    unknown: 'Vi vet ikke hvordan du kom til Norge.',
  },
  needsInterpreter: {
    met: 'Du trenger tolk.',
    unmet: 'Du trenger ikke tolk.',
    unknown: 'Vi vet ikke om du trenger tolk.',
  },
  needsTuberculosisTest: {
    met: 'Du kommer fra et land med mye tuberkulose.',
    unmet: 'Du trenger ikke prøven.',
    unknown: 'Vi vet ikke om du trenger prøven.',
  },
  childIsAlive: {
    met: 'Barnet står som levende i Folkeregisteret.',
    unmet: 'Folkeregisteret har registrert et dødsfall.',
    unknown: 'Vi har ikke fått svar fra Folkeregisteret.',
  },
  childGoesToSchool: {
    met: 'Barnet er mellom 6 og 15 år.',
    unmet: 'Barnet er ikke i den alderen som går på grunnskolen.',
    unknown: 'Vi vet ikke hvor gammelt barnet er.',
  },
  unregisteredChildGoesToSchool: {
    met: 'Du har et barn i skolealder her, som registeret ikke har ennå.',
    unmet: 'Du har ikke barn i skolealder som mangler i registeret.',
    unknown: 'Vi vet ikke om du har barn i skolealder her.',
  },
  wantsEducationRecognised: {
    met: 'Du vil ha utdanningen din godkjent.',
    unmet: 'Du har ikke bedt om godkjenning her.',
    unknown: 'Vi vet ikke om du vil ha utdanningen din godkjent.',
  },
  wantsAuthorisation: {
    met: 'Du er utdannet til et yrke i helsetjenesten.',
    unmet: 'Du har ikke bedt om autorisasjon.',
    unknown: 'Vi vet ikke om du er helsepersonell.',
  },
  hasSmallChild: {
    met: 'Du har et lite barn med deg.',
    unmet: 'Du har ikke små barn med deg.',
    unknown: 'Vi vet ikke om du har små barn med deg.',
  },
} as const;

/** Det ingen register vet, og som vi spør deg om. */
const findings = {
  route: 'Hvordan kommer du til Norge?',
  staysSixMonths: 'Skal du bli i seks måneder eller mer?',
  staysTwelveMonths: 'Skal du bli i tolv måneder eller mer?',
  works: 'Skal du jobbe i Norge?',
  worksFullTime: 'Jobber du 30 timer i uken eller mer?',
  agreedSettlement: 'Har en kommune sagt ja til å ta imot deg?',
  settledOn: 'Når flyttet du inn i kommunen?',
  hasSchoolChild: 'Har du barn fra 6 til 15 år her?',
  goesToSchool: 'Går barnet på skole nå?',
  childHasPermit: 'Har barnet sin egen oppholdstillatelse?',
  wantsRecognition: 'Vil du ha utdanning fra utlandet godkjent?',
  isHealthPersonnel: 'Er du utdannet til et yrke i helsetjenesten?',
  needsInterpreter: 'Trenger du tolk når du snakker med det offentlige?',
  needsTuberculosisTest: 'Har kommunen eller politiet sagt at du må testes for tuberkulose?',
  isAlone: 'Er du i Norge uten noen voksne med ansvar for deg?',
  wantsBank: 'Vil du ha bankkonto og BankID?',
  wantsGp: 'Vil du velge fastlege nå?',
} as const;

/** Alt om livshendelsen. */
export const newInNorway = {
  title: 'Ny i Norge',
  about: 'Noe må skje i en bestemt rekkefølge. Her ser du hva som er det neste.',
  trigger: { 'arrival-declared': 'kom {date}', 'udi-permit-granted': 'tillatelse {date}' },
  happened: { 'arrival-declared': 'Du kom til Norge', 'udi-permit-granted': 'UDI ga deg tillatelse' },
  preview: {
    awaited: 'Det vet vi når Folkeregisteret kjenner barna dine.',
    home: 'Det vet vi når Folkeregisteret har sagt hvor du bor.',
    on: { 'arrival-declared': 'Når kommer eller kom du til Norge?' },
  },
  ...steps,
  link: {
    'came-with-a-child': {
      title: 'Du har et lite barn med deg',
      why: 'Barnetrygd og kontantstøtte kommer ikke av seg selv til den som er ny. Du kan følge det i et eget forløp.',
    },
    'foreign-licence': {
      title: 'Førerkort fra utlandet',
      why: 'Noen førerkort må byttes innen en frist.',
    },
  },
  rule: rules,
  finding: findings,
  value: {
    route: {
      eea: 'Som EØS-borger',
      nordic: 'Som nordisk borger',
      nonEea: 'Med tillatelse til arbeid, studier eller familie',
      refugee: 'Som flyktning',
      collectiveProtection: 'Med kollektiv beskyttelse',
      shortStay: 'For en kort tid, under seks måneder',
      returning: 'Jeg flytter tilbake til Norge',
    },
  },
} as const;
