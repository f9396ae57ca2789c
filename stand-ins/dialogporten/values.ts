import { version } from 'uuid';
import { z } from 'zod';

/** An id that the sender makes: it tells the time. */
export const Id = z.uuid().refine((id) => version(id) === 7, 'Must be a UUIDv7');
export const Moment = z.iso.datetime({ offset: true });
export const Word = z.string().max(255);
export const Link = z.url().max(1023);
/** What a repeat is known by. */
export const Key = z.string().min(3).max(36);

export const Localizations = z
  .array(z.strictObject({ languageCode: z.string().min(2).max(3), value: z.string().min(1) }))
  .min(1);

export const ContentValue = z.strictObject({
  value: Localizations,
  mediaType: z.string().default('text/plain'),
  isAuthorized: z.boolean().nullish(),
});

export const Actor = z.strictObject({
  actorType: z.enum(['ServiceOwner', 'PartyRepresentative']),
  actorName: z.string().nullish(),
  actorId: z.string().nullish(),
});
