import { buildTab } from "./build-tab.ts";
import { close, tests, total } from "./steps.ts";

/** The same tests of faults, of obligations, of damaged files, of erasures and of what anybody may send, with counts too large for every day; and every page in every look. */
const counted = await tests(
  [
    "--selectProjects",
    "node",
    "--runInBand",
    "--testPathPatterns",
    "/test/(faults|attendance|provision|data-out)/",
    "/test/security/any-body",
    "/test/security/hostile/",
    "/test/records/erasing",
    "/domain/cpd/obligation-laws",
  ],
  {
    env: {
      BEACON_CUT_TRIALS: "600",
      BEACON_SENDING_TRIALS: "200",
      BEACON_COPIES_TRIALS: "60",
      BEACON_REGISTER_PEOPLE: "600",
      BEACON_TRUSTS: "10000",
      BEACON_ATTENDANCE_FILES: "100000",
      BEACON_UPLOAD_MB: "200",
      BEACON_BODIES: "15000",
      BEACON_SLEEP_SECONDS: "60",
      BEACON_PROVISION_ROWS: "10000",
      BEACON_PROVISION_KILLS: "6",
      BEACON_DATA_ROWS: "200",
      BEACON_DATA_STOPS: "6",
      BEACON_DATA_COMMAND_ROWS: "10000",
      BEACON_HOSTILE_REQUESTS: "10000",
    },
  },
);
await buildTab();
const looks = await tests(["--selectProjects", "e2e", "--runInBand"], { env: { BEACON_EVERY_LOOK: "true" } });
close(total([counted, looks]));
