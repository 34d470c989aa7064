/** As many as are told apart at once; more of one title are a matter of naming. */
export const toldApartAtMost = 100;
