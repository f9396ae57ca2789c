const ours = /^[a-z]+\d{0,3}([._-][a-z]+\d{0,3})*(-\d{1,2})?$/i;
const longest = 60;

/** A label's value: one of our own words, or 'other'. A reference, a number or a text from outside never becomes a series. */
export const word = (it: string): string => (it.length <= longest && ours.test(it) ? it : 'other');
