/** A label's value: one of our own words, or 'other'. A reference, a number or a text from outside never becomes a series. */
export const word = (it: string): string => (/^[a-z][\w.-]{0,59}$/i.test(it) && !/\d{4}/.test(it) ? it : 'other');
