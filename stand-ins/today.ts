const oslo = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' });

/** The day it is in Norway, as `YYYY-MM-DD`. */
export const today = (): string => oslo.format(new Date());
