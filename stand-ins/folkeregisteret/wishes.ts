import { z } from 'zod';

/** An eleven-digit national number or D-number. */
export const Number11 = z.string().regex(/^\d{11}$/);
export const Day = z.iso.date();
