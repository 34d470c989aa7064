import type { Ports } from "../../shared/domain/ports.ts";
import type { Job } from "./job.ts";

/** Writes who saw whose record where the first try failed. */
export const settleViewingsJob = ({ viewings }: Pick<Ports, "viewings">): Job => ({
  name: "settle-viewings",
  schedule: "5,20,35,50 * * * * *",
  run: () => viewings.settle(),
});
