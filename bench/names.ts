/** What both sides call things by. */
export const body = 'yardstick';
export const application = 'eight';
export const bodyQueue = `agency.${body}`;
