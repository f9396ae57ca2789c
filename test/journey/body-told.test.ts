/** What a body says of a party, without naming an errand. */
import { effectsOf } from '../stories.js';
import { aSale, harbour, known, sold } from './small.js';
import { acts, decides, errand, given, hears, play, shown, tell } from './tell.js';

void [effectsOf, aSale, harbour, known, sold, acts, decides, errand, given, hears, play, shown, tell];
