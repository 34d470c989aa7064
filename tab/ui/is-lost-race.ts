import type { ApiProblem } from "../api/api-problem.ts";

/** Whether somebody else saved first, so that nothing was saved. */
export const isLostRace = ({ code }: Pick<ApiProblem, "code">): boolean => code.endsWith(".changed");
