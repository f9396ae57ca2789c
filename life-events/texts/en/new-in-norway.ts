/** New in Norway, in English. Each step: what it is, what you must do, what happens by itself, and what is lost if it is late. */
const steps = {
  'residence-basis': {
    title: 'Residence permit',
    what: 'UDI decides whether you may live in Norway.',
    you: 'Apply to UDI. Keep the receipt.',
    itself: 'The police tell the Tax Administration when you have been granted it.',
    late: 'Without a permit you cannot begin with most of the rest. Apply before the one you have runs out.',
  },
  'eea-registration': {
    title: 'Registration for EEA citizens',
    what: 'If you are an EEA citizen and stay for more than three months, you must register.',
    you: 'Fill in the form at UDI and go to the police with your passport. It is free.',
    itself: 'Nothing happens before you have been to the police.',
    late: 'You do not lose your right to be here. A refusal of the certificate cannot be appealed, but you may try again.',
  },
  'child-residence': {
    title: 'Residence permit for the child',
    what: 'The child needs a permit of its own.',
    you: 'Apply for the child to UDI.',
    itself: 'School and health care do not wait for the answer.',
    late: 'The child does not lose its place at school. Apply as soon as you can.',
  },
  'residence-card': {
    title: 'Residence card',
    what: 'The card shows that you may be here.',
    you: 'Book an appointment with the police and go there. They take a picture and fingerprints.',
    itself: 'The card comes by post after some weeks.',
    late: 'You may still be here. Without the card it is hard to travel, and to show it to others.',
  },
  representative: {
    title: 'A representative for you who are alone',
    what: 'You are under 18 and alone. An adult must look after your rights.',
    you: 'You need do nothing. Tell an adult at the reception centre if nobody has been in touch.',
    itself: 'The county governor appoints a representative.',
    late: 'No right is lost because you are alone.',
  },
  'identity-control': {
    title: 'ID check',
    what: 'The Tax Administration looks at your passport.',
    you: 'Book an appointment at a tax office and bring your passport. Everybody who moves must come.',
    itself: 'We wait with the rest until the check is done.',
    late: 'Without the check you get no number. Appointments may be some weeks ahead.',
  },
  'd-number': {
    title: 'D-number',
    what: 'A D-number is for somebody who is here for a short time.',
    you: 'Apply when your ID has been checked. An employer or a bank may ask for it too.',
    itself: 'The number comes in a letter.',
    late: 'Without a number you get no tax card. The D-number ends after five years.',
  },
  'report-move': {
    title: 'Notice of a move to Norway',
    what: 'If you stay for six months or more, you must say that you have moved here.',
    you: 'Tell the Tax Administration. You must have the right to be here.',
    itself: 'The Tax Administration enters you in the Population Register.',
    late: 'Tell them even if it is late. It counts from the day you came, also when the answer comes later.',
  },
  'national-id': {
    title: 'National identity number',
    what: 'The number is yours in all you do in Norway.',
    you: 'You need do nothing.',
    itself: 'The number comes when the move is accepted. If you had a D-number, everything follows.',
    late: 'You lose nothing by waiting.',
  },
  'tax-card': {
    title: 'Tax card',
    what: 'The tax card tells your employer how much tax to take.',
    you: 'Order a card from the Tax Administration. Newcomers may choose the simple scheme.',
    itself: 'The employer fetches the card.',
    late: 'Without a card the employer takes half of your wage. What you have paid too much comes back.',
  },
  'bank-and-eid': {
    title: 'Bank account and BankID',
    what: 'With BankID you can sign in to public services.',
    you: 'Go to a bank with your passport and number. Some banks accept a D-number.',
    itself: 'Nothing happens by itself.',
    late: 'You can do everything on paper or in person until you have BankID.',
  },
  'gp-for-newcomer': {
    title: 'General practitioner',
    what: 'Whoever is resident in Norway has a right to a doctor of their own.',
    you: 'You may choose a doctor when you have a national number.',
    itself: 'Helfo gives you a doctor when you are resident.',
    late: 'You get help at the emergency clinic and when it cannot wait, also without a doctor of your own.',
  },
  'social-insurance': {
    title: 'Membership of the National Insurance',
    what: 'Membership gives a right to health care and to money from Nav.',
    you: 'You need do nothing when you work, or stay for a year. Otherwise you may ask Nav to decide.',
    itself: 'Work gives membership from the first day.',
    late: 'You lose no time. Membership counts from the day you met the conditions.',
  },
  'municipal-settlement': {
    title: 'Settlement in a municipality',
    what: 'IMDi finds a municipality that can receive you.',
    you: 'Tell IMDi or the centre about work, family or health that matters for where you should live.',
    itself: 'IMDi asks the municipalities.',
    late: 'If you say no to the municipality you get, you may lose the right to the introduction programme.',
  },
  'introduction-programme': {
    title: 'Introduction programme',
    what: 'The programme gives Norwegian, civics and a way to work or school.',
    you: 'The municipality makes the plan with you.',
    itself: 'The municipality must begin within three months of your settlement.',
    late: 'If three months have gone, ring the municipality. Your right is not lost.',
  },
  'norwegian-training': {
    title: 'Norwegian and civics',
    what: 'The training is a right, a duty or both.',
    you: 'Apply to the municipality if you hear nothing.',
    itself: 'The municipality decides how many hours you have.',
    late: 'The right lasts only some years. Begin as soon as you can.',
  },
  interpreter: {
    title: 'Interpreter',
    what: 'Public bodies must use an interpreter when one is needed.',
    you: 'Say which language you speak when you book.',
    itself: 'The office orders and pays the interpreter.',
    late: 'You may ask for a new meeting with an interpreter.',
  },
  'tuberculosis-test': {
    title: 'Tuberculosis test',
    what: 'If you come from a country with much tuberculosis, you must be tested.',
    you: 'Go to the test when the municipality asks you.',
    itself: 'The test is free.',
    late: 'Go all the same, also when you have been here for a while.',
  },
  'school-place': {
    title: 'Place at school',
    what: 'Children from 6 to 15 have a right and a duty to go to school.',
    you: 'Tell the municipality that the child is here.',
    itself: 'The municipality offers extra Norwegian when the child needs it.',
    late: 'The child may begin at any time of the year.',
  },
  'school-before-register': {
    title: 'School before the child is in the register',
    what: 'A child who will be here for more than three months may begin at school at once.',
    you: 'Ring the municipality. They cannot ask for a national number first.',
    itself: 'We see it when the child is entered in the register.',
    late: 'The child may begin at any time of the year.',
  },
  'qualification-recognition': {
    title: 'Recognition of education',
    what: 'HK-dir says what your education corresponds to in Norway.',
    you: 'Apply to HK-dir and send your diploma.',
    itself: 'You may apply for jobs while you wait.',
    late: 'You lose nothing by waiting.',
  },
  'health-authorisation': {
    title: 'Authorisation as health personnel',
    what: 'The Directorate of Health decides whether you may work in your profession here.',
    you: 'Apply to the Directorate of Health. Send all that they ask for.',
    itself: 'For education from the EEA it takes about three months. Otherwise it may take eleven.',
    late: 'You may not use the title before you are authorised.',
  },
} as const;

