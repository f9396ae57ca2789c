/** What somebody else than the reader has said. */
export const others = {
  state: { declined: 'Declined', toldUs: 'Somebody else told us' },
  end: {
    declined: 'This has been declined. {body} can still be asked.',
    withdrawn: 'This has been withdrawn. Nothing more will happen.',
  },
  cause: {
    'consent-withdrawn': 'The consent has been withdrawn.',
    'by-person': 'It has been withdrawn.',
  },
  word: { person: 'Somebody else told us on {date}. We cannot check it.' },
  timeline: {
    line: {
      saidSo: 'Somebody else told us {date}.',
      told: 'Somebody else told us {date}. {body} has not confirmed it.',
      saidAppealed: 'Somebody else told us on {date} that {body} has an appeal.',
    },
    story: { anyway: 'Somebody else has applied, although we think that this does not apply.' },
  },
} as const;
