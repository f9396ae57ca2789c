import { z } from 'zod';

/** Where a list goes on: the last row's place in its order, as an opaque word. */
export const cursorOf = (place: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(place)).toString('base64url');

const Place = z.array(z.union([z.string().max(200), z.number()])).max(6);

/** A word that we did not make is no place in the list. */
export class BadCursor extends Error {
  override name = 'BadCursor';
}

export function placeOf(cursor: string, length: number): (string | number)[] {
  try {
    const place = Place.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
    if (place.length === length) return place;
  } catch {
    // Neither JSON nor a place: said below.
  }
  throw new BadCursor('The cursor is not one that this list gave');
}

/** Values of a statement that is put together from parts. */
export function parameters() {
  const values: unknown[] = [];
  return {
    values,
    put(value: unknown): string {
      values.push(value);
      return `$${values.length}`;
    },
  };
}
