import { isAway } from '../../../journey/parties.js';
import { notFollowed } from '../../../journey/replies.js';
import { ownRef } from '../own-sight.js';
import type { OfErrand, Seeing } from './seeing.js';

/** Whether the viewer has said that they do not want to be followed. */
export const isLeftAlone = ({ viewer, standing }: Seeing): boolean =>
  isAway(standing.participants, ownRef(viewer, standing));

/** It ended because nobody followed it, or it would ask the viewer, who is left alone. */
export const isNotFollowed = (of: OfErrand): boolean =>
  of.errand.state === 'declined' ? of.errand.cause === notFollowed : of.errand.state === 'asking' && isLeftAlone(of);
