import type { Sex } from './national-number.js';
import type { Random } from './random.js';

export type Language = 'nb' | 'nn' | 'en' | 'se';

const firstNames: Record<Sex, Record<Language, readonly string[]>> = {
  kvinne: {
    nb: ['Ingvild', 'Solfrid', 'Maja', 'Tuva', 'Henriette', 'Silje', 'Ragnhild', 'Kaja', 'Vilde', 'Marte'],
    nn: ['Gunnvor', 'Åshild', 'Borghild', 'Sunniva', 'Eldbjørg', 'Torunn', 'Signe', 'Brita'],
    en: ['Amara', 'Grace', 'Leila', 'Priya', 'Zofia', 'Hana'],
    se: ['Áile', 'Biret', 'Risten', 'Sárá', 'Elle', 'Máret'],
  },
  mann: {
    nb: ['Sondre', 'Eirik', 'Magnus', 'Jonas', 'Håkon', 'Vetle', 'Anders', 'Petter', 'Sander', 'Tobias'],
    nn: ['Olav', 'Sjur', 'Torkjell', 'Knut', 'Leiv', 'Eivind', 'Gaute', 'Halvard'],
    en: ['Daniel', 'Omar', 'Tomasz', 'Ravi', 'Kwame', 'Luca'],
    se: ['Áilu', 'Mihkkal', 'Niillas', 'Ánte', 'Jovnna', 'Issát'],
  },
};

const lastNames: Record<Language, readonly string[]> = {
  nb: ['Solbakkmo', 'Granerud', 'Strandheim', 'Myrvang', 'Lundbråten', 'Skogstue', 'Havnerås', 'Kvistad', 'Brattmo'],
  nn: ['Heimtveit', 'Kvamsdalen', 'Øygardslid', 'Storehaugen', 'Nesbøvik', 'Ljosland'],
  en: ['Okonedo', 'Whitcombe', 'Raskovic', 'Mehtani', 'Farahani', 'Lindqvist-Shaw'],
  se: ['Guovdilas', 'Várrebákti', 'Jávregáddi', 'Duottarluohkká'],
};

export const firstName = (random: Random, sex: Sex, language: Language) => random.pick(firstNames[sex][language]);
export const lastName = (random: Random, language: Language) => random.pick(lastNames[language]);
