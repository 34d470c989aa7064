/** Under this key stands how others do: what changes a register, an exemption or a certificate lets it go. */
export const takeUpKey = ["cpd", "take-up"] as const;
