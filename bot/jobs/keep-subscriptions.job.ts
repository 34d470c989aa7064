import type { Job } from "./job.ts";

/** Sees that Graph goes on telling of changes. Where nothing is due, it asks nothing of Graph. */
export const keepSubscriptionsJob = (watch: { keep(): Promise<void> }): Job => ({
  name: "keep-subscriptions",
  schedule: "17 * * * * *",
  run: () => watch.keep(),
});
