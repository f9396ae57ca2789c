const parts = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short', timeStyle: 'medium' });
const zone = new Intl.DateTimeFormat('en-US', { timeZone: 'Europe/Oslo', timeZoneName: 'longOffset' });

function offset(moment: Date): string {
  const name = zone.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value;
  return name?.replace('GMT', '') || '+00:00';
}

/** A moment as the register writes it: Norwegian clock with its offset. */
export const osloTime = (moment = new Date()) =>
  `${parts.format(moment).replace(' ', 'T')}.${String(moment.getMilliseconds()).padStart(3, '0')}${offset(moment)}`;

/** The first moment of a date in Norway. */
export const startOf = (date: string) => `${date}T00:00:00${offset(new Date(`${date}T00:00:00Z`))}`;

/** The day it is in Norway, as `YYYY-MM-DD`. */
export const today = (): string => osloTime().slice(0, 10);
