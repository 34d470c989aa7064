/** @jest-environment node */
import { describe, expect, it, jest } from "@jest/globals";
import type { TokenOrder } from "./sign-in.ts";
import { PersonNeeded, stepByStep } from "./sign-in-steps.ts";

/** Signing in that needs the person until `withPerson` has come through once; `outcomes` are how their tries end. */
function aSignIn(...outcomes: ("token" | "declined")[]) {
  const orders: { silently: TokenOrder[]; withPerson: TokenOrder[] } = { silently: [], withPerson: [] };
  let isDone = false;
  const signIn = stepByStep({
    async silently(order) {
      orders.silently.push(order);
      if (!isDone) throw new PersonNeeded("check", { claims: order.claims });
      return "quiet token";
    },
    async withPerson(order) {
      orders.withPerson.push(order);
      if (outcomes.shift() !== "token") throw new Error("declined");
      isDone = true;
      return "token";
    },
  });
  return { ...signIn, orders };
}
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe("signing in step by step", () => {
  it("lets every request wait for the one thing that the person does, and then go on", async () => {
    const { accessToken, steps, orders } = aSignIn("token");
    const shown: (string | undefined)[] = [];
    steps.subscribe(() => shown.push(steps.now()?.standing));
    const first = accessToken({ claims: '{"acrs":"c1"}' });
    await settled();
    const second = accessToken();
    steps.now()?.go();
    expect(await Promise.all([first, second])).toEqual(["token", "token"]);
    expect(shown).toEqual(["waiting", "under-way", undefined]);
    expect(orders.withPerson).toEqual([{ claims: '{"acrs":"c1"}' }]);
    expect(await accessToken()).toBe("quiet token");
  });

  it("asks Microsoft once however often the button is pressed", async () => {
    const { accessToken, steps, orders } = aSignIn("token");
    const token = accessToken();
    await settled();
    steps.now()?.go();
    steps.now()?.go();
    await token;
    expect(orders.withPerson).toHaveLength(1);
  });

  it("goes on waiting when the person declines, and comes through at the next try", async () => {
    const said = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const { accessToken, steps } = aSignIn("declined", "token");
    const token = accessToken();
    await settled();
    steps.now()?.go();
    await settled();
    expect(steps.now()).toMatchObject({ words: { title: "One more check" }, standing: "failed" });
    steps.now()?.go();
    expect(await token).toBe("token");
    said.mockRestore();
  });

  it("hands on a fault that the person can do nothing about", async () => {
    const { accessToken, steps } = stepByStep({
      silently: async () => {
        throw new Error("no network");
      },
      withPerson: async () => "never",
    });
    await expect(accessToken()).rejects.toThrow("no network");
    expect(steps.now()).toBeUndefined();
  });
});
