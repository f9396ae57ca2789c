/** Få barn, på bokmål. Hvert steg: hva det er, hva du må gjøre, hva som skjer av seg selv, og hva som går tapt om det blir for sent. */
const steps = {
  'birth-notification': {
    title: 'Fødselsmelding',
    what: 'Jordmor eller lege melder fødselen til Folkeregisteret.',
    you: 'Du trenger ikke gjøre noe når jordmor eller lege var der. Var ingen av dem til stede, må du melde fra selv.',
    itself: 'Sykehuset sender meldingen samme dag.',
    late: 'Uten meldingen får ikke barnet fødselsnummer.',
  },
  'assign-national-id': {
    title: 'Fødselsnummer',
    what: 'Skatteetaten gir barnet et fødselsnummer.',
    you: 'Du trenger ikke gjøre noe. Bor ingen av dere i Norge, ber Skatteetaten om papirer.',
    itself: 'Nummeret kommer etter noen minutter eller dager.',
    late: 'Du taper ingenting på å vente.',
  },
  'establish-parentage': {
    title: 'Farskap og medmorskap',
    what: 'Her blir det klart hvem barnets andre forelder er.',
    you: 'Er dere ikke gift, kan dere erklære det på nett hos Nav. Er du under 18 år, må vergen din skrive under. Medmødre må legge ved en bekreftelse fra klinikken.',
    itself: 'Er dere gift, følger det av loven. Ellers må Nav ta saken opp.',
    late: 'Barnet mister ingen rett. Barnetrygden venter ikke på dette.',
  },
  'parental-responsibility': {
    title: 'Foreldreansvar',
    what: 'Foreldreansvar er rett og plikt til å ta valg for barnet.',
    you: 'Er dere enige om noe annet enn felles ansvar, må dere melde det. En avtale gjelder først når den står i registeret.',
    itself: 'Skatteetaten fører ansvaret inn i Folkeregisteret.',
    late: 'Mor kan melde at hun har ansvaret alene. Det må hun gjøre innen ett år.',
  },
  'name-choice': {
    title: 'Navnevalg',
    what: 'Her velger dere navn til barnet.',
    you: 'Alle med foreldreansvar må velge det samme navnet.',
    itself: 'Skatteetaten godtar vanlige navn av seg selv.',
    late: 'Etter fristen får barnet etternavnet til mor og står uten fornavn.',
  },
  'child-benefit': {
    title: 'Barnetrygd',
    what: 'Nav betaler barnetrygd hver måned for barn som bor i Norge.',
    you: 'Du trenger ikke søke når Nav gir den av seg selv. Stopper det, må du søke.',
    itself: 'Nav venter en uke etter fødselen og vurderer så retten.',
    late: 'Er barnet over seks måneder, må du søke. Du kan få for inntil tre år tilbake.',
  },
  'extended-child-benefit': {
    title: 'Utvidet barnetrygd og småbarnstillegg',
    what: 'Utvidet barnetrygd er for den som er alene med barnet.',
    you: 'Du må søke hos Nav. Flytter du sammen med noen, må du si fra.',
    itself: 'Nav henter sivilstand og adresse selv.',
    late: 'Du får ikke mer enn tre år tilbake.',
  },
  'cash-for-care': {
    title: 'Kontantstøtte',
    what: 'Kontantstøtte er for barn som ikke går fullt i barnehage.',
    you: 'Søk hos Nav når barnet nærmer seg 13 måneder.',
    itself: 'Vi sier fra når du kan søke.',
    late: 'Søker du sent, mister du penger for månedene som har gått.',
  },
  'parental-benefit': {
    title: 'Foreldrepenger',
    what: 'Foreldrepenger erstatter lønn mens du er hjemme med barnet.',
    you: 'Hver av dere søker for seg. Oppgi både termin og fødsel: Blir barnet født før uke 33, forlenger Nav perioden.',
    itself: 'Nav henter inntekten din selv.',
    late: 'Søker du etter fristen, mister du penger for tiden som har gått.',
  },
  'lump-sum-grant': {
    title: 'Engangsstønad',
    what: 'Engangsstønad er for den som ikke har rett til foreldrepenger.',
    you: 'Du må søke hos Nav.',
    itself: 'Vi venter på svaret om foreldrepenger før vi spør deg.',
    late: 'Etter fristen får du ikke engangsstønad.',
  },
  'student-parent-grant': {
    title: 'Foreldrestipend',
    what: 'Foreldrestipend er for studenter som får barn.',
    you: 'Du må søke hos Lånekassen.',
    itself: 'Vi venter til Nav har svart om foreldrepenger.',
    late: 'Etter fristen får du ikke stipendet.',
  },
  'transitional-benefit': {
    title: 'Overgangsstønad',
    what: 'Overgangsstønad er for den som er alene med små barn.',
    you: 'Du må søke hos Nav.',
    itself: 'Ingenting skjer før du søker.',
    late: 'Du får som regel bare for de siste tre månedene før du søkte.',
  },
  'child-maintenance': {
    title: 'Barnebidrag og bidragsforskudd',
    what: 'Barnebidrag betaler den som ikke bor sammen med barnet.',
    you: 'Dere kan avtale det selv, eller be Nav om å fastsette det.',
    itself: 'Ingenting skjer før en av dere ber om det.',
    late: 'Du får som regel ikke bidrag for tiden før du ba om det.',
  },
  'employer-leave-notice': {
    title: 'Melding om permisjon',
    what: 'Arbeidsgiveren må vite når du går ut i permisjon.',
    you: 'Si fra til arbeidsgiveren så tidlig du kan.',
    itself: 'Vi sier ikke fra for deg. Vi minner deg på det.',
    late: 'Du mister ikke retten til permisjon. Sier du fra sent, kan tidspunktet bli endret.',
  },
  'tax-card-change': {
    title: 'Endring av skattekort',
    what: 'Inntekten endrer seg når du får penger fra Nav.',
    you: 'Sjekk skattekortet hos Skatteetaten.',
    itself: 'Nav henter skattekortet ditt selv.',
    late: 'Du kan få for mye eller for lite i trekk. Det jevner seg ut med skatteoppgjøret.',
  },
  'child-gp': {
    title: 'Fastlege for barnet',
    what: 'Barnet får samme fastlege som en av foreldrene.',
    you: 'Du kan velge en annen lege.',
    itself: 'Helfo gir barnet en lege når det har fått fødselsnummer.',
    late: 'Du taper ingenting på å vente. Et bytte gjelder fra neste måned.',
  },
  'parent-gp': {
    title: 'Fastlege for deg',
    what: 'Har du flyttet, kan du bytte fastlege.',
    you: 'Bytt lege hos Helsenorge.',
    itself: 'Ingenting skjer før du bytter.',
    late: 'Du beholder legen du har.',
  },
  'child-health-clinic': {
    title: 'Helsestasjon',
    what: 'Helsestasjonen følger barnet de første årene.',
    you: 'Du trenger ikke gjøre noe. Hører du ikke fra dem, kan du ringe.',
    itself: 'En helsesykepleier kommer hjem til dere en uke etter hjemkomst.',
    late: 'Du mister ingen rett.',
  },
  'kindergarten-place': {
    title: 'Barnehageplass og redusert betaling',
    what: 'Barnet har rett til plass i barnehage i kommunen der dere bor.',
    you: 'Søk til hovedopptaket. Har dere lav inntekt, kan dere betale mindre.',
    itself: 'Vi fyller ut søknaden med det registrene vet.',
    late: 'Etter fristen har barnet ikke rett til plass fra dette opptaket.',
  },
  'child-passport': {
    title: 'Pass til barnet',
    what: 'Politiet lager pass når barnet møter opp.',
    you: 'Bestill time hos politiet. Alle med foreldreansvar må si ja.',
    itself: 'Ingenting skjer før dere bestiller time.',
    late: 'Barnet kan ikke reise ut av Norden uten pass.',
  },
  'stillborn-parentage': {
    title: 'Farskap og medmorskap etter tapet',
    what: 'Dere kan få den andre forelderen registrert.',
    you: 'Dere kan erklære det på nett når dere er klare.',
    itself: 'Er dere gift, er det allerede registrert.',
    late: 'Etter tre uker kan det ikke gjøres på nett. Nav kan hjelpe dere likevel.',
  },
  'stillborn-name': {
    title: 'Navn på barnet',
    what: 'Dere kan få barnets navn skrevet inn i Folkeregisteret.',
    you: 'Dere bestemmer selv om dere vil. Begge må ønske det samme navnet.',
    itself: 'Ingenting skjer uten at dere ber om det.',
    late: 'Det haster ikke. Dere kan velge navn når som helst.',
  },
  'funeral-grant': {
    title: 'Gravferdsstønad',
    what: 'Nav kan dekke en del av utgiftene til gravferden.',
    you: 'Du kan søke hos Nav når du har fått regningen.',
    itself: 'Ingenting skjer før du søker.',
    late: 'Etter fristen dekker ikke Nav utgiftene.',
  },
} as const;

