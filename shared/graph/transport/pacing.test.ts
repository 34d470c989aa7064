import { describe, expect, it } from "@jest/globals";
import type { Pace } from "./pace.ts";
import { pacing } from "./pacing.ts";

describe("keeping to what the service takes in a second", () => {
  it("sends four bulk notifications half a second apart, and lets everything else pass", async () => {
    let clock = 0;
    const pace: Pace = {
      now: () => new Date(clock),
      random: () => 0.5,
      sleep: async (milliseconds) => {
        clock += milliseconds;
      },
    };
    const step = pacing(pace, { "POST /bulk": 2 });
    const sentAt: [string, number][] = [];
    const send = (operation: string) =>
      step(
        { operation, method: "POST", url: "https://graph.example/v1.0/x", headers: {}, repeatable: true },
        async () => {
          sentAt.push([operation, clock]);
          return new Response();
        },
      );
    for (const operation of ["POST /bulk", "POST /bulk", "GET /other", "POST /bulk", "POST /bulk"])
      await send(operation);
    expect(sentAt).toEqual([
      ["POST /bulk", 0],
      ["POST /bulk", 500],
      ["GET /other", 500],
      ["POST /bulk", 1000],
      ["POST /bulk", 1500],
    ]);
  });
});
