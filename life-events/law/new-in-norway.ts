/** The law's numbers for somebody new in Norway. Tags are those of the handbook's source list; what is not verified must not be shown as certain. */
import { parameter } from './parameter.js';
import { always, from, general } from './version.js';

const integration = { law: 'integreringsloven', source: 'L7' };

export const newInNorway = {
  arrivalReportedWithin: parameter('arrivalReportedWithin', 'days after the arrival', [
    from(always, 8, { law: 'folkeregisterloven § 6-1', source: 'S5' }),
  ]),
  residentAfter: parameter('residentAfter', 'months that one means to stay', [
    from(always, 6, { law: 'folkeregisterloven § 4-1', source: 'S5' }),
  ]),
  moveHandledWithin: parameter('moveHandledWithin', 'weeks, an old figure', [
    from(always, 5, { law: 'folkeregisterloven § 4-1', source: 'S5', verified: false }),
  ]),
  eeaRegistrationAfter: parameter('eeaRegistrationAfter', 'months after the arrival', [
    from(always, 3, { law: 'utlendingsforskriften § 19-22', source: 'I2' }),
  ]),
  residenceCardWithin: parameter('residenceCardWithin', 'days after the arrival', [
    from(always, 7, general('utlendingsloven § 64 a')),
  ]),
  dNumberLapses: parameter('dNumberLapses', 'years after it was given', [
    from(always, 5, { law: 'folkeregisterforskriften § 2-2-3', source: 'S5', verified: false }),
  ]),
  membershipAfter: parameter('membershipAfter', 'months of stay', [from(always, 12, general('folketrygdloven § 2-1'))]),
  programmeStartsWithin: parameter('programmeStartsWithin', 'months after the settlement', [
    from(always, 3, { law: 'integreringsloven § 12', source: 'L7, I1' }),
  ]),
  programmeAge: parameter('programmeAge', 'years old', [
    from(always, { from: 18, to: 55 }, { ...integration, law: 'integreringsloven § 8' }),
  ]),
  trainingAge: parameter('trainingAge', 'years old', [
    from(always, { from: 18, to: 67 }, general('integreringsloven § 26')),
  ]),
  programmeMonths: parameter('programmeMonths', 'months at most, by what it leads to', [
    from(
      always,
      { work: 24, higherEducated: 12, upperSecondary: 48 },
      { ...integration, law: 'integreringsloven § 13', verified: false },
    ),
  ]),
  introductionBenefit: parameter('introductionBenefit', 'basic amounts a year; the share of it under 25', [
    from(always, { full: 2, shareWhenYoung: 2 / 3 }, general('integreringsloven § 19')),
  ]),
  maintenanceRequirement: parameter('maintenanceRequirement', 'basic amounts a year', [
    from('2025-01-01', 3.2, { law: 'FOR-2025-01-10-18', source: 'L7', verified: false }),
  ]),
  schoolStay: parameter('schoolStay', 'months that a child is likely to stay', [
    from(always, 3, general('opplæringslova § 2-1')),
  ]),
  schoolWithin: parameter('schoolWithin', 'months after the arrival', [
    from(always, 1, general('opplæringslova § 2-1')),
  ]),
  schoolAge: parameter('schoolAge', 'years old', [from(always, { from: 6, to: 15 }, general('opplæringslova § 2-1'))]),
  upperSecondaryAge: parameter('upperSecondaryAge', 'years old', [
    from(always, { from: 16, to: 24 }, general('opplæringslova § 5-1')),
  ]),
  upperSecondaryApplyBy: parameter('upperSecondaryApplyBy', 'month and day of the year in which it begins', [
    from(always, '03-01', general('opplæringslova § 5-1')),
  ]),
  recognitionMonths: parameter('recognitionMonths', 'months, for the EEA and for the rest', [
    from(always, { eea: 3, others: 11 }, { law: 'helsepersonelloven § 48', source: 'H2', verified: false }),
  ]),
  withholdingWithoutCard: parameter('withholdingWithoutCard', 'of the wage', [
    from(always, 0.5, general('skattebetalingsloven § 5-5')),
  ]),
} as const;
