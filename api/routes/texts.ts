import { z } from 'zod';
import { pageTexts } from '../../life-events/texts/page-texts.js';
import { allow } from '../access/decide.js';
import { defineRoute } from '../route.js';
import { TextsShown } from '../shapes/texts-shown.js';
import { languages } from '../shapes/timeline.js';

export const texts = defineRoute({
  method: 'GET',
  path: '/texts',
  operation: 'texts.read',
  summary: 'The sentences that pages say of themselves, in one language.',
  open: true,
  query: z.strictObject({ language: z.enum(languages).default('nb') }),
  answers: { 200: { says: 'Every sentence by its key.', schema: TextsShown } },
  async answer(on, { query: { language }, ...it }) {
    await allow(on, it, 'texts.read');
    return { status: 200, body: pageTexts(language) };
  },
});
