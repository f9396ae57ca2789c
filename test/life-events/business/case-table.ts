/** What follows from starting and running a business, case by case. Everything not said is as in the ordinary one. */
import type { CaseTable } from '../../case-table.js';
import { today } from '../../stories.js';
import { anOwner, aStart, inRegister, plain } from './shop.js';

const before = { registered: undefined, deleted: undefined, registeredOn: undefined, bankrupt: undefined };
const company = { form: 'limited-company', hasBoard: true, inBusinessRegister: true };
const dead = { alive: false };

export const table: CaseTable = {
  lifeEvent: 'business',
  begin: aStart,
  known: {
    owner: { ...anOwner, isUnemployed: false, isDisqualified: false },
    shop: { ...inRegister, ...plain, form: 'sole-proprietorship' },
  },
  rows: [
    {
      says: 'The ordinary business: a sole proprietorship that is registered, sells little and employs nobody',
      then: {
        'choose-form': 'done formIsKnown',
        'found-company': 'no isFounded',
        'id-for-owner': 'no someoneHasNoNumber',
        'coordinated-registration': 'done businessIsRegistered',
        'voluntary-register': 'no isVoluntaryToo',
        'beneficial-owner': 'no mustNameOwners',
        'bank-account': 'yes',
        'vat-registration': 'no pastVatLimit',
        'turnover-watch': 'yes',
        'advance-tax': 'yes',
        'advance-tax-instalment': 'yes',
        'employer-registration': 'no hasAnEmployee',
        'employment-contract': 'no hasAnEmployee',
        'sector-permit': 'no servesGuests',
        'sector-inspection': 'no needsInspection',
        'lease-without-permit': 'no permitWasRefused',
        'premises-permit': 'no usesPremisesOtherwise',
        'start-up-support': 'no wantsSupport',
        'local-support': 'no wantsSupport',
        'benefit-through-start': 'no getsUnemploymentBenefit',
        'vat-return': 'none',
        'payroll-report': 'none',
        'tax-return': 'yes',
        'annual-accounts': 'none',
        'change-notice': 'no somethingHasChanged',
        'missing-roles': 'no lacksARole',
        'former-business': 'no wasSole',
        'death-of-proprietor': 'no proprietorIsDead',
        'close-business': 'no wantsToClose',
        bankruptcy: 'no isBankrupt',
      },
      due: { 'tax-return': '2027-05-31', 'advance-tax-instalment': '2027-03-15' },
    },

    // The form and the founding

    {
      says: 'Nobody has said which form it is to have',
      given: { shop: { ...before, form: undefined } },
      then: { 'choose-form': 'unknown formIsKnown', 'found-company': 'unknown isFounded' },
    },
    {
      says: 'A limited company that is not registered, and nobody has said when it was founded',
      given: { shop: { ...before, ...company } },
      then: { 'found-company': 'yes', 'coordinated-registration': 'unknown foundingIsDated', 'bank-account': 'yes' },
    },
    {
      says: 'A limited company founded today must be registered within three months',
      given: { shop: { ...before, ...company, foundedOn: today } },
      then: { 'coordinated-registration': 'yes' },
      due: { 'coordinated-registration': '2027-02-25' },
    },
    {
      says: 'A limited company founded by the electronic template must be registered all the same, only sooner answered',
      given: { shop: { ...before, ...company, foundedOn: today, foundedByTemplate: true } },
      then: { 'coordinated-registration': 'yes' },
      due: { 'coordinated-registration': '2027-02-25' },
    },
    {
      says: 'A limited company that is registered',
      given: { shop: { ...company, foundedOn: today } },
      then: {
        'found-company': 'done companyIsRegistered',
        'beneficial-owner': 'yes',
        'annual-accounts': 'yes',
        'missing-roles': 'done hasItsRoles',
      },
      due: {
        'beneficial-owner': '2026-12-15',
        'annual-accounts': '2027-07-31',
        'advance-tax-instalment': '2027-02-15',
      },
    },
    {
      says: 'The Norwegian branch of a foreign company founds nothing here, and says who owns it',
      given: { shop: { form: 'foreign-branch' } },
      then: { 'found-company': 'no isFounded', 'beneficial-owner': 'yes', 'annual-accounts': 'yes' },
    },
    {
      says: 'A partnership founds no company, and says who owns it',
      given: { shop: { form: 'partnership' } },
      then: { 'found-company': 'no isFounded', 'beneficial-owner': 'yes', 'annual-accounts': 'none' },
    },
    {
      says: 'Somebody from abroad is to have a role, and has no number',
      given: { shop: { ...before, hasForeignRoleHolder: true } },
      then: { 'id-for-owner': 'yes' },
    },
    {
      says: 'Nobody has said whether all have numbers',
      given: { shop: { ...before, hasForeignRoleHolder: undefined } },
      then: { 'id-for-owner': 'unknown someoneHasNoNumber' },
    },

    // Who may register

    {
      says: 'The owner is seventeen, and the guardian has not been asked',
      given: { shop: before, owner: { born: '2009-03-02' } },
      then: { 'coordinated-registration': 'unknown mayRunBusiness' },
    },
    {
      says: 'The owner is seventeen, and guardian and Statsforvalter have said yes',
      given: { shop: before, owner: { born: '2009-03-02', guardianAgrees: true } },
      then: { 'coordinated-registration': 'yes' },
    },
    {
      says: 'The owner is fourteen',
      given: { shop: before, owner: { born: '2012-03-02', guardianAgrees: true } },
      then: { 'coordinated-registration': 'no mayRunBusiness' },
    },
    {
      says: 'The owner is under guardianship, and the guardian has said no',
      given: { shop: before, owner: { guardianship: true, guardianAgrees: false } },
      then: { 'coordinated-registration': 'no mayRunBusiness' },
    },
    {
      says: 'The population register has not said how old the owner is',
      given: { shop: before, owner: { born: undefined } },
      then: { 'coordinated-registration': 'unknown mayRunBusiness' },
    },
    {
      says: 'The owner is disqualified after a bankruptcy, and wants a company',
      given: { shop: { ...before, ...company, foundedOn: today }, owner: { isDisqualified: true } },
      then: { 'coordinated-registration': 'no isNotDisqualified' },
    },
    {
      says: 'Nobody has said whether the owner of a company is disqualified',
      given: { shop: { ...before, ...company, foundedOn: today }, owner: { isDisqualified: undefined } },
      then: { 'coordinated-registration': 'unknown isNotDisqualified' },
    },
    {
      says: 'The owner is disqualified, and is a sole proprietor',
      given: { shop: before, owner: { isDisqualified: true } },
      then: { 'coordinated-registration': 'yes' },
    },
    {
      says: 'The owner has a protected address, and has not said which address the business has',
      given: { shop: before, owner: { addressProtected: true } },
      then: { 'coordinated-registration': 'unknown homeStaysHidden' },
    },
    {
      says: 'The owner has a protected address, and would give it',
      given: { shop: before, owner: { addressProtected: true, usesOtherAddress: false } },
      then: { 'coordinated-registration': 'no homeStaysHidden' },
    },
    {
      says: 'The owner has a protected address, and gives another',
      given: { shop: before, owner: { addressProtected: true, usesOtherAddress: true } },
      then: { 'coordinated-registration': 'yes' },
    },
    {
      says: 'The owner has a protected address, and founds a company',
      given: { shop: { ...before, ...company, foundedOn: today }, owner: { addressProtected: true } },
      then: { 'coordinated-registration': 'yes' },
    },
    {
      says: 'A sole proprietorship without a number cannot have an account yet',
      given: { shop: before },
      then: { 'bank-account': 'unknown mayOpenAccount', 'advance-tax': 'unknown isRunning' },
    },

    // VAT

    {
      says: 'It has sold for exactly the limit',
      given: { shop: { turnover: 50_000 } },
      then: { 'vat-registration': 'no pastVatLimit' },
    },
    {
      says: 'It has sold for one krone more, and nobody has said since when',
      given: { shop: { turnover: 50_001 } },
      then: { 'vat-registration': 'unknown dayOfLimitIsKnown' },
    },
    {
      says: 'It passed the limit on a day in November',
      given: { shop: { turnover: 64_000, limitPassedOn: '2026-11-12' } },
      then: { 'vat-registration': 'yes' },
      due: { 'vat-registration': '2026-11-12' },
    },
    {
      says: 'It invests much before it starts, and registers before the limit',
      given: { shop: { registersEarly: true } },
      then: { 'vat-registration': 'yes' },
    },
    {
      says: 'It is in the VAT register',
      given: { shop: { inVatRegister: true, turnover: 64_000, limitPassedOn: '2026-11-12' } },
      then: { 'vat-registration': 'done isInVatRegister', 'vat-return': 'yes', 'turnover-watch': 'none' },
      due: { 'vat-return': '2027-02-10' },
    },
    {
      says: 'Nobody has said what it has sold for',
      given: { shop: { turnover: undefined } },
      then: { 'vat-registration': 'unknown pastVatLimit' },
    },

    // People who work there

    {
      says: 'Only the owner works in a company, from January',
      given: { shop: { ...company, whoWorks: 'owner', employedOn: '2027-01-04' } },
      then: { 'employer-registration': 'yes', 'employment-contract': 'yes', 'payroll-report': 'yes' },
      due: { 'employer-registration': '2027-02-05', 'employment-contract': '2027-01-11' },
    },
    {
      says: 'Only the owner works in a sole proprietorship',
      given: { shop: { whoWorks: 'owner' } },
      then: { 'employer-registration': 'no hasAnEmployee', 'payroll-report': 'none' },
    },
    {
      says: 'Others work there too, and nobody has said from when',
      given: { shop: { whoWorks: 'others' } },
      then: { 'employer-registration': 'unknown firstDayIsKnown' },
    },
    {
      says: 'The register says that it employs somebody',
      given: { shop: { employs: true, whoWorks: undefined } },
      then: { 'employer-registration': 'done employsInRegister', 'payroll-report': 'yes' },
    },
    {
      says: 'Nobody has said who works there',
      given: { shop: { whoWorks: undefined } },
      then: { 'employer-registration': 'unknown hasAnEmployee', 'payroll-report': 'none' },
    },

    // Permits, premises, support

    {
      says: 'It will serve food',
      given: { shop: { trade: 'serving' } },
      then: { 'sector-permit': 'yes', 'sector-inspection': 'no needsInspection' },
    },
    {
      says: 'It will sell food to take away',
      given: { shop: { trade: 'food' } },
      then: { 'sector-permit': 'no servesGuests', 'sector-inspection': 'yes' },
    },
    {
      says: 'It will clean for others',
      given: { shop: { trade: 'cleaning' } },
      then: { 'sector-inspection': 'yes' },
    },
    {
      says: 'Nobody has said what it will sell',
      given: { shop: { trade: undefined } },
      then: { 'sector-permit': 'unknown servesGuests', 'sector-inspection': 'unknown needsInspection' },
    },
    {
      says: 'The permit was refused after the lease was signed',
      given: { shop: { trade: 'serving', signedLease: true } },
      decided: { 'sector-permit': 'refused' },
      then: { 'lease-without-permit': 'yes' },
    },
    {
      says: 'The permit was refused, and nobody has signed a lease',
      given: { shop: { trade: 'serving' } },
      decided: { 'sector-permit': 'refused' },
      then: { 'lease-without-permit': 'no leaseIsSigned' },
    },
    {
      says: 'The premises will be used for something new, before the business has a number',
      given: { shop: { ...before, changesUse: true } },
      then: { 'premises-permit': 'yes' },
    },
    {
      says: 'What the premises will be used for follows the plan, and no neighbour is against it',
      given: { shop: { ...before, changesUse: true, fitsPlan: true } },
      then: { 'premises-permit': 'yes' },
    },
    {
      says: 'The permit for the premises is given, and work on them has begun',
      given: { shop: { changesUse: true, premisesBegun: true } },
      decided: { 'premises-permit': 'granted' },
      then: { 'premises-permit': 'yes', 'lease-without-permit': 'no permitWasRefused' },
    },
    {
      says: 'It wants support',
      given: { shop: { wantsSupport: true } },
      then: { 'start-up-support': 'yes', 'local-support': 'yes' },
    },
    {
      says: 'The owner gets unemployment benefit, and must ask NAV before the start',
      given: { owner: { isUnemployed: true } },
      then: { 'benefit-through-start': 'yes' },
      due: { 'benefit-through-start': '2027-01-04' },
    },
    {
      says: 'It does voluntary work too',
      given: { shop: { isVoluntaryToo: true } },
      then: { 'voluntary-register': 'yes' },
    },

    // Accounts, change, the end

    {
      says: 'A sole proprietorship that is large files accounts',
      given: { shop: { mustKeepAccounts: true } },
      then: { 'annual-accounts': 'yes' },
    },
    {
      says: 'Something changed three weeks ago',
      given: { shop: { changedOn: '2026-11-04' } },
      then: { 'change-notice': 'yes' },
      due: { 'change-notice': '2027-05-05' },
    },
    {
      says: 'Something changed a year ago: the fine has stopped',
      given: { shop: { changedOn: '2025-11-04' } },
      then: { 'change-notice': 'no somethingHasChanged' },
    },
    {
      says: 'A company without a board',
      given: { shop: { ...company, hasBoard: false } },
      then: { 'missing-roles': 'yes' },
    },
    {
      says: 'A company that must have an auditor, and has none',
      given: { shop: { ...company, needsAuditor: true } },
      then: { 'missing-roles': 'yes' },
    },
    {
      says: 'A company that was a sole proprietorship before',
      given: { shop: { ...company, wasSole: true } },
      then: { 'former-business': 'yes' },
    },
    {
      says: 'The sole proprietor has died',
      given: { owner: dead },
      then: { 'death-of-proprietor': 'yes', 'benefit-through-start': 'no thisOwnerLives' },
    },
    {
      says: 'The owner of a company has died',
      given: { owner: dead, shop: company },
      then: { 'death-of-proprietor': 'no proprietorIsDead', 'beneficial-owner': 'yes' },
    },
    {
      says: 'The owner died before the business was registered',
      given: { owner: dead, shop: before },
      then: { 'coordinated-registration': 'no ownerLives', 'death-of-proprietor': 'unknown proprietorIsDead' },
    },
    {
      says: 'The owner wants to close, and the business can pay',
      given: { shop: { wantsToClose: true, canPayDebts: true } },
      then: { 'close-business': 'yes' },
    },
    {
      says: 'The owner wants to close, and the business cannot pay',
      given: { shop: { wantsToClose: true, canPayDebts: false } },
      then: { 'close-business': 'no paysItsDebts' },
    },
    {
      says: 'The court has opened a bankruptcy',
      given: { shop: { bankrupt: true } },
      then: {
        bankruptcy: 'yes',
        'tax-return': 'none',
        'advance-tax': 'no isRunning',
        'change-notice': 'none',
        'choose-form': 'done formIsKnown',
      },
    },
    {
      says: 'The business is deleted',
      given: { shop: { registered: false, deleted: true, wantsToClose: true, canPayDebts: true } },
      then: {
        'close-business': 'done isDeleted',
        'tax-return': 'none',
        'premises-permit': 'no isNotOver',
        'bank-account': 'no isNotOver',
      },
    },
  ],
};
