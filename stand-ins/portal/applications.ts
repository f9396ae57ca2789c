import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { decisionData, delay } from '../answering.js';
import type { Bench, Call, Route } from '../stand-in.js';
import { type Application, matterKey, Number11, type Portal, type PortalKind } from './portal-kind.js';

const Applying = z.object({
  person: Number11,
  kind: z.string().min(1),
  about: z.string().optional(),
  answers: z.record(z.string(), z.unknown()).optional(),
});

const applicationKey = ({ content }: Call) => matterKey(Applying.partial().safeParse(content).data ?? {}) || undefined;

/** Decides by itself where its manners say so. */
function answerByItself(
  { appeal }: PortalKind,
  { state, post }: Bench<Portal>,
  { person, kind, about }: Application,
): void {
  const { answer, outcome, acknowledge, milliseconds, today } = state.manners;
  const matter = { person, step: kind, ...(about ? { about } : {}) };
  if (acknowledge) post({ type: 'acknowledged', data: matter });
  const wait = delay(answer, milliseconds);
  if (wait !== undefined)
    post({ type: 'decided', data: { ...decisionData({ outcome }, appeal, today), ...matter } }, wait);
}

/** The person's own browser sends an application. */
export const apply = (portal: PortalKind): Route<Portal> => ({
  verb: 'POST',
  path: '/_person/applications',
  key: applicationKey,
  answer: (call, bench) => {
    const { person, kind, about } = Applying.parse(call.content);
    const application = { receipt: `K-${randomUUID().slice(0, 8)}`, person, kind, about };
    bench.state.applications.push(application);
    bench.commit({ key: matterKey(application), verb: 'apply', what: { person, kind, about } });
    answerByItself(portal, bench, application);
    return { status: 201, body: { receipt: application.receipt } };
  },
});
