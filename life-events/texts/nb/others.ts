/** Det som er sagt av en annen enn den som leser. */
export const others = {
  state: { declined: 'Takket nei', toldUs: 'En annen har sagt fra' },
  end: {
    declined: 'Det er takket nei. Det går an å ombestemme seg hos {body}.',
    withdrawn: 'Det er trukket tilbake. Ingenting mer skjer.',
  },
  cause: {
    'consent-withdrawn': 'Samtykket er trukket tilbake.',
    'by-person': 'Det er trukket tilbake.',
  },
  word: { person: 'En annen sa fra {date}. Det kan vi ikke sjekke.' },
  timeline: {
    line: {
      saidSo: 'En annen sa fra {date}.',
      told: 'En annen sa fra {date}. {body} har ikke bekreftet det.',
      saidAppealed: 'En annen sa fra {date} at {body} har fått en klage.',
    },
    story: { anyway: 'En annen har søkt, selv om vi tror at dette ikke gjelder.' },
  },
} as const;