/** En setning for hvert svar en regel kan gi. */
const rules = {
  childIsAlive: {
    met: 'Barnet lever.',
    unmet: 'Folkeregisteret sier at barnet er dødt.',
    unknown: 'Vi vet ikke ennå om barnet lever.',
  },
  parentIsAlive: {
    met: 'Forelderen lever.',
    unmet: 'Folkeregisteret sier at forelderen er død.',
    unknown: 'Vi vet ikke ennå om forelderen lever.',
  },
  childIsResident: {
    met: 'Barnet bor i Norge.',
    unmet: 'Barnet står ikke som bosatt i Norge.',
    unknown: 'Vi vet ikke ennå om barnet er bosatt i Norge.',
  },
  aParentIsResident: {
    met: 'En av foreldrene bor i Norge.',
    unmet: 'Ingen av foreldrene står som bosatt i Norge.',
    unknown: 'Vi vet ikke ennå om en av foreldrene bor i Norge.',
  },
  aChildIsHere: {
    met: 'Barnet er født.',
    unmet: 'Dette gjelder bare når barnet lever.',
    unknown: 'Barnet er ikke født ennå.',
  },
  aChildIsHereOrAwaited: {
    met: 'Du har eller venter barn.',
    unmet: 'Dette gjelder bare når barnet lever.',
    unknown: 'Vi vet ikke ennå om dette gjelder deg.',
  },
  birthOrLateLoss: {
    met: 'Du har rett på grunn av fødselen eller svangerskapet.',
    unmet: 'Svangerskapet varte ikke lenge nok.',
    unknown: 'Vi vet ikke hvor lenge svangerskapet varte.',
  },
  hasWorkedLongEnough: {
    met: 'Du har hatt inntekt i minst seks av de siste ti månedene.',
    unmet: 'Du har ikke hatt inntekt i seks av de siste ti månedene.',
    unknown: 'Vi vet ikke hvor mange måneder du har hatt inntekt.',
  },
  hasEarnedEnough: {
    met: 'Du har tjent nok til å få foreldrepenger.',
    unmet: 'Du har tjent mindre enn et halvt grunnbeløp i året.',
    unknown: 'Vi vet ikke hvor mye du har tjent.',
  },
  noRightToParentalBenefit: {
    met: 'Du får ikke foreldrepenger.',
    unmet: 'Du har rett til foreldrepenger.',
    unknown: 'Vi venter på svar om foreldrepenger.',
  },
  memberTwelveMonths: {
    met: 'Du har vært medlem i folketrygden i tolv måneder.',
    unmet: 'Du har ikke vært medlem i folketrygden i tolv måneder.',
    unknown: 'Vi vet ikke hvor lenge du har vært medlem i folketrygden.',
  },
  lumpSumIsThisParents: {
    met: 'Stønaden går til deg.',
    unmet: 'Stønaden går til den andre forelderen.',
    unknown: 'Vi vet ikke hvem av dere stønaden går til.',
  },
  isEmployed: {
    met: 'Du er ansatt.',
    unmet: 'Du står ikke som ansatt noe sted.',
    unknown: 'Vi vet ikke om du er ansatt.',
  },
  isAloneWithChild: {
    met: 'Du er alene med barnet.',
    unmet: 'Du er ikke alene med barnet.',
    unknown: 'Vi vet ikke om du er alene med barnet.',
  },
  otherParentIsRegistered: {
    met: 'Den andre forelderen er registrert.',
    unmet: 'Den andre forelderen lever ikke.',
    unknown: 'Den andre forelderen er ikke registrert ennå.',
  },
  parentsLiveApart: {
    met: 'Dere foreldre bor hver for dere.',
    unmet: 'Dere foreldre bor sammen.',
    unknown: 'Vi vet ikke om dere bor sammen.',
  },
  notInFullTimeKindergarten: {
    met: 'Barnet går ikke fullt i barnehage.',
    unmet: 'Barnet går fullt i barnehage.',
    unknown: 'Vi vet ikke hvor mye barnet går i barnehage.',
  },
  parentsAreMembersFiveYears: {
    met: 'Foreldrene har vært medlem i folketrygden i fem år.',
    unmet: 'Foreldrene har ikke vært medlem i folketrygden i fem år.',
    unknown: 'Vi vet ikke hvor lenge foreldrene har vært medlem i folketrygden.',
  },
  studiedBeforeBirth: {
    met: 'Du har studert i minst fire måneder før fødselen.',
    unmet: 'Du har ikke studert i fire måneder før fødselen.',
    unknown: 'Vi vet ikke om du er student.',
  },
  notCoveredByParentalBenefit: {
    met: 'Du får ikke foreldrepenger fra Nav.',
    unmet: 'Du får foreldrepenger fra Nav.',
    unknown: 'Vi venter på svar om foreldrepenger.',
  },
  hasParentalBenefit: {
    met: 'Du får foreldrepenger.',
    unmet: 'Du får ikke foreldrepenger.',
    unknown: 'Vi vet ikke om du får foreldrepenger.',
  },
  wantsTaxCard: {
    met: 'Du vil endre skattekortet.',
    unmet: 'Du har ikke bedt om å endre skattekortet.',
    unknown: 'Vi vet ikke om du vil endre skattekortet.',
  },
  wantsNewGp: {
    met: 'Du vil bytte fastlege.',
    unmet: 'Du har ikke bedt om å bytte fastlege.',
    unknown: 'Vi vet ikke om du vil bytte fastlege.',
  },
  wantsPassport: {
    met: 'Dere vil ha pass til barnet.',
    unmet: 'Dere har ikke bedt om pass til barnet.',
    unknown: 'Vi vet ikke om dere vil ha pass til barnet.',
  },
  birthIsRegistered: {
    met: 'Fødselen står i Folkeregisteret.',
    unmet: 'Fødselen står ikke i Folkeregisteret ennå.',
    unknown: 'Vi vet ikke om fødselen er registrert.',
  },
  childHasNumber: {
    met: 'Barnet har fått fødselsnummer.',
    unmet: 'Barnet har ikke fått fødselsnummer ennå.',
    unknown: 'Vi vet ikke om barnet har fått fødselsnummer.',
  },
  parentageIsSettled: {
    met: 'Begge foreldrene er registrert.',
    unmet: 'Bare én forelder er registrert.',
    unknown: 'Vi vet ikke om begge foreldrene er registrert.',
  },
  responsibilityIsRegistered: {
    met: 'Foreldreansvaret er registrert.',
    unmet: 'Foreldreansvaret er ikke registrert ennå.',
    unknown: 'Vi vet ikke om foreldreansvaret er registrert.',
  },
  childHasName: {
    met: 'Barnet har fått navn.',
    unmet: 'Barnet har ikke fått navn ennå.',
    unknown: 'Vi vet ikke om barnet har fått navn.',
  },
  motherHasNationalNumber: {
    met: 'Mor har norsk fødselsnummer.',
    unmet: 'Mor har ikke norsk fødselsnummer, eller er ikke registrert.',
    unknown: 'Vi vet ikke om mor har norsk fødselsnummer.',
  },
  childHasNationalNumber: {
    met: 'Barnet har norsk fødselsnummer.',
    unmet: 'Barnet har ikke norsk fødselsnummer.',
    unknown: 'Vi vet ikke om barnet har norsk fødselsnummer.',
  },
  motherIsAlive: {
    met: 'Mor lever.',
    unmet: 'Folkeregisteret sier at mor er død.',
    unknown: 'Vi vet ikke om mor lever.',
  },
  newbornIsAlive: {
    met: 'Barnet lever.',
    unmet: 'Folkeregisteret sier at barnet er dødt.',
    unknown: 'Vi vet ikke om barnet lever.',
  },
  previousChildIsNotTooNear: {
    met: 'Det er lenge nok siden mor fikk forrige barn.',
    unmet: 'Det er for kort tid siden mor fikk forrige barn. Da må Nav se på saken.',
    unknown: 'Vi vet ikke når mor fikk forrige barn.',
  },
  motherIsOfAge: {
    met: 'Mor er over 18 år.',
    unmet: 'Mor er under 18 år. Da må Nav se på saken.',
    unknown: 'Vi vet ikke hvor gammel mor er.',
  },
  motherHasNoGuardian: {
    met: 'Mor har ikke verge.',
    unmet: 'Mor har verge. Da må Nav se på saken.',
    unknown: 'Vi vet ikke om mor har verge.',
  },
  motherHasNoExtendedBenefit: {
    met: 'Mor får ikke utvidet barnetrygd.',
    unmet: 'Mor får utvidet barnetrygd.',
    unknown: 'Bare Nav vet om mor får utvidet barnetrygd.',
  },
  motherHasNoEeaBenefit: {
    met: 'Mor får ikke barnetrygd etter EØS-reglene.',
    unmet: 'Mor får barnetrygd etter EØS-reglene.',
    unknown: 'Bare Nav vet om mor får barnetrygd etter EØS-reglene.',
  },
  benefitWasNotMovedAfterBirth: {
    met: 'Nav har ikke flyttet saken mellom sine systemer.',
    unmet: 'Nav har flyttet saken mellom sine systemer.',
    unknown: 'Bare Nav vet om saken er flyttet mellom systemene.',
  },
  benefitIsNotPaidForChild: {
    met: 'Ingen får barnetrygd for barnet fra før.',
    unmet: 'Noen får barnetrygd for barnet fra før.',
    unknown: 'Bare Nav vet om noen får barnetrygd for barnet.',
  },
  motherHadNoRightToExtended: {
    met: 'Mor hadde ikke rett til utvidet barnetrygd da barnet ble født.',
    unmet: 'Mor kan ha hatt rett til utvidet barnetrygd da barnet ble født.',
    unknown: 'Bare Nav vet om mor hadde rett til utvidet barnetrygd.',
  },
  motherHasNoStoppedBenefit: {
    met: 'Nav har ikke stanset barnetrygden til mor før.',
    unmet: 'Nav har stanset barnetrygden til mor før.',
    unknown: 'Bare Nav vet om barnetrygden til mor har vært stanset.',
  },
} as const;

