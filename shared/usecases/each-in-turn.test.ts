import { describe, expect, it } from "@jest/globals";
import { eachInTurn } from "./each-in-turn.ts";

describe("work with one after the other", () => {
  it("goes on after a fault, and hands on every fault at the end", async () => {
    const done: string[] = [];
    const work = eachInTurn(
      ["first", "second", "third", "fourth"],
      "Some could not be told yet.",
      async (each) => {
        if (each === "first" || each === "third") throw new Error(`No answer about the ${each}.`);
        done.push(each);
      },
    );
    await expect(work).rejects.toMatchObject({
      message: "Some could not be told yet.",
      errors: [new Error("No answer about the first."), new Error("No answer about the third.")],
    });
    expect(done).toEqual(["second", "fourth"]);
  });

  it("says nothing where nothing failed", async () => {
    await expect(
      eachInTurn(["only"], "Some could not be told yet.", async () => {}),
    ).resolves.toBeUndefined();
  });
});
