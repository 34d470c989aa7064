import type { backgroundErasures } from "./background-erasures.ts";
import type { Job } from "./job.ts";

/** Goes on with erasures that were cut short. */
export const erasePeopleJob = (erasures: Pick<ReturnType<typeof backgroundErasures>, "begin">): Job => ({
  name: "erase-people",
  schedule: "25 * * * * *",
  run: () => erasures.begin(),
});