/** Det ingen register vet, og som vi spør deg om. */
const findings = {
  incomeMonths: 'I hvor mange av de siste ti månedene hadde du inntekt?',
  annualIncome: 'Omtrent hvor mye tjener du i året?',
  singleAndAlone: 'Er du alene med barnet?',
  livesTogether: 'Bor du sammen med den andre forelderen?',
  memberTwelveMonths: 'Har du bodd eller arbeidet i Norge de siste tolv månedene?',
  memberFiveYears: 'Har du bodd eller arbeidet i Norge i minst fem år?',
  student: 'Har du studert i minst fire måneder før fødselen?',
  fullTimeKindergarten: 'Går barnet i barnehage på full tid?',
  lossAfterWeek26: 'Skjedde det etter uke 26?',
  wantsPassport: 'Vil dere ha pass til barnet?',
  wantsTaxCard: 'Vil du endre skattekortet?',
  wantsNewGp: 'Vil du bytte fastlege?',
  declaredAs: 'Er du moren eller den andre forelderen?',
  termDate: 'Når er eller var termin?',
} as const;

/** Setningene som står i stedet når noen har mistet et barn. Ingen ord om fødsel, ingen hast som ikke er sann. */
const grief = {
  'birth-notification': {
    title: 'Melding til Folkeregisteret',
    what: 'Sykehuset har meldt fra til Folkeregisteret.',
    you: 'Du trenger ikke gjøre noe.',
    itself: 'Alt er meldt.',
    late: 'Ingenting går tapt.',
  },
  'parental-benefit': {
    what: 'Du kan ha rett til foreldrepenger i inntil seks uker.',
    you: 'Har du søkt, endrer Nav perioden. Har du ikke søkt, kan du gjøre det når du er klar.',
    itself: 'Nav henter inntekten din selv.',
    late: 'Etter fristen kan du miste penger for tiden som har gått. Vi sier fra i god tid.',
  },
  'lump-sum-grant': {
    what: 'Du kan ha rett til engangsstønad også nå.',
    you: 'Du kan søke hos Nav når du er klar.',
    itself: 'Vi venter på svaret om foreldrepenger før vi spør deg.',
    late: 'Etter fristen får du ikke stønaden. Vi sier fra i god tid.',
  },
  'employer-leave-notice': {
    what: 'Arbeidsgiveren trenger å vite at planen er endret.',
    you: 'Si fra når du orker, eller la en annen gjøre det.',
    itself: 'Vi sier ikke fra for deg.',
    late: 'Du mister ingen rett på å vente litt.',
  },
  'child-benefit': {
    what: 'Nav ser dødsfallet i registeret og stanser barnetrygden.',
    you: 'Du trenger ikke gjøre noe.',
    itself: 'Nav stanser den av seg selv.',
    late: 'Ingenting går tapt.',
  },
  'name-choice': {
    what: 'Dere kan fortsatt velge navn til barnet.',
    you: 'Velg når dere er klare. Alle med foreldreansvar må velge det samme.',
    itself: 'Skatteetaten godtar vanlige navn av seg selv.',
    late: 'Etter fristen står barnet uten fornavn. Vi sier fra i god tid.',
  },
  rule: {
    aChildIsHere: { unmet: 'Dette gjelder ikke nå.' },
    aChildIsHereOrAwaited: { unmet: 'Dette gjelder ikke nå.' },
    childIsAlive: { unmet: 'Dette gjelder ikke nå.' },
    parentIsAlive: { unmet: 'Dette gjelder ikke nå.' },
    newbornIsAlive: { unmet: 'Dette gjelder ikke nå.' },
    birthOrLateLoss: { met: 'Du beholder retten i inntil seks uker.' },
  },
} as const;

