/** Answers that count as acceptance of what fits the schemas. */
const accepted = ['2xx', '303', '401', '403', '404', '409'];

/** Answers that count as a refusal of what does not fit: the usual ones, and those for what is too long. */
const refused = ['400', '401', '403', '404', '405', '406', '409', '413', '414', '415', '422', '428', '429', '431'];

/** Where more than the schemas must hold, what fits them may be refused: each with why no schema can say it. */
const refusedAllTheSame = {
  'days are counted from today, and a life event says how far': [
    'postLifeEventJourneys',
    'postTaskHold',
    'postCalendarLeap',
  ],
  'names are those of the life event’s own leaflet': ['postLifeEventPreview', 'postJourneyErrandActs'],
  'national numbers have control digits': ['postTasksSearch', 'postEvents'],
  'ids and tokens must be ones that we gave': ['postTaskHandOver', 'postJourneyTokens'],
  'a path must lead to a page of ours': ['getSignIn'],
};

/** Lists whose `after` is a place that was signed for the one who got it: one that is made up cannot be read. */
const lists = ['getJourneys', 'getStalls', 'getTasks', 'getEvents'];

/** Left out: a stream has no end, and only an issuer sends a browser back. */
export const leftOut = new Set(['getJourneyLive', 'getSignInCallback']);

const text = (value) => JSON.stringify(value);
const statuses = (all) => `[${all.map(text).join(', ')}]`;

/** Schemathesis' settings for one caller. */
export const configOf = ({ scheme, token }, names, known) =>
  [
    '[auth.openapi]',
    `${scheme} = { bearer = ${text(token)} }`,
    '[parameters]',
    ...Object.entries(names).map(([name, value]) => `"path.${name}" = ${text(value)}`),
    '[checks]',
    '# A key that is missing is 428 (RFC 6585), not one of the statuses that are expected of other headers.',
    'missing_required_header.expected-statuses = ["428"]',
    `negative_data_rejection.expected-statuses = ${statuses(refused)}`,
    `positive_data_acceptance.expected-statuses = ${statuses(accepted)}`,
    ...Object.entries(refusedAllTheSame).flatMap(([why, ids]) =>
      ids.filter((id) => known.has(id)).flatMap((id) => exception(id, [...accepted, '422'], why)),
    ),
    ...lists
      .filter((id) => known.has(id))
      .flatMap((id) => exception(id, [...accepted, '400'], 'a place in a list is signed for who got it')),
    '',
  ].join('\n');

const exception = (id, all, why) => [
  '[[operations]]',
  `# ${why}`,
  `include-operation-id = ${text(id)}`,
  `checks.positive_data_acceptance.expected-statuses = ${statuses(all)}`,
];