/** Why something applies or does not. */
const rules = {
  isAlive: {
    met: 'The Population Register says that you live.',
    unmet: 'The Population Register has a death.',
    unknown: 'The Population Register has not answered yet.',
  },
  needsPermit: {
    met: 'The way you came needs a permit from UDI.',
    unmet: 'You need no permit from UDI.',
    unknown: 'We do not know how you came to Norway.',
  },
  registersAsEea: {
    met: 'You are an EEA citizen.',
    unmet: 'You are not here as an EEA citizen.',
    unknown: 'We do not know how you came to Norway.',
  },
  staysLegally: {
    met: 'You have the right to be here.',
    unmet: 'UDI has not given you a permit.',
    unknown: 'UDI has not answered yet.',
  },
  hasPermit: {
    met: 'UDI has given you a permit.',
    unmet: 'You have no permit that gives a card.',
    unknown: 'UDI has not answered yet.',
  },
  childLacksPermit: {
    met: 'The child has no permit of its own.',
    unmet: 'The child needs no permit now.',
    unknown: 'We do not know whether the child has a permit.',
  },
  isAloneUnderAge: {
    met: 'You are under 18 and alone in Norway.',
    unmet: 'You are over 18, or somebody is here who answers for you.',
    unknown: 'We do not know whether somebody is here with you.',
  },
  isCheckedByTax: {
    met: 'The Tax Administration must see your passport.',
    unmet: 'The police have seen your passport, or you have a number already.',
    unknown: 'We do not know how you came to Norway.',
  },
  isOnlyHereAWhile: {
    met: 'You stay for less than six months.',
    unmet: 'You stay long enough for a national number.',
    unknown: 'We do not know how long you stay.',
  },
  moves: {
    met: 'You stay for six months or more.',
    unmet: 'You do not stay long enough for it to be a move.',
    unknown: 'We do not know how long you stay.',
  },
  isResident: {
    met: 'You are resident in the Population Register.',
    unmet: 'You are not resident in the Population Register yet.',
    unknown: 'The Population Register has not answered yet.',
  },
  hasSomeNumber: {
    met: 'You have a Norwegian number.',
    unmet: 'You have no Norwegian number yet.',
    unknown: 'The Population Register has not answered yet.',
  },
  hasNationalNumber: {
    met: 'You have a national number.',
    unmet: 'You have no national number yet.',
    unknown: 'The Population Register has not answered yet.',
  },
  works: {
    met: 'You are going to work in Norway.',
    unmet: 'You are not going to work now.',
    unknown: 'We do not know whether you are going to work.',
  },
  wantsBank: {
    met: 'You want an account and BankID.',
    unmet: 'You do not want an account now.',
    unknown: 'We do not know whether you want an account.',
  },
  mayHaveGp: {
    met: 'You have a right to a doctor of your own.',
    unmet: 'A D-number gives no right to a doctor of your own.',
    unknown: 'We do not know whether you are resident.',
  },
  isMemberByLaw: {
    met: 'You work here, or you stay for a year.',
    unmet: 'You do not work, and you stay for less than a year.',
    unknown: 'We do not know whether you work, or how long you stay.',
  },
  isSettled: {
    met: 'You have been given protection, and a municipality is to receive you.',
    unmet: 'This is for those who have been given protection.',
    unknown: 'We do not know how you came to Norway.',
  },
  settlementIsAgreed: {
    met: 'A municipality has said yes to receiving you.',
    unmet: 'No municipality has agreed to receive you.',
    unknown: 'We do not know whether a municipality has said yes.',
  },
  isOfProgrammeAge: {
    met: 'You are between 18 and 55.',
    unmet: 'The programme is for those between 18 and 55.',
    unknown: 'We do not know how old you are.',
  },
  hasTimeForProgramme: {
    met: 'You do not work full time.',
    unmet: 'You work 30 hours a week or more.',
    unknown: 'We do not know how much you work.',
  },
  learnsNorwegian: {
    met: 'Your permit gives a right or a duty to training.',
    unmet: 'The training is not for EEA and Nordic citizens.',
    unknown: 'We do not know how you came to Norway.',
  },
  needsInterpreter: {
    met: 'You need an interpreter.',
    unmet: 'You need no interpreter.',
    unknown: 'We do not know whether you need an interpreter.',
  },
  needsTuberculosisTest: {
    met: 'You come from a country with much tuberculosis.',
    unmet: 'You need no test.',
    unknown: 'We do not know whether you need the test.',
  },
  childIsAlive: {
    met: 'The Population Register says that the child lives.',
    unmet: 'The Population Register has a death.',
    unknown: 'The Population Register has not answered yet.',
  },
  childGoesToSchool: {
    met: 'The child is between 6 and 15.',
    unmet: 'The child is not of the age for primary school.',
    unknown: 'We do not know how old the child is.',
  },
  unregisteredChildGoesToSchool: {
    met: 'You have a child of school age here that the register does not have yet.',
    unmet: 'You have no child of school age that the register lacks.',
    unknown: 'We do not know whether you have a child of school age here.',
  },
  wantsEducationRecognised: {
    met: 'You want your education recognised.',
    unmet: 'You have not asked for recognition here.',
    unknown: 'We do not know whether you want your education recognised.',
  },
  wantsAuthorisation: {
    met: 'You are trained for a profession in health care.',
    unmet: 'You have not asked for authorisation.',
    unknown: 'We do not know whether you are health personnel.',
  },
  hasSmallChild: {
    met: 'You have a small child with you.',
    unmet: 'You have no small child with you.',
    unknown: 'We do not know whether you have a small child with you.',
  },
} as const;

