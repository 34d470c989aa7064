declare const brand: unique symbol;

/** A string that cannot be mistaken for another kind of string: `PersonId`, `CivilDate`. */
export type Branded<Name extends string> = string & { readonly [brand]: { readonly [N in Name]: true } };
