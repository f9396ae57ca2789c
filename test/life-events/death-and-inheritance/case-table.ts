/** What follows from a death, row by row. Everything not said is as in the ordinary family: a spouse of many years and two grown-up children. */
import type { CaseTable } from '../../case-table.js';
import { decides } from '../../stories.js';
import {
  aChild,
  aDeath,
  aMinor,
  aSpouse,
  choose,
  cohabitant,
  court,
  daughter,
  father,
  known,
  minor,
  son,
  spouse,
  theDeceased,
} from './family.js';

const declarant = { ...daughter, ref: 'declarant', roles: ['declarant', ...daughter.roles] };
const reported = { ref: 'reported', is: 'person', roles: ['reported'] } as const;
const open = court({ estateOpen: true });
const certified = court({ certificate: 'private', heirsKnown: true, estateOpen: true });
const undivided = court({ certificate: 'undivided', estateOpen: true });
const onlyDeceased = { removed: [spouse.ref, daughter.ref, son.ref] };
const { died: _, ...living } = { ...theDeceased, alive: true };
const abroad = { declaredAs: 'child', deathPlace: 'abroad' };

export const table: CaseTable = {
  lifeEvent: 'death-and-inheritance',
  begin: aDeath,
  known,
  rows: [
    {
      says: 'The ordinary family: a spouse of many years, two grown-up children, nothing chosen yet',
      then: {
        'death-notification': 'done deathIsRegistered',
        'death-abroad': 'none',
        'presumed-death': 'none',
        'funeral-responsibility': 'yes',
        'burial-or-cremation': 'yes',
        'ash-scattering': 'no wantsAshScattering',
        'notify-agencies': 'yes',
        'estate-opened': 'yes',
        'asset-overview': 'yes',
        'estate-sources': 'yes',
        'late-asset': 'no lateAssetFound',
        'testament-delivery': 'no testamentFound',
        'creditor-notice': 'unknown debtsUnsure',
        'guardian-consent': 'no heirIsUnderAge',
        'choose-settlement': 'unknown heirsChooseTheSame',
        'public-settlement': 'no publicSettlementIsNeeded',
        'undivided-estate-ends': 'no staysUndivided',
        'probate-certificate': 'unknown settlementIsChosen',
        'survivor-benefits': 'yes',
        'child-pension': 'no childIsUnderTwenty',
        'funeral-grant': 'unknown funeralIsNotCovered',
        'coffin-transport': 'no longTransport',
        'd-number-for-heir': 'no heirLacksNumber',
        'property-transfer': 'unknown certificateIsThere',
        'vehicle-transfer': 'unknown certificateIsThere',
        'estate-contact-person': 'yes',
        'estate-tax-return': 'yes',
        'estate-closing': 'unknown certificateIsThere',
        'business-of-deceased': 'unknown hadBusiness',
        'business-vat': 'no hadBusiness',
        'roles-in-organisations': 'no ledAssociation',
      },
      due: {
        'funeral-responsibility': '2026-12-07',
        'burial-or-cremation': '2026-12-07',
        'choose-settlement': '2027-01-22',
        'testament-delivery': '2027-05-23',
        'funeral-grant': '2027-05-23',
        'survivor-benefits': '2027-02-23',
        'estate-tax-return': '2027-04-30',
      },
    },

    // The death in the population register

    {
      says: 'The register corrects the day of the death',
      given: { deceased: { died: '2026-11-16' } },
      then: { 'death-notification': 'done deathIsRegistered' },
      due: { 'burial-or-cremation': '2026-11-30', 'choose-settlement': '2027-01-15' },
    },
    {
      says: 'A death abroad that a daughter reports, and the register does not hold',
      parties: { removed: ['deceased', spouse.ref, daughter.ref, son.ref], added: [declarant, reported] },
      given: { reported: living, declarant: { ...aChild, ...abroad } },
      then: {
        'death-abroad': 'yes',
        'presumed-death': 'no isMissing',
        'death-notification': 'none',
        'funeral-responsibility': 'none',
        'choose-settlement': 'none',
      },
    },
    {
      says: 'Somebody who is missing',
      parties: { removed: ['deceased', spouse.ref, daughter.ref, son.ref], added: [declarant, reported] },
      given: { reported: living, declarant: { ...aChild, ...abroad, deathPlace: 'missing' } },
      then: { 'death-abroad': 'no diedAbroad', 'presumed-death': 'yes', 'notify-agencies': 'none' },
    },
    {
      says: 'Nobody has said what has happened to the one who is reported',
      parties: { removed: ['deceased', spouse.ref, daughter.ref, son.ref], added: [declarant, reported] },
      given: { reported: living, declarant: { ...aChild, declaredAs: 'child' } },
      then: { 'death-abroad': 'unknown diedAbroad', 'presumed-death': 'unknown isMissing' },
    },
    {
      says: 'What was reported has come into the register',
      parties: {
        removed: ['deceased', daughter.ref],
        added: [declarant, { ...reported, roles: ['deceased', 'reported'] }],
      },
      given: { reported: theDeceased, declarant: { ...aChild, ...abroad } },
      then: { 'death-abroad': 'done deathIsRegistered', 'funeral-responsibility': 'yes', 'estate-opened': 'yes' },
    },

    // The funeral

    {
      says: 'Ten working days over Easter: red days and Saturdays are not counted',
      trigger: { on: '2027-03-19' },
      given: { deceased: { died: '2027-03-19' } },
      then: { 'burial-or-cremation': 'yes' },
      due: { 'burial-or-cremation': '2027-04-07' },
    },
    {
      says: 'The family wishes to scatter the ashes',
      given: { deceased: { wantsAshScattering: true } },
      then: { 'ash-scattering': 'yes' },
    },
    {
      says: 'The estate covers the funeral',
      given: { deceased: { funeralNotCovered: false } },
      then: { 'funeral-grant': 'no funeralIsNotCovered' },
    },
    {
      says: 'The estate does not cover the funeral',
      given: { deceased: { funeralNotCovered: true } },
      then: { 'funeral-grant': 'yes' },
      due: { 'funeral-grant': '2027-05-23' },
    },
    {
      says: 'A child of eleven has died: the estate is not tested',
      given: { deceased: { born: '2015-03-01', civilStatus: 'unmarried' }, father: aChild },
      parties: { removed: [spouse.ref, daughter.ref, son.ref], added: [father] },
      then: { 'funeral-grant': 'yes', 'asset-overview': 'yes', 'survivor-benefits': 'none', 'child-pension': 'none' },
    },
    {
      says: 'The coffin was carried forty kilometres',
      given: { deceased: { longTransport: true } },
      then: { 'coffin-transport': 'yes' },
    },

    // Who inherits

    {
      says: 'Nobody is left',
      parties: onlyDeceased,
      then: {
        'funeral-responsibility': 'yes',
        'asset-overview': 'none',
        'estate-sources': 'no thereIsAnHeir',
        'creditor-notice': 'no thereIsAnHeir',
        'choose-settlement': 'no thereIsAnHeir',
        'public-settlement': 'yes',
        'estate-contact-person': 'no thereIsAnHeir',
        'estate-tax-return': 'none',
        'business-of-deceased': 'no thereIsAnHeir',
      },
    },
    {
      says: 'The spouses were separated',
      given: { deceased: { civilStatus: 'separated', civilStatusSince: '2025-01-10' }, spouse: { jointChild: true } },
      then: {
        'asset-overview/spouse': 'no heirInherits',
        'asset-overview/daughter': 'yes',
        'survivor-benefits': 'yes',
      },
    },
    {
      says: 'Separated, married for thirty years, and no child together',
      given: {
        deceased: { civilStatus: 'separated' },
        spouse: { jointChild: false, caresForChild: false, expectsChild: false },
      },
      then: { 'survivor-benefits': 'no survivorHasTie' },
    },
    {
      says: 'A cohabitant with a child together',
      parties: { removed: [spouse.ref], added: [cohabitant] },
      given: { cohabitant: { ...aSpouse, jointChild: true } },
      then: { 'asset-overview/cohabitant': 'yes', 'survivor-benefits': 'yes' },
    },
    {
      says: 'A cohabitant without a child together',
      parties: { removed: [spouse.ref], added: [cohabitant] },
      given: { cohabitant: { ...aSpouse, jointChild: false, caresForChild: false, expectsChild: false } },
      then: { 'asset-overview/cohabitant': 'no heirInherits', 'survivor-benefits': 'no survivorHasTie' },
    },
    {
      says: 'A father is left, and no children',
      parties: { removed: [spouse.ref, daughter.ref, son.ref], added: [father] },
      given: { father: aChild },
      then: { 'asset-overview': 'yes', 'choose-settlement': 'unknown heirsChooseTheSame' },
    },
    {
      says: 'A father is left, and children',
      parties: { added: [father] },
      given: { father: aChild },
      then: { 'asset-overview/father': 'no heirInherits', 'asset-overview/son': 'yes' },
    },
    {
      says: 'The son is dead too',
      given: { son: { alive: false }, deceased: { heirsKnown: undefined } },
      decided: { 'choose-settlement': 'granted' },
      then: { 'asset-overview/son': 'no heirInherits', 'probate-certificate': 'unknown allHeirsAreKnown' },
    },
    {
      says: 'The son is dead too, and the court has found who inherits instead',
      given: { son: { alive: false }, deceased: { heirsKnown: true } },
      decided: { 'choose-settlement': 'granted' },
      then: { 'probate-certificate': 'yes' },
    },
    {
      says: 'The court has said that the son is no heir',
      parties: { removed: [son.ref], added: [{ ...son, roles: ['child'] }] },
      then: {
        'asset-overview/daughter': 'yes',
        'asset-overview/son': 'none',
        'child-pension/son': 'no childIsUnderTwenty',
      },
    },
    {
      says: 'The court has given the daughter sight of the estate',
      given: { daughter: { courtRole: 'heir' } },
      then: { 'asset-overview/daughter': 'done hasCourtRole', 'asset-overview/son': 'yes' },
    },

    // An heir under age

    {
      says: 'A child of fourteen inherits',
      parties: { removed: [son.ref], added: [minor] },
      given: { minor: aMinor },
      then: {
        'asset-overview/minor': 'no heirIsOfAge',
        'guardian-consent/minor': 'yes',
        'guardian-consent/daughter': 'no heirIsUnderAge',
        'child-pension/minor': 'yes',
      },
    },
    {
      says: 'A child of nineteen',
      given: { son: { born: '2007-06-01' } },
      then: { 'child-pension/son': 'yes', 'guardian-consent/son': 'no heirIsUnderAge' },
    },
    {
      says: 'A child of fourteen who lives abroad',
      parties: { removed: [son.ref], added: [minor] },
      given: { minor: { ...aMinor, resident: false } },
      then: { 'child-pension/minor': 'no childIsResident' },
    },
    {
      says: 'A child who died with the parent',
      parties: { removed: [son.ref], added: [minor] },
      given: { minor: { ...aMinor, alive: false } },
      then: { 'child-pension/minor': 'no childLives', 'guardian-consent/minor': 'no heirInherits' },
    },

    // How it is settled

    {
      says: 'The court has opened the estate',
      happens: [open],
      then: { 'estate-opened': 'done estateIsOpen' },
    },
    {
      says: 'All choose private settlement, and one answers for the debts',
      happens: choose('private', spouse, daughter, son),
      then: { 'choose-settlement': 'yes', 'public-settlement': 'no publicSettlementIsNeeded' },
    },
    {
      says: 'Two choose private settlement, one an undivided estate',
      happens: [...choose('private', spouse, daughter), ...choose('undivided', son)],
      then: { 'choose-settlement': 'no heirsChooseTheSame' },
    },
    {
      says: 'One of them asks the court to settle',
      happens: [...choose('private', spouse, daughter), ...choose('public', son)],
      then: { 'choose-settlement': 'no heirsChooseTheSame', 'public-settlement': 'yes' },
    },
    {
      says: 'All ask the court to settle',
      happens: choose('public', spouse, daughter, son),
      then: { 'choose-settlement': 'no chosenFormIsOpen', 'public-settlement': 'yes' },
    },
    {
      says: 'All have chosen, and none will answer for the debts',
      given: {
        spouse: { chosenSettlement: 'private', assumesDebt: false },
        daughter: { chosenSettlement: 'private', assumesDebt: false },
        son: { chosenSettlement: 'private', assumesDebt: false },
      },
      then: { 'choose-settlement': 'no someoneAnswersForDebt', 'public-settlement': 'yes' },
    },
    {
      says: 'An estate of small value, for whose debts nobody answers',
      given: {
        deceased: { smallEstate: true },
        spouse: { chosenSettlement: 'small', assumesDebt: false },
        daughter: { chosenSettlement: 'small', assumesDebt: false },
        son: { chosenSettlement: 'small', assumesDebt: false },
      },
      then: { 'choose-settlement': 'yes', 'public-settlement': 'no publicSettlementIsNeeded' },
    },
    {
      says: 'An estate that is not small cannot be settled as one',
      happens: choose('small', spouse, daughter, son),
      given: { deceased: { smallEstate: false } },
      then: { 'choose-settlement': 'no chosenFormIsOpen' },
    },
    {
      says: 'An undivided estate, and children of both',
      happens: choose('undivided', spouse, daughter, son),
      given: { daughter: { childOfBoth: true }, son: { childOfBoth: true } },
      then: {
        'choose-settlement': 'yes',
        'estate-tax-return': 'none',
        'estate-closing': 'no estateIsTaxed',
      },
    },
    {
      says: 'An undivided estate, and a child of the deceased alone who says no',
      happens: choose('undivided', spouse, daughter, son),
      given: { daughter: { childOfBoth: true }, son: { childOfBoth: false, agreesToUndivided: false } },
      then: { 'choose-settlement': 'no chosenFormIsOpen' },
    },
    {
      says: 'An undivided estate, and a child of the deceased alone who says yes',
      happens: choose('undivided', spouse, daughter, son),
      given: { daughter: { childOfBoth: true }, son: { childOfBoth: false, agreesToUndivided: true } },
      then: { 'choose-settlement': 'yes' },
    },
    {
      says: 'The survivor has married again with the estate undivided',
      happens: [undivided],
      given: { spouse: { civilStatus: 'married', civilStatusSince: '2026-11-24' } },
      then: { 'undivided-estate-ends': 'yes', 'estate-closing': 'no estateIsTaxed' },
    },
    {
      says: 'The survivor has the estate undivided, and has not married again',
      happens: [undivided],
      then: { 'undivided-estate-ends': 'no hasRemarried', 'choose-settlement': 'done certificateIsIssued' },
    },
    {
      says: 'The court has given more time',
      happens: [court({ settlementDeadline: '2027-03-01' })],
      then: { 'choose-settlement': 'unknown heirsChooseTheSame' },
      due: { 'choose-settlement': '2027-03-01' },
    },
    {
      says: 'Nobody knows what the deceased owed',
      given: { deceased: { debtsUnsure: true } },
      then: { 'creditor-notice': 'yes' },
    },
    {
      says: 'The heirs know what the deceased owed',
      given: { deceased: { debtsUnsure: false } },
      then: { 'creditor-notice': 'no debtsUnsure' },
    },
    {
      says: 'A testament is found',
      given: { deceased: { testamentFound: true } },
      then: { 'testament-delivery': 'yes' },
      due: { 'testament-delivery': '2027-05-23' },
    },
    {
      says: 'Something more is found in the estate',
      given: { deceased: { lateAssetFound: true } },
      then: { 'late-asset': 'yes' },
    },

    // The certificate, and what follows from it

    {
      says: 'The form is handed in and accepted',
      decided: { 'choose-settlement': 'granted' },
      then: { 'probate-certificate': 'yes', 'property-transfer': 'unknown certificateIsThere' },
    },
    {
      says: 'The court refuses the form',
      decided: { 'choose-settlement': 'refused' },
      then: { 'probate-certificate': 'no settlementIsChosen' },
    },
    {
      says: 'The court has issued the certificate, and the home was owned',
      happens: [certified],
      given: { deceased: { home: 'owned', hadVehicle: true } },
      then: {
        'choose-settlement': 'done certificateIsIssued',
        'probate-certificate': 'done certificateIsIssued',
        'property-transfer': 'yes',
        'vehicle-transfer': 'yes',
        'estate-closing': 'yes',
      },
    },
    {
      says: 'The court has issued the certificate, and there was a farm',
      happens: [certified],
      given: { deceased: { home: 'farm' } },
      then: { 'property-transfer': 'yes' },
      due: { 'property-transfer': '2029-11-23' },
    },
    {
      says: 'The court has issued the certificate, and the home was rented',
      happens: [certified],
      given: { deceased: { home: 'rented', hadVehicle: false } },
      then: { 'property-transfer': 'no hadHome', 'vehicle-transfer': 'no hadVehicle' },
    },
    {
      says: 'An heir abroad has no Norwegian number',
      given: { deceased: { heirLacksNumber: true } },
      then: { 'd-number-for-heir': 'yes' },
    },
    {
      says: 'The estate has a contact person',
      happens: [court({ contactPerson: true })],
      then: { 'estate-contact-person': 'done contactPersonIsRegistered' },
    },
    {
      says: 'The estate is shared',
      happens: [certified, decides('estate-closing', 'granted')],
      then: { 'estate-tax-return': 'none' },
    },

    // Those who are left

    {
      says: 'The survivor is over 67',
      given: { spouse: { born: '1950-01-01' } },
      then: { 'survivor-benefits': 'no survivorIsBelowPensionAge' },
    },
    {
      says: 'Married for two years, and nobody has said whether there is a child',
      given: { deceased: { civilStatusSince: '2024-08-01' } },
      then: { 'survivor-benefits': 'unknown survivorHasTie' },
    },
    {
      says: 'Married for two years, and a child is awaited',
      given: { deceased: { civilStatusSince: '2024-08-01' }, spouse: { expectsChild: true } },
      then: { 'survivor-benefits': 'yes' },
    },
    {
      says: 'The survivor died with the deceased',
      given: { spouse: { alive: false } },
      then: { 'survivor-benefits': 'no survivorLives', 'asset-overview/spouse': 'no heirInherits' },
    },

    // What the deceased ran

    {
      says: 'The deceased ran a firm that was registered for VAT',
      given: { deceased: { hadBusiness: true, hadVat: true } },
      then: { 'business-of-deceased': 'yes', 'business-vat': 'yes' },
      due: { 'estate-tax-return': '2027-05-31' },
    },
    {
      says: 'The deceased ran a firm that was not registered for VAT',
      given: { deceased: { hadBusiness: true, hadVat: false } },
      then: { 'business-of-deceased': 'yes', 'business-vat': 'no hadVat' },
    },
    {
      says: 'The deceased ran no firm',
      given: { deceased: { hadBusiness: false } },
      then: { 'business-of-deceased': 'no hadBusiness', 'business-vat': 'no hadBusiness' },
    },
    {
      says: 'The deceased sat on the board of an association',
      given: { deceased: { ledAssociation: true } },
      then: { 'roles-in-organisations': 'yes' },
    },
  ],
};
