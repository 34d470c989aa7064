import type { Ports } from "../../shared/domain/ports.ts";
import type { Job } from "./job.ts";

/** Counts how people stand to their CPD when a server has started, a day has turned or a file was imported, so that nobody waits for it. */
export const countTakeUpJob = ({ takeUp }: Pick<Ports, "takeUp">): Job => ({
  name: "count-take-up",
  schedule: "45 * * * * *",
  run: async () => {
    await takeUp.current();
  },
});
