import { type Language, languages } from '../../../life-events/texts/text.js';

/** The language that is really spoken where this one is asked for. */
export const languageOf = (language: Language): Language => (languages[language] ? language : 'nb');
