/** The same keys in another language: no sentence too few, none too many. */
export type Translated<Sentences> = {
  readonly [Key in keyof Sentences]: Sentences[Key] extends string ? string : Translated<Sentences[Key]>;
};
