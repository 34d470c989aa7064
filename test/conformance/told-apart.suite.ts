import { expect, it } from "@jest/globals";
import type { ResourceId } from "../../shared/domain/resources/resource.ts";
import type { TellingId, ToldApart } from "../../shared/domain/resources/upkeep/told-apart.ts";
import type { OpenedPorts } from "./port-implementation.ts";
import { creation, removal, requestsOf } from "./requests-of.ts";

const telling = (id: string): ToldApart => ({
  id: id as TellingId,
  members: [
    { id: "plan" as ResourceId, said: "1abc" },
    { id: "sendco.12" as ResourceId, said: "2def", content: "hash=" },
  ],
});

/** What any store of resources that were told apart keeps. */
export function toldApartSuite(opened: () => OpenedPorts): void {
  const store = () => opened().ports.toldApart;
  const ids = async () => (await store().list()).map(({ id }) => id);

  it("keep what each was like, once however often it is said (invariant 2)", async () => {
    await requestsOf(opened(), creation, () => store().create(telling("ta-kept")));
    await store().create(telling("ta-kept"));
    await requestsOf(opened(), {}, async () => {
      expect((await store().list()).filter(({ id }) => id === "ta-kept")).toEqual([telling("ta-kept")]);
    });
  });

  it("are taken back once", async () => {
    await store().create(telling("ta-back"));
    await requestsOf(opened(), removal, () => store().remove("ta-back" as TellingId));
    await requestsOf(opened(), {}, () => store().remove("ta-back" as TellingId));
    expect(await ids()).not.toContain("ta-back");
  });
}
