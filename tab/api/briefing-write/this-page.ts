/** By what this page is known from others of the same editor, for as long as it is loaded. */
export const thisPage: string = crypto.randomUUID();
