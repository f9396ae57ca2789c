/** Having children, in English. */
const steps = {
  'birth-notification': {
    title: 'Birth notification',
    what: 'A midwife or doctor tells the population register of the birth.',
    you: 'You need do nothing when a midwife or doctor was there. If nobody was, you must send the notice yourself.',
    itself: 'The hospital sends the notice the same day.',
    late: 'Without the notice the child gets no national number.',
  },
  'assign-national-id': {
    title: 'National identity number',
    what: 'The Tax Administration gives the child a national number.',
    you: 'You need do nothing. If neither of you lives in Norway, they will ask for papers.',
    itself: 'The number comes within minutes or days.',
    late: 'You lose nothing by waiting.',
  },
  'establish-parentage': {
    title: 'Paternity and co-motherhood',
    what: 'This settles who the other parent is.',
    you: 'If you are not married, you can declare it online with Nav. If you are under 18, your guardian must sign. Co-mothers must add a statement from the clinic.',
    itself: 'If you are married, it follows from the law. Otherwise Nav must look into it.',
    late: 'The child loses no right. Child benefit does not wait for this.',
  },
  'parental-responsibility': {
    title: 'Parental responsibility',
    what: 'This is the right and duty to make choices for the child.',
    you: 'If you agree on anything but sharing it, you must report it. An agreement counts once it is in the register.',
    itself: 'The Tax Administration enters it in the population register.',
    late: 'A mother may report that she has it alone. She must do so within a year.',
  },
  'name-choice': {
    title: 'Choice of name',
    what: 'Here you choose a name for the child.',
    you: 'Everybody with parental responsibility must choose the same name.',
    itself: 'The Tax Administration accepts common names by itself.',
    late: 'After the deadline the child gets the mother’s surname and has no first name.',
  },
  'child-benefit': {
    title: 'Child benefit',
    what: 'Nav pays child benefit each month for children who live in Norway.',
    you: 'You need not apply when Nav grants it by itself. If that stops, you must apply.',
    itself: 'Nav waits a week after the birth and then looks at the right.',
    late: 'You must apply if the child is over six months. You can be paid for up to three years back.',
  },
  'extended-child-benefit': {
    title: 'Extended child benefit and infant supplement',
    what: 'Extended child benefit is for a parent alone with the child.',
    you: 'You must apply to Nav. If you move in with somebody, you must tell them.',
    itself: 'Nav fetches your civil status and address.',
    late: 'You are paid for no more than three years back.',
  },
  'cash-for-care': {
    title: 'Cash-for-care',
    what: 'This is for children who are not in kindergarten full time.',
    you: 'Apply to Nav when the child is nearly 13 months.',
    itself: 'We tell you when you can apply.',
    late: 'If you apply late, you lose money for the months that have gone.',
  },
  'parental-benefit': {
    title: 'Parental benefit',
    what: 'Parental benefit replaces pay while you are at home with the child.',
    you: 'Each of you applies on your own. Give both the due date and the birth: Nav gives more time for a birth before week 33.',
    itself: 'Nav fetches your income.',
    late: 'If you apply after the deadline, you lose money for the time that has gone.',
  },
  'lump-sum-grant': {
    title: 'Lump-sum grant',
    what: 'This grant is for parents without a right to parental benefit.',
    you: 'You must apply to Nav.',
    itself: 'We wait for the answer on parental benefit before we ask you.',
    late: 'After the deadline you do not get the grant.',
  },
  'student-parent-grant': {
    title: 'Grant for student parents',
    what: 'This grant is for students who have a child.',
    you: 'You must apply to Lånekassen.',
    itself: 'We wait until Nav has answered on parental benefit.',
    late: 'After the deadline you do not get the grant.',
  },
  'transitional-benefit': {
    title: 'Transitional benefit',
    what: 'This is for a parent who is alone with small children.',
    you: 'You must apply to Nav.',
    itself: 'Nothing happens until you apply.',
    late: 'You are usually paid for the last three months before you applied.',
  },
  'child-maintenance': {
    title: 'Child maintenance and advances',
    what: 'The parent who does not live with the child pays this.',
    you: 'You can agree on it yourselves, or ask Nav to set it.',
    itself: 'Nothing happens until one of you asks.',
    late: 'You usually get nothing for the time before you asked.',
  },
  'employer-leave-notice': {
    title: 'Notice of leave',
    what: 'Your employer must know when your leave begins.',
    you: 'Tell your employer as early as you can.',
    itself: 'We do not tell them for you. We remind you.',
    late: 'You keep your right to leave. If you tell them late, the date may change.',
  },
  'tax-card-change': {
    title: 'Change of tax card',
    what: 'Your income changes when Nav pays you.',
    you: 'Check your tax card with the Tax Administration.',
    itself: 'Nav fetches your tax card.',
    late: 'Too much or too little tax may be taken. It evens out when the year is settled.',
  },
  'child-gp': {
    title: 'A doctor for the child',
    what: 'The child gets the same doctor as one of its parents.',
    you: 'You can choose another doctor.',
    itself: 'Helfo gives the child a doctor once it has a national number.',
    late: 'You lose nothing by waiting. A change counts from the next month.',
  },
  'parent-gp': {
    title: 'A doctor for you',
    what: 'If you have moved, you can change doctor.',
    you: 'Change doctor at Helsenorge.',
    itself: 'Nothing happens until you change.',
    late: 'You keep the doctor you have.',
  },
  'child-health-clinic': {
    title: 'Child health clinic',
    what: 'The clinic follows the child through its first years.',
    you: 'You need do nothing. If you do not hear from them, you can call.',
    itself: 'A nurse visits you a week after you come home.',
    late: 'You lose no right.',
  },
  'kindergarten-place': {
    title: 'Kindergarten place and lower fee',
    what: 'The child has a right to a place where you live.',
    you: 'Apply for the main intake. If your income is low, you can pay less.',
    itself: 'We fill in what the registers know.',
    late: 'After the deadline the child has no right to a place from this intake.',
  },
  'child-passport': {
    title: 'A passport for the child',
    what: 'The police make a passport when the child comes to them.',
    you: 'Book a time with the police. Everybody with parental responsibility must say yes.',
    itself: 'Nothing happens until you book a time.',
    late: 'The child cannot leave the Nordic countries without a passport.',
  },
  'stillborn-parentage': {
    title: 'Paternity and co-motherhood after the loss',
    what: 'You can have the other parent registered.',
    you: 'You can declare it online when you are ready.',
    itself: 'If you are married, it is registered already.',
    late: 'After three weeks it cannot be done online. Nav can still help you.',
  },
  'stillborn-name': {
    title: 'The child’s name',
    what: 'You can have the child’s name entered in the register.',
    you: 'You decide whether you want to. Both of you must wish for the same name.',
    itself: 'Nothing happens unless you ask for it.',
    late: 'There is no hurry. You can choose a name at any time.',
  },
  'funeral-grant': {
    title: 'Funeral grant',
    what: 'Nav can pay part of the cost of the funeral.',
    you: 'You can apply to Nav when you have the bill.',
    itself: 'Nothing happens until you apply.',
    late: 'After the deadline Nav does not pay.',
  },
} as const;

