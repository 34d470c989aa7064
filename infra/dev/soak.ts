import { closingLine, tests } from "./steps.ts";

/** The same tests of faults, with counts too large for every day. */
const count = await tests(
  ["--selectProjects", "node", "--runInBand", "--testPathPatterns", "/test/faults/"],
  {
    BEACON_CUT_TRIALS: "600",
  },
);
console.log(`\n${closingLine(count)}`);
process.exit(count.failed > 0 ? 1 : 0);
