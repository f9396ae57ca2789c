/** What the API says to a caseworker's page in these tests: checked against the same shapes as the API's own answers. */
import { Queue, type QueueRow, TaskShown } from '../../api/shapes/desk.js';

type Due = NonNullable<QueueRow['due']>;

const due = (on: string, kind: Due['kind'], says: string): Due => ({ on, kind, says });

const rows: QueueRow[] = [
  {
    task: 'E5.1',
    title: 'Gravferdsstønad: beløp mangler',
    why: 'Søkeren har ikke svart',
    due: due('2026-11-23', 'rightLost', 'Lovfrist mandag 23. november · i dag'),
    group: 'today',
    claim: 'none',
  },
  {
    task: 'E1.1',
    title: 'Barnetrygd: er dette en EØS-sak?',
    why: 'Regel kan ikke avgjøres',
    due: due('2026-11-25', 'sanction', 'Lovfrist onsdag 25. november · om 2 dager'),
    group: 'thisWeek',
    claim: 'you',
  },
  {
    task: 'E2.1',
    title: 'Foreldrepenger: inntekten spriker',
    why: 'To kilder er uenige',
    due: due('2026-11-26', 'bodysLimit', 'Frist hos NAV torsdag 26. november · om 3 dager'),
    group: 'thisWeek',
    claim: 'another',
  },
  {
    task: 'E6.1',
    title: 'Barnepensjon: verge mangler',
    why: 'Venter på Statsforvalteren',
    due: due('2026-11-27', 'bodysLimit', 'Frist hos NAV fredag 27. november · om 4 dager'),
    group: 'thisWeek',
    claim: 'you',
    heldUntil: '2026-11-26',
  },
  {
    task: 'E7.2',
    title: 'Engangsstønad: medlemskap ukjent',
    why: 'Regel kan ikke avgjøres',
    due: due('2026-12-02', 'bodysLimit', 'Frist hos NAV 2. desember · om 9 dager'),
    group: 'later',
    claim: 'none',
  },
  {
    task: 'E8.1',
    title: 'Skjermet oppgave',
    why: 'Krever særskilt tilgang',
    due: due('2026-12-03', 'bodysLimit', 'Frist hos NAV 3. desember · om 10 dager'),
    group: 'later',
    claim: 'none',
    shielded: true,
  },
  {
    task: 'E9.1',
    title: 'Omstillingsstønad: samboer?',
    why: 'Søkeren har rettet en opplysning',
    due: due('2026-12-08', 'nudge', 'Påminnelse 8. desember, ingen frist'),
    group: 'later',
    claim: 'none',
  },
  {
    task: 'E10.1',
    title: 'Barnetrygd: mor har verge',
    why: 'Regel kan ikke avgjøres',
    group: 'undated',
    claim: 'none',
  },
];

const counts = { all: 12, mine: 3, held: 5, dueToday: 1 };

export const queue = Queue.parse({ counts, tasks: rows, next: 'bmVzdGU' });

export const laterQueue = Queue.parse({
  counts,
  tasks: ['E11.1', 'E12.1', 'E13.1', 'E14.1'].map((task, place) => ({
    task,
    title: `Foreldrepenger: termindato mangler (${place + 1})`,
    why: 'Regel kan ikke avgjøres',
    group: 'undated',
    claim: 'none',
  })),
});

/** The same list a little later: two have come, one of them on top. */
export const grownQueue = Queue.parse({
  counts: { all: 14, mine: 3, held: 5, dueToday: 2 },
  tasks: [
    { ...rows[0], task: 'E20.1', title: 'Dagpenger: permittering eller oppsagt?' },
    ...rows,
    { ...rows[7], task: 'E21.1', title: 'Kontantstøtte: barnehageplass?' },
  ],
  next: 'bmVzdGU',
});

export const noQueue = Queue.parse({ counts: { all: 0, mine: 0, held: 0, dueToday: 0 }, tasks: [] });

const acts = '/journeys/J1/errands/E1/acts';
const grounds = {
  name: 'grounds',
  says: 'Begrunnelse. Den blir stående på oppgaven, og foreldrene kan få lese den.',
  as: 'text' as const,
};