/** One sentence for each answer that a rule can give. */
const rules = {
  childIsAlive: {
    met: 'The child is alive.',
    unmet: 'The register says that the child has died.',
    unknown: 'We do not know yet whether the child is alive.',
  },
  parentIsAlive: {
    met: 'The parent is alive.',
    unmet: 'The register says that the parent has died.',
    unknown: 'We do not know yet whether the parent is alive.',
  },
  childIsResident: {
    met: 'The child lives in Norway.',
    unmet: 'The child is not registered as living in Norway.',
    unknown: 'We do not know yet whether the child lives in Norway.',
  },
  aParentIsResident: {
    met: 'One of the parents lives in Norway.',
    unmet: 'Neither parent is registered as living in Norway.',
    unknown: 'We do not know yet whether a parent lives in Norway.',
  },
  aChildIsHere: {
    met: 'The child is born.',
    unmet: 'This is only for when the child is alive.',
    unknown: 'The child is not born yet.',
  },
  aChildIsHereOrAwaited: {
    met: 'You have or expect a child.',
    unmet: 'This is only for when the child is alive.',
    unknown: 'We do not know yet whether this applies to you.',
  },
  birthOrLateLoss: {
    met: 'The birth or the pregnancy gives you the right.',
    unmet: 'The pregnancy did not last long enough.',
    unknown: 'We do not know how long the pregnancy lasted.',
  },
  hasWorkedLongEnough: {
    met: 'You have had income in at least six of the last ten months.',
    unmet: 'You have not had income in six of the last ten months.',
    unknown: 'We do not know in how many months you have had income.',
  },
  hasEarnedEnough: {
    met: 'You have earned enough for parental benefit.',
    unmet: 'You have earned less than half the basic amount in a year.',
    unknown: 'We do not know how much you have earned.',
  },
  noRightToParentalBenefit: {
    met: 'You do not get parental benefit.',
    unmet: 'You have a right to parental benefit.',
    unknown: 'We are waiting for the answer on parental benefit.',
  },
  memberTwelveMonths: {
    met: 'You have been in the national insurance for twelve months.',
    unmet: 'You have not been in the national insurance for twelve months.',
    unknown: 'We do not know how long you have been in the national insurance.',
  },
  lumpSumIsThisParents: {
    met: 'The grant goes to you.',
    unmet: 'The grant goes to the other parent.',
    unknown: 'We do not know which of you the grant goes to.',
  },
  isEmployed: {
    met: 'You are employed.',
    unmet: 'You are not registered as employed anywhere.',
    unknown: 'We do not know whether you are employed.',
  },
  isAloneWithChild: {
    met: 'You are alone with the child.',
    unmet: 'You are not alone with the child.',
    unknown: 'We do not know whether you are alone with the child.',
  },
  otherParentIsRegistered: {
    met: 'The other parent is registered.',
    unmet: 'The other parent is not alive.',
    unknown: 'The other parent is not registered yet.',
  },
  parentsLiveApart: {
    met: 'You two live apart.',
    unmet: 'You two live together.',
    unknown: 'We do not know whether you live together.',
  },
  notInFullTimeKindergarten: {
    met: 'The child is not in kindergarten full time.',
    unmet: 'The child is in kindergarten full time.',
    unknown: 'We do not know how much the child is in kindergarten.',
  },
  parentsAreMembersFiveYears: {
    met: 'The parents have been in the national insurance for five years.',
    unmet: 'The parents have not been in the national insurance for five years.',
    unknown: 'We do not know how long the parents have been in the national insurance.',
  },
  studiedBeforeBirth: {
    met: 'You studied for at least four months before the birth.',
    unmet: 'You did not study for four months before the birth.',
    unknown: 'We do not know whether you are a student.',
  },
  notCoveredByParentalBenefit: {
    met: 'You do not get parental benefit from Nav.',
    unmet: 'You get parental benefit from Nav.',
    unknown: 'We are waiting for the answer on parental benefit.',
  },
  hasParentalBenefit: {
    met: 'You get parental benefit.',
    unmet: 'You do not get parental benefit.',
    unknown: 'We do not know whether you get parental benefit.',
  },
  wantsTaxCard: {
    met: 'You want to change your tax card.',
    unmet: 'You have not asked to change your tax card.',
    unknown: 'We do not know whether you want to change your tax card.',
  },
  wantsNewGp: {
    met: 'You want another doctor.',
    unmet: 'You have not asked for another doctor.',
    unknown: 'We do not know whether you want another doctor.',
  },
  wantsPassport: {
    met: 'You want a passport for the child.',
    unmet: 'You have not asked for a passport for the child.',
    unknown: 'We do not know whether you want a passport for the child.',
  },
  birthIsRegistered: {
    met: 'The birth is in the population register.',
    unmet: 'The birth is not in the population register yet.',
    unknown: 'We do not know whether the birth is registered.',
  },
  childHasNumber: {
    met: 'The child has a national number.',
    unmet: 'The child has no national number yet.',
    unknown: 'We do not know whether the child has a national number.',
  },
  parentageIsSettled: {
    met: 'Both parents are registered.',
    unmet: 'Only one parent is registered.',
    unknown: 'We do not know whether both parents are registered.',
  },
  responsibilityIsRegistered: {
    met: 'Parental responsibility is registered.',
    unmet: 'Parental responsibility is not registered yet.',
    unknown: 'We do not know whether parental responsibility is registered.',
  },
  childHasName: {
    met: 'The child has a name.',
    unmet: 'The child has no name yet.',
    unknown: 'We do not know whether the child has a name.',
  },
  motherHasNationalNumber: {
    met: 'The mother has a Norwegian national number.',
    unmet: 'The mother has no Norwegian national number, or is not registered.',
    unknown: 'We do not know whether the mother has a national number.',
  },
  childHasNationalNumber: {
    met: 'The child has a Norwegian national number.',
    unmet: 'The child has no Norwegian national number.',
    unknown: 'We do not know whether the child has a national number.',
  },
  motherIsAlive: {
    met: 'The mother is alive.',
    unmet: 'The register says that the mother has died.',
    unknown: 'We do not know whether the mother is alive.',
  },
  newbornIsAlive: {
    met: 'The child is alive.',
    unmet: 'The register says that the child has died.',
    unknown: 'We do not know whether the child is alive.',
  },
  previousChildIsNotTooNear: {
    met: 'It is long enough since the mother’s last child.',
    unmet: 'It is a short time since the mother’s last child. Nav must look at it.',
    unknown: 'We do not know when the mother’s last child was born.',
  },
  motherIsOfAge: {
    met: 'The mother is over 18.',
    unmet: 'The mother is under 18. Nav must look at it.',
    unknown: 'We do not know how old the mother is.',
  },
  motherHasNoGuardian: {
    met: 'The mother has no guardian.',
    unmet: 'The mother has a guardian. Nav must look at it.',
    unknown: 'We do not know whether the mother has a guardian.',
  },
  motherHasNoExtendedBenefit: {
    met: 'The mother gets no extended child benefit.',
    unmet: 'The mother gets extended child benefit.',
    unknown: 'Only Nav knows whether the mother gets extended child benefit.',
  },
  motherHasNoEeaBenefit: {
    met: 'The mother gets no child benefit by the EEA rules.',
    unmet: 'The mother gets child benefit by the EEA rules.',
    unknown: 'Only Nav knows whether the mother gets child benefit by the EEA rules.',
  },
  benefitWasNotMovedAfterBirth: {
    met: 'Nav has not moved the file between its systems.',
    unmet: 'Nav has moved the file between its systems.',
    unknown: 'Only Nav knows whether the file was moved between its systems.',
  },
  benefitIsNotPaidForChild: {
    met: 'Nobody gets child benefit for the child already.',
    unmet: 'Somebody gets child benefit for the child already.',
    unknown: 'Only Nav knows whether somebody gets child benefit for the child.',
  },
  motherHadNoRightToExtended: {
    met: 'The mother had no right to extended benefit at the birth.',
    unmet: 'The mother may have had a right to extended benefit at the birth.',
    unknown: 'Only Nav knows whether the mother had a right to extended benefit.',
  },
  motherHasNoStoppedBenefit: {
    met: 'Nav has not stopped the mother’s child benefit before.',
    unmet: 'Nav has stopped the mother’s child benefit before.',
    unknown: 'Only Nav knows whether the mother’s child benefit was stopped.',
  },
} as const;

