import { close, tests } from "./steps.ts";

/** The same tests of faults, of obligations and of damaged files, with counts too large for every day. */
const count = await tests(
  [
    "--selectProjects",
    "node",
    "--runInBand",
    "--testPathPatterns",
    "/test/(faults|attendance)/",
    "/domain/cpd/obligation-laws",
  ],
  {
    BEACON_CUT_TRIALS: "600",
    BEACON_REGISTER_PEOPLE: "600",
    BEACON_TRUSTS: "10000",
    BEACON_ATTENDANCE_FILES: "100000",
    BEACON_UPLOAD_MB: "200",
  },
);
close(count);
