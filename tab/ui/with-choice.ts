/** The chosen ones with `choice` put in or taken out, in the order of `all`. */
export function withChoice<Choice>(
  chosen: readonly Choice[],
  choice: Choice,
  on: boolean,
  all: readonly Choice[],
): Choice[] {
  return all.filter((one) => (one === choice ? on : chosen.includes(one)));
}