/** What no register knows, and we ask you. */
const findings = {
  incomeMonths: 'In how many of the last ten months did you have income?',
  annualIncome: 'About how much do you earn in a year?',
  singleAndAlone: 'Are you alone with the child?',
  livesTogether: 'Do you live with the other parent?',
  memberTwelveMonths: 'Have you lived or worked in Norway for the last twelve months?',
  memberFiveYears: 'Have you lived or worked in Norway for at least five years?',
  student: 'Did you study for at least four months before the birth?',
  fullTimeKindergarten: 'Is the child in kindergarten full time?',
  lossAfterWeek26: 'Did it happen after week 26?',
  wantsPassport: 'Do you want a passport for the child?',
  wantsTaxCard: 'Do you want to change your tax card?',
  wantsNewGp: 'Do you want another doctor?',
  declaredAs: 'Are you the mother or the other parent?',
  termDate: 'When is or was the due date?',
} as const;

/** What is said instead when somebody has lost a child. */
const grief = {
  'birth-notification': {
    title: 'Notice to the population register',
    what: 'The hospital has told the population register.',
    you: 'You need do nothing.',
    itself: 'Everything has been sent.',
    late: 'Nothing is lost.',
  },
  'parental-benefit': {
    what: 'You may have a right to parental benefit for up to six weeks.',
    you: 'If you have applied, Nav changes the period. If not, you can apply when you are ready.',
    itself: 'Nav fetches your income.',
    late: 'After the deadline you may lose money for the time that has gone. We tell you in good time.',
  },
  'lump-sum-grant': {
    what: 'You may have a right to the grant now too.',
    you: 'You can apply to Nav when you are ready.',
    itself: 'We wait for the answer on parental benefit before we ask you.',
    late: 'After the deadline you do not get the grant. We tell you in good time.',
  },
  'employer-leave-notice': {
    what: 'Your employer needs to know that the plan has changed.',
    you: 'Tell them when you can, or let somebody else do it.',
    itself: 'We do not tell them for you.',
    late: 'You lose no right by waiting a little.',
  },
  'child-benefit': {
    what: 'Nav sees the death in the register and stops the benefit.',
    you: 'You need do nothing.',
    itself: 'Nav stops it by itself.',
    late: 'Nothing is lost.',
  },
  'name-choice': {
    what: 'You can still choose a name for the child.',
    you: 'Choose when you are ready. Everybody with parental responsibility must choose the same.',
    itself: 'The Tax Administration accepts common names by itself.',
    late: 'After the deadline the child has no first name. We tell you in good time.',
  },
  rule: {
    aChildIsHere: { unmet: 'This does not apply now.' },
    aChildIsHereOrAwaited: { unmet: 'This does not apply now.' },
    childIsAlive: { unmet: 'This does not apply now.' },
    parentIsAlive: { unmet: 'This does not apply now.' },
    newbornIsAlive: { unmet: 'This does not apply now.' },
    birthOrLateLoss: { met: 'You keep the right for up to six weeks.' },
  },
} as const;

