/** Whether what was observed is of somebody whom nobody could tell, or decides who that was; as a row's column has it. */
export const isOfNobodyYet = (observed: unknown): boolean =>
  typeof observed === "string" && /"kind":\s*"(sighting|match)"/.test(observed);
