import { z } from 'zod';
import { allow } from '../access/decide.js';
import { ErrorReport } from '../acts/act.js';
import { reportError } from '../acts/report-error.js';
import { notFound } from '../problem.js';
import { defineRoute } from '../route.js';
import { ReportHeard } from '../shapes/act-heard.js';
import { Name } from '../words.js';

/** A participant says that the register is wrong about the journey itself, or about somebody in it. */
export const journeyActs = defineRoute({
  method: 'POST',
  path: '/journeys/:journey/acts',
  operation: 'journey.read',
  params: z.strictObject({ journey: Name }),
  content: ErrorReport,
  summary: 'Say that a register is wrong about the journey, or about somebody in it.',
  answers: { 200: { says: 'What rests on it is held back.', schema: ReportHeard } },
  problems: ['cannot-now'],
  async answer(on, { params, content: report, ...it }) {
    const standing = await on.store.standings.get(params.journey);
    await allow(on, it, 'error.reported', { ...params, standing, of: report.about });
    if (!standing || it.actor.kind !== 'person') throw notFound();
    return reportError(on, { actor: it.actor, command: it.key, standing }, report);
  },
});
