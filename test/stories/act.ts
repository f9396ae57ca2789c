import { type Api, signIn } from '../../cli/api.js';
import { errandOf, type Family } from './families.js';

/** What the mother does without a page: it only leads up to a story. */
export async function act(family: Family, step: string, what: { type: string } & Record<string, unknown>) {
  await actAs(family.mother.api, family, step, what);
}

async function actAs(api: Api, family: Family, step: string, what: { type: string } & Record<string, unknown>) {
  const errand = (await errandOf(family, step))!;
  await api.post(`/journeys/${family.journey}/errands/${errand.id}/acts`, what);
}

/** She is no student, and would like a human at Lånekassen to look at what follows from that. */
export async function askHumanAboutStudies(family: Family): Promise<void> {
  const { about } = (await errandOf(family, 'student-parent-grant'))!;
  await act(family, 'student-parent-grant', { type: 'finding.told', of: about, name: 'student', value: false });
  await act(family, 'student-parent-grant', { type: 'human.asked' });
}

/** A caseworker at Lånekassen, who looks at it, asks her something in words. */
export async function inquireAboutStudies(base: string, family: Family, question: string): Promise<void> {
  const caseworker = await signIn(base, { caseworker: { name: '', body: 'lanekassen' } });
  const { about } = (await errandOf(family, 'student-parent-grant'))!;
  await actAs(caseworker, family, 'student-parent-grant', { type: 'citizen.asked', to: about, question });
}
