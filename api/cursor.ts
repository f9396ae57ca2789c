import { createHmac, timingSafeEqual } from 'node:crypto';
import { Problem } from './problem.js';

/** Places in lists, signed for the one who was given them and the list they belong to. */
export interface Cursors {
  give(place: string, whose: string): string;
  take(cursor: string, whose: string): string;
}

export function createCursors(key: Uint8Array): Cursors {
  const mark = (place: string, whose: string): Buffer =>
    createHmac('sha256', key)
      .update(JSON.stringify([whose, place]))
      .digest()
      .subarray(0, 16);
  return {
    give: (place, whose) => `${place}.${mark(place, whose).toString('hex')}`,
    take(cursor, whose) {
      const [place = '', given = ''] = cursor.split('.');
      const expected = mark(place, whose);
      const sent = Buffer.from(given, 'hex');
      if (sent.length === expected.length && timingSafeEqual(sent, expected)) return place;
      throw new Problem('malformed', 'Follow `next` as it was given.');
    },
  };
}
