import { expect, it } from "@jest/globals";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import type { ListedHelper } from "../../shared/domain/resources/who-can-help/listed-helper.ts";
import type { OpenedPorts } from "./port-implementation.ts";
import { creation, removal, requestsOf } from "./requests-of.ts";

const helper = (person: string, agreedAt = "2026-11-24T12:00:00Z"): ListedHelper => ({
  person: person as PersonId,
  agreedAt: new Date(agreedAt),
});

/** What any list of those who can help keeps. */
export function listedHelpersSuite(opened: () => OpenedPorts): void {
  const store = () => opened().ports.listedHelpers;

  it("keep who agreed and when", async () => {
    await requestsOf(opened(), creation, () => store().add(helper("lh-kept")));
    await requestsOf(opened(), {}, async () => {
      expect(await store().find("lh-kept" as PersonId)).toEqual(helper("lh-kept"));
      expect(await store().list()).toContainEqual(helper("lh-kept"));
      expect(await store().find("lh-nobody" as PersonId)).toBeUndefined();
    });
  });

  it("list a person once, since they first agreed (invariant 2)", async () => {
    await store().add(helper("lh-twice"));
    expect(await store().add(helper("lh-twice", "2026-11-25T12:00:00Z"))).toEqual(helper("lh-twice"));
  });

  it("hold nothing of who withdrew, at once, and withdraw twice without a fault", async () => {
    await store().add(helper("lh-gone"));
    await requestsOf(opened(), removal, () => store().remove("lh-gone" as PersonId));
    expect(await store().find("lh-gone" as PersonId)).toBeUndefined();
    expect((await store().list()).map(({ person }) => person)).not.toContain("lh-gone");
    await store().remove("lh-gone" as PersonId);
    expect(await store().add(helper("lh-gone", "2026-11-26T12:00:00Z"))).toEqual(
      helper("lh-gone", "2026-11-26T12:00:00Z"),
    );
  });
}