const law = (says: string, href?: string) => ({ says, ...(href && { href }) });

const held = (rule: string, says: string, body: string, name: string, lawSays: string, href?: string) => ({
  rule,
  says,
  answer: 'yes' as const,
  sources: [{ body, name, asOf: '2026-11-17' }],
  law: law(lawSays, href),
});

/** A task the viewer has taken, with a question, every kind of act, and all its lists filled. */
export const eeaTask = TaskShown.parse({
  task: 'E1.1',
  journey: 'J1',
  errand: 'E1',
  round: 1,
  version: 4,
  title: 'Barnetrygd: er dette en EØS-sak?',
  step: 'child-benefit',
  stepTitle: 'Barnetrygd',
  why: 'Automatikken stoppet. Sju av åtte regler er oppfylt, én kan ikke avgjøres.',
  cause: 'filter:onlyNorway',
  owner: 'caseworker',
  status: { word: 'stalled', says: 'Står fast hos NAV' },
  due: due('2026-11-25', 'sanction', 'Lovfrist onsdag 25. november · om 2 dager'),
  since: 'Står fast siden 17. november',
  claim: { by: 'you', name: 'Sofie Berg', says: 'Tatt av deg kl. 08.41' },
  question: {
    says: 'Hva er riktig? Far hadde en svensk arbeidsgiver i oktober. Er mor eller far omfattet av trygderegler i et annet EØS-land?',
    answers: [
      {
        act: 'value.fixed',
        says: 'Nei, ikke en EØS-sak',
        follows: 'Automatikken går videre. NAV avgjør barnetrygden.',
        to: acts,
        content: { type: 'value.fixed', of: 'P1', name: 'onlyNorway', value: true },
        wants: [grounds],
      },
      {
        act: 'value.fixed',
        says: 'Ja, en EØS-sak',
        follows: 'Oppgaven går til NAV utland med alt som står her.',
        to: acts,
        content: { type: 'value.fixed', of: 'P1', name: 'onlyNorway', value: false },
        wants: [grounds],
      },
      {
        act: 'citizen.asked',
        says: 'Jeg må spørre far',
        follows: 'Han får spørsmålet i dag. Fristen blir stående.',
        to: acts,
        content: { type: 'citizen.asked', to: 'P3' },
        wants: [{ name: 'question', says: 'Spørsmålet til far', as: 'text' }],
      },
    ],
  },
  acts: [
    {
      act: 'errand.retried',
      says: 'Hent opplysninger på nytt',
      to: acts,
      content: { type: 'errand.retried' },
      wants: [],
      may: 'you',
    },
    {
      act: 'task.hold',
      says: 'Sett på vent',
      follows: 'Oppgaven ligger under På vent til da. Fristen blir stående.',
      to: '/tasks/E1.1/hold',
      content: {},
      wants: [{ name: 'until', says: 'Vent til', as: 'date' }],
      may: 'you',
    },
    {
      act: 'task.hand-over',
      says: 'Gi videre',
      follows: 'Den du velger, finner oppgaven under Mine.',
      to: '/tasks/E1.1/hand-over',
      content: {},
      wants: [
        {
          name: 'to',
          says: 'Hvem skal ha den?',
          as: 'choice',
          options: [
            { value: 'cw-2', says: 'Jonas Lie' },
            { value: 'unit', says: 'Tilbake til enheten' },
          ],
        },
      ],
      may: 'you',
    },
    {
      act: 'task.note',
      says: 'Skriv et notat',
      follows: 'Bare ansatte hos NAV kan lese det.',
      to: '/tasks/E1.1/note',
      content: {},
      wants: [{ name: 'text', says: 'Notat', as: 'text' }],
      may: 'you',
    },
    {
      act: 'errand.resolved',
      says: 'Registrer det NAV har bestemt',
      follows: 'En kollega må si det samme før det gjelder.',
      to: acts,
      content: { type: 'errand.resolved' },
      wants: [
        {
          name: 'outcome',
          says: 'Hva har NAV bestemt?',
          as: 'choice',
          options: [
            { value: 'granted', says: 'Innvilget' },
            { value: 'refused', says: 'Avslått' },
          ],
        },
        grounds,
      ],
      second: true,
      may: 'you',
    },
    {
      act: 'round.opened',
      says: 'Begynn en ny runde',
      follows: 'Runden som står her, blir avsluttet.',
      to: acts,
      content: { type: 'round.opened' },
      wants: [grounds],
      may: 'you',
    },
    {
      act: 'task.release',
      says: 'Legg oppgaven tilbake',
      to: '/tasks/E1.1/release',
      content: {},
      wants: [],
      may: 'you',
    },
  ],
  strip: [
    { state: 'waiting', says: 'Venter', when: '9.–10. nov.', is: 'past' },
    { state: 'preparing', says: 'Gjøres klart', when: '10.–17. nov.', is: 'past' },
    { state: 'stalled', says: 'Står fast', when: 'siden 17. nov.', is: 'present' },
    { state: 'withBody', says: 'Hos NAV', when: 'når svaret er lagret', is: 'ahead' },
    { state: 'granted', says: 'Avgjort', when: 'ventet 1. des.', is: 'ahead' },
  ],
  chart: '/life-events/having-children/steps/child-benefit/chart?state=stalled&language=nb',
  rules: [
    held('validNumber', 'Mor og barn har gyldig fødselsnummer', 'skatteetaten', 'Folkeregisteret', 'NAVs filter 1'),
    held(
      'alive',
      'Mor og barn er i live',
      'skatteetaten',
      'Folkeregisteret',
      'Barnetrygdloven § 2',
      'https://lovdata.no/lov/2002-03-08-4/§2',
    ),
    {
      rule: 'onlyNorway',
      says: 'Forløpet gjelder bare Norge',
      answer: 'unknown',
      sources: [{ body: 'nav', name: 'Aa-registeret', asOf: '2026-10-13' }],
      law: law('Forordning 883/2004', 'https://lovdata.no/forordning/883'),
    },
    held('ofAge', 'Mor er over 18 år og har ikke verge', 'skatteetaten', 'Folkeregisteret', 'NAVs filter 3'),
    held(
      'livesWithMother',
      'Barnet bor hos mor',
      'skatteetaten',
      'Folkeregisteret',
      'Barnetrygdloven § 2',
      'https://lovdata.no/lov/2002-03-08-4/§2',
    ),
    {
      rule: 'notStopped',
      says: 'Ingen tidligere stans',
      answer: 'no',
      sources: [{ body: 'nav', name: 'NAV', asOf: '2026-11-17' }],
      law: law('NAVs filter 7'),
    },
    { rule: 'extended', says: 'Ikke utvidet barnetrygd', answer: 'notAssessed', sources: [] },
  ],
  facts: [
    {
      label: 'Fars arbeidsgiver',
      value: 'Kustens Bygg AB, Sverige, fra 1. mars 2025',
      source: 'Aa-registeret',
      asOf: '2026-10-13',
      days: 41,
      tooOld: true,
    },
    { label: 'Fars bosted', value: 'Solvik, Norge', source: 'Folkeregisteret', asOf: '2026-11-17', days: 6 },
    { label: 'Mors arbeidsgiver', value: 'Solvik kommune', source: 'Aa-registeret', asOf: '2026-11-17', days: 6 },
    { label: 'Tidligere barnetrygd', value: 'Ingen', source: 'NAV', asOf: '2026-11-22', days: 1 },
  ],
  others: [
    { title: 'Farskap', body: 'NAV', status: { word: 'granted', says: 'Registrert 12. november' } },
    { title: 'Foreldrepenger', body: 'NAV', status: { word: 'withBody', says: 'NAV behandler' } },
  ],
  history: [
    { at: 'I dag kl. 08.41', says: 'Sofie Berg tok oppgaven' },
    { at: '17. november kl. 02.10', says: 'Sto fast: regelen om EØS ga uvisst' },
    { at: '10. november kl. 06.02', says: 'Fødsel hørt fra Folkeregisteret' },
  ],
  notes: [{ at: '18. november kl. 10.12', by: 'Mari Dal', text: 'Ringte arbeidsgiveren. De svarer i løpet av uken.' }],
});