/** All of the life event. */
export const havingChildren = {
  title: 'Having children',
  about: 'Most of this happens by itself. Here you see what is waiting for you.',
  trigger: {
    'freg-birth-registered': 'born {date}',
    'freg-stillbirth-registered': '{date}',
    'pregnancy-declared': 'due {date}',
    'child-declared': 'came to you {date}',
  },
  happened: {
    'freg-birth-registered': 'The child was born',
    'freg-stillbirth-registered': 'Entered in the Population Register',
    'pregnancy-declared': 'Due date',
    'child-declared': 'The child came to you',
  },
  preview: {
    awaited: 'We know when the child is born.',
    home: 'We know when the Population Register has told where the child lives.',
    on: {
      'pregnancy-declared': 'When is the child due?',
      'freg-birth-registered': 'When was the child born?',
      'child-declared': 'When did the child come to you?',
    },
    concerns: 'What is the child’s national identity number?',
    as: 'Who are you?',
    mother: 'The mother',
    otherParent: 'The other parent',
  },
  ...steps,
  rule: rules,
  finding: findings,
  value: { declaredAs: { mother: 'The mother', otherParent: 'The other parent' } },
} as const;

/** What is said otherwise in grief. */
export const havingChildrenInGrief = {
  title: 'After the loss',
  about: 'We are sorry for your loss. You do not need to do anything today.',
  trigger: { 'freg-birth-registered': '{date}', 'pregnancy-declared': '{date}' },
  happened: { 'freg-birth-registered': 'Entered in the Population Register' },
  ...grief,
} as const;