/** Alt om livshendelsen. */
export const havingChildren = {
  title: 'Få barn',
  about: 'Det meste går av seg selv. Her ser du hva som venter på deg.',
  trigger: {
    'freg-birth-registered': 'født {date}',
    'freg-stillbirth-registered': '{date}',
    'pregnancy-declared': 'termin {date}',
    'child-declared': 'kom til dere {date}',
  },
  happened: {
    'freg-birth-registered': 'Barnet ble født',
    'freg-stillbirth-registered': 'Registrert i Folkeregisteret',
    'pregnancy-declared': 'Termin',
    'child-declared': 'Barnet kom til dere',
  },
  preview: {
    awaited: 'Det vet vi når barnet er født.',
    home: 'Det vet vi når Folkeregisteret har sagt hvor barnet bor.',
    on: {
      'pregnancy-declared': 'Når er termin?',
      'freg-birth-registered': 'Når ble barnet født?',
      'child-declared': 'Når kom barnet til dere?',
    },
    concerns: 'Hva er barnets fødselsnummer?',
    as: 'Hvem er du?',
    mother: 'Moren',
    otherParent: 'Den andre forelderen',
  },
  ...steps,
  rule: rules,
  finding: findings,
  value: { declaredAs: { mother: 'Moren', otherParent: 'Den andre forelderen' } },
} as const;

/** Det som sies annerledes i sorg. */
export const havingChildrenInGrief = {
  title: 'Etter tapet',
  about: 'Vi er lei oss for det dere har mistet. Du trenger ikke gjøre noe i dag.',
  trigger: { 'freg-birth-registered': '{date}', 'pregnancy-declared': '{date}' },
  happened: { 'freg-birth-registered': 'Registrert i Folkeregisteret' },
  ...grief,
} as const;
