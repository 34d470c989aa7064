import type { Ports } from "../../shared/domain/ports.ts";
import type { Job } from "./job.ts";

/** Forgets who had an edition open that nobody writes any more. Four times a day, so that one that fails keeps no row for longer than a day. */
export const forgetWritersJob = ({ writersHere, clock }: Pick<Ports, "writersHere" | "clock">): Job => ({
  name: "forget-writers",
  schedule: "0 40 2-23/6 * * *",
  run: () => writersHere.forgetGone(clock.now()),
});