/** What no register knows, and what we ask you. */
const findings = {
  route: 'How do you come to Norway?',
  staysSixMonths: 'Will you stay for six months or more?',
  staysTwelveMonths: 'Will you stay for twelve months or more?',
  works: 'Are you going to work in Norway?',
  worksFullTime: 'Do you work 30 hours a week or more?',
  agreedSettlement: 'Has a municipality said yes to receiving you?',
  settledOn: 'When did you move into the municipality?',
  hasSchoolChild: 'Do you have children from 6 to 15 here?',
  goesToSchool: 'Does the child go to school now?',
  childHasPermit: 'Does the child have a residence permit of its own?',
  wantsRecognition: 'Do you want education from abroad recognised?',
  isHealthPersonnel: 'Are you trained for a profession in health care?',
  needsInterpreter: 'Do you need an interpreter when you talk with public bodies?',
  needsTuberculosisTest: 'Has the municipality or the police said that you must be tested for tuberculosis?',
  isAlone: 'Are you in Norway without an adult who answers for you?',
  wantsBank: 'Do you want a bank account and BankID?',
  wantsGp: 'Do you want to choose a doctor now?',
} as const;

/** All of the life event. */
export const newInNorway = {
  title: 'New in Norway',
  about: 'Some of it must be done in a certain order. Here you see what comes next.',
  trigger: { 'arrival-declared': 'came {date}', 'udi-permit-granted': 'permit {date}' },
  happened: { 'arrival-declared': 'You came to Norway', 'udi-permit-granted': 'UDI gave you a permit' },
  preview: {
    awaited: 'We know when the Population Register knows your children.',
    home: 'We know when the Population Register has told where you live.',
    on: { 'arrival-declared': 'When do you come, or when did you come, to Norway?' },
  },
  ...steps,
  link: {
    'came-with-a-child': {
      title: 'You have a small child with you',
      why: 'Child benefit and cash-for-care do not come by themselves to somebody who is new. You can follow it in a journey of its own.',
    },
    'foreign-licence': {
      title: 'Driving licence from abroad',
      why: 'Some licences must be exchanged by a deadline.',
    },
  },
  rule: rules,
  finding: findings,
  value: {
    route: {
      eea: 'As an EEA citizen',
      nordic: 'As a Nordic citizen',
      nonEea: 'With a permit for work, studies or family',
      refugee: 'As a refugee',
      collectiveProtection: 'With collective protection',
      shortStay: 'For a short time, under six months',
      returning: 'I am moving back to Norway',
    },
  },
} as const;
