import type { Api } from './api.js';

export const languages = ['nb', 'en'] as const;
export type Language = (typeof languages)[number];

export interface Explained {
  id: string;
  with: string;
  explanation?: {
    title: string;
    says: readonly string[];
    rules: readonly { answer: keyof typeof marks; law?: string; says?: string }[];
  };
}

const marks = { yes: '✓', no: '–', unknown: '?', notAssessed: '·' } as const;

/** Each errand of a journey with the reasons that its viewer may read. */
export const explain = (
  api: Api,
  { journey, errands }: { journey: string; errands: readonly { id: string }[] },
  language: Language,
): Promise<Explained[]> =>
  Promise.all(errands.map(({ id }) => api.get<Explained>(`/journeys/${journey}/errands/${id}?language=${language}`)));

/** Why an errand is as it is: sentences, and each rule with its law. */
export function reasons({ with: body, explanation }: Explained): string[] {
  if (!explanation) return [];
  const { title, says, rules } = explanation;
  return [
    `${title} (${body})`,
    ...says.map((it) => `  ${it}`),
    ...rules.flatMap((it) => (it.says === undefined ? [] : [`  ${marks[it.answer]} ${it.says}${lawOf(it)}`])),
    '',
  ];
}

const lawOf = ({ law }: { law?: string }): string => (law === undefined ? '' : ` (${law})`);