const claimOffer = {
  act: 'task.claim',
  says: 'Ta oppgaven',
  to: '/tasks/E1.1/claim',
  content: { version: 4 },
  wants: [],
  first: true as const,
  may: 'you' as const,
};

/** Nobody has it: it can be read, and taken. */
export const freeTask = TaskShown.parse({
  ...eeaTask,
  claim: { by: 'none', says: 'Ingen har tatt den' },
  acts: [
    claimOffer,
    ...eeaTask.acts.filter((it) => it.act !== 'task.release').map((it) => ({ ...it, may: 'claimant' })),
  ],
});

const noting = eeaTask.acts.filter((it) => it.act === 'task.note');

/** A colleague has it: it can be read, and noted on. */
export const takenTask = TaskShown.parse({
  ...eeaTask,
  version: 6,
  claim: { by: 'another', name: 'Jonas Lie', says: 'Jonas Lie tok oppgaven i dag kl. 09.02' },
  question: { says: 'Hva er riktig?', answers: [] },
  acts: [...eeaTask.acts.filter((it) => it.to === acts).map((it) => ({ ...it, may: 'claimant' })), ...noting],
});

/** A colleague has proposed what the body has decided, and asks the viewer to say the same. */
export const proposedTask = TaskShown.parse({
  ...takenTask,
  title: 'Barnetrygd: har dere avgjort dette?',
  why: 'NAV har ikke svart innen vanlig tid.',
  proposal: { by: 'another', says: 'Jonas Lie foreslår: innvilget. Du kan si det samme, eller noe annet.' },
  acts: [
    {
      act: 'errand.resolved',
      says: 'Jeg sier det samme: innvilget',
      follows: 'Vedtaket registreres, og de det gjelder, får beskjed.',
      to: acts,
      content: { type: 'errand.resolved', outcome: 'granted' },
      wants: [grounds],
      first: true,
      may: 'you',
    },
    ...noting,
  ],
});

