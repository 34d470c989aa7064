import { expect, it } from "@jest/globals";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import type { ResourceChoices } from "../../shared/domain/resources/choices/resource-choices.ts";
import type { OpenedPorts } from "./port-implementation.ts";
import { change, creation, lostRace, requestsOf } from "./requests-of.ts";

const chosen = (person: string, more: Partial<ResourceChoices> = {}): ResourceChoices => ({
  person: person as PersonId,
  saved: ["sendco.12", "kcsie"] as unknown as ResourceChoices["saved"],
  ...more,
});

/** What any store of people's own choices keeps. */
export function resourceChoicesSuite(opened: () => OpenedPorts): void {
  const store = () => opened().ports.resourceChoices;

  it("keep what somebody saved, in its order", async () => {
    await requestsOf(opened(), creation, () => store().create(chosen("rc-kept")));
    await requestsOf(opened(), {}, async () => {
      expect((await store().find("rc-kept" as PersonId))?.value).toEqual(chosen("rc-kept"));
      expect(await store().list()).toContainEqual(chosen("rc-kept"));
      expect(await store().find("rc-nobody" as PersonId)).toBeUndefined();
    });
  });

  it("begin one row a person, whoever is first (invariant 2)", async () => {
    await store().create(chosen("rc-twice"));
    const second = await store().create(chosen("rc-twice", { saved: [] }));
    expect(second.value).toEqual(chosen("rc-twice"));
  });

  it("save over what was read, and nothing over what somebody saved first (invariant 3)", async () => {
    const first = await store().create(chosen("rc-race"));
    const emptied = chosen("rc-race", { saved: [] });
    const saved = await requestsOf(opened(), change, () => store().save(emptied, first.version));
    expect(saved?.value).toEqual(emptied);
    expect(
      await requestsOf(opened(), lostRace, () => store().save(chosen("rc-race"), first.version)),
    ).toBeUndefined();
    expect((await store().find("rc-race" as PersonId))?.value).toEqual(emptied);
  });
}
