import { expect, it } from "@jest/globals";
import { small } from "../world/small-trust.ts";
import type { OpenedPorts } from "./port-implementation.ts";
import { requestsOf } from "./requests-of.ts";

const batches = (count: number) => ({ "POST /$batch": count });
const nobody = (count: number) => Array.from({ length: count }, (_, n) => `nobody-${n}@trust.example`);

/** What anything that finds accounts by address answers. */
export function entraUsersSuite(opened: () => OpenedPorts): void {
  const find = (...addresses: string[]) => opened().ports.entraUsers.findByAddress(addresses);

  it("find accounts by address, whatever its capitals, and leave out those of nobody", async () => {
    const found = await find(`${small.sendco.toUpperCase()}@Trust.Example`, "nobody@trust.example");
    expect([...found.keys()]).toEqual([`${small.sendco}@trust.example`]);
    expect(found.get(`${small.sendco}@trust.example`)).toMatchObject({ id: small.sendco, isGuest: false });
  });

  it("ask nothing about nobody", async () => {
    await requestsOf(opened(), {}, async () => expect((await find()).size).toBe(0));
  });

  it("take one request for 300 addresses that are known, and one more where some are not", async () => {
    const known = `${small.sendco}@trust.example`;
    await requestsOf(opened(), batches(1), () => find(known));
    const found = await requestsOf(opened(), batches(2), () => find(...nobody(299), known));
    expect([...found.keys()]).toEqual([known]);
  });

  it("do not take what somebody wrote for a part of the question (invariant 10)", async () => {
    expect((await find("o'brien@trust.example", "x') or startswith(mail,'a")).size).toBe(0);
  });
}