/** What waits for the person, as a caseworker sees it. */
export const personsTask = TaskShown.parse({
  ...eeaTask,
  title: 'Barnetrygd: søkeren må søke selv',
  owner: 'person',
  claim: { by: 'none', says: 'Ingen har tatt den' },
  question: { says: 'Hvordan går dette videre?', answers: [] },
  acts: [
    {
      act: 'word.given',
      says: 'Personen sier hvordan det gikk',
      to: acts,
      content: { type: 'word.given' },
      wants: [],
      may: 'person',
    },
  ],
});

/** What is left of a task that has been settled. */
export const closedTask = TaskShown.parse({
  ...eeaTask,
  version: 5,
  closed: true,
  status: { word: 'withBody', says: 'NAV behandler' },
  claim: { by: 'you', name: 'Sofie Berg', says: 'Tatt av deg kl. 08.41' },
  question: { says: '', answers: [] },
  acts: [],
  history: [{ at: 'I dag kl. 08.55', says: 'Sofie Berg svarte: Nei, ikke en EØS-sak' }, ...eeaTask.history],
});

/** A task of the operators: a body that does not answer. */
export const operatorTask = TaskShown.parse({
  ...eeaTask,
  task: 'E2.1',
  errand: 'E2',
  title: 'Foreldrepenger: NAV svarer ikke. Prøv igjen?',
  why: 'NAV har ikke svart siden kl. 03.02. Ingenting er mistet.',
  cause: 'unavailable',
  owner: 'operator',
  status: { word: 'unreachable', says: 'NAV svarer ikke' },
  question: { says: '', answers: [] },
  acts: eeaTask.acts
    .filter((it) => it.act === 'errand.retried')
    .map((it) => ({ ...it, says: 'Prøv på nytt', first: true })),
  rules: [],
  facts: [],
  others: [],
  notes: [],
});
