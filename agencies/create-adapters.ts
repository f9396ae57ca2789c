import { createAareg } from './aareg/adapter.js';
import type { Adapter } from './adapter.js';
import { createBrreg } from './brreg/adapter.js';
import { createFolkeregisteret } from './folkeregisteret/adapter.js';
import { createInntekt } from './inntekt/adapter.js';
import { type BodyId, manifests } from './manifests.js';
import { createCloudEvents } from './municipalities/cloud-events.js';
import { createLetter } from './municipalities/letter.js';
import type { Member } from './municipalities/member.js';
import { members } from './municipalities/members.js';
import { type Reach, reach } from './reach.js';
import type { Reached } from './reached.js';
import type { Settings } from './settings.js';

const where = (settings: Settings, manifest: Reached, create: (reach: Reach) => Adapter): Adapter => {
  const at = reach(settings, manifest);
  return at ? create(at) : { manifest };
};

/** An invented municipality takes letters in the test profile only. */
function letters({ profile, svarut, today }: Settings, member: Member, manifest: Reached): Adapter {
  if (profile === 'live' && manifest.today !== 'live') return { manifest };
  return createLetter(manifest, member, { svarut: svarut.post, konto: svarut.account, ...(today && { today }) });
}

const municipal = (settings: Settings) => (member: Member) => {
  const manifest: Reached = manifests[member.id as BodyId];
  const adapter =
    member.rung === 'letter'
      ? letters(settings, member, manifest)
      : where(settings, manifest, (at) => createCloudEvents(manifest, at));
  return [member.id, adapter] as const;
};

const bare = Object.values<Reached>(manifests).map((manifest): [string, Adapter] => [manifest.id, { manifest }]);

/** An adapter for every body. One that no machine can reach, or whose address nobody has given, has a manifest and no more. */
export function createAdapters(settings: Settings): Readonly<Record<BodyId, Adapter>> {
  const { folkeregisteret, inntekt, aareg, brreg } = manifests;
  return {
    ...(Object.fromEntries(bare) as Record<BodyId, Adapter>),
    ...Object.fromEntries(Object.values<Member>(members).map(municipal(settings))),
    folkeregisteret: where(settings, folkeregisteret, createFolkeregisteret),
    inntekt: where(settings, inntekt, (at) => createInntekt(at, settings.incomePackage ?? 'livsferd')),
    aareg: where(settings, aareg, createAareg),
    brreg: where(settings, brreg, createBrreg),
  };
}
