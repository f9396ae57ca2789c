/** The key is gone for good, and what it sealed with it. */
export class KeyErased extends Error {
  override name = 'KeyErased';
}
