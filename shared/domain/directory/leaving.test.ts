import { describe, expect, it } from "@jest/globals";
import { aPost } from "../../testing/builders.ts";
import { civilDate } from "../time/civil-date.ts";
import { postsOnLeaving } from "./leaving.ts";

const lastDay = civilDate("2026-12-18");

describe("a person leaves the trust on Friday 18 December", () => {
  const dsl = aPost("ana", "dsl", "flax", { from: "2024-09-01" });
  const sendco = aPost("ana", "sendco", "ubley", { from: "2024-09-01", to: "2027-08-31" });
  const head = aPost("ana", "headteacher", "flax", { from: "2027-01-01" });
  const teacher = aPost("ana", "teacher", "flax", { from: "2020-09-01", to: "2024-08-31" });

  it("ends posts at every school, does not take up the one in January, and leaves the past alone", () => {
    expect(postsOnLeaving([dsl, sendco, head, teacher], lastDay)).toEqual({
      ended: [
        { ...dsl, endsOn: "2026-12-18" },
        { ...sendco, endsOn: "2026-12-18" },
      ],
      notTakenUp: [head],
    });
  });

  it("does nothing the second time", () => {
    const { ended } = postsOnLeaving([dsl, sendco], lastDay);
    expect(postsOnLeaving(ended, lastDay)).toEqual({ ended: [], notTakenUp: [] });
  });
});
