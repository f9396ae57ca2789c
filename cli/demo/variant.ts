/** The ways a birth can go in the demo. */
export interface Variant {
  annul?: boolean;
  stillborn?: boolean;
  twins?: boolean;
  protected?: boolean;
}

/** Which households can live through it. */
export const householdsFor = (variant: Variant): readonly string[] =>
  variant.protected ? ['protected-mother'] : ['employed-couple', 'married', 'cohabiting'];

/** The children of the birth: a stillborn twin is a live twin's sibling. */
export const childrenOf = ({ twins, stillborn }: Variant): { live: boolean }[] =>
  twins ? [{ live: true }, { live: !stillborn }] : [{ live: !stillborn }];
