import { expect, it } from "@jest/globals";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import { civilDate } from "../../shared/domain/time/civil-date.ts";
import { small } from "../world/small-trust.ts";
import type { OpenedPorts } from "./port-implementation.ts";
import { change, creation, requestsOf } from "./requests-of.ts";

/** What any counting of searches that found nothing keeps. */
export function missedSearchesSuite(opened: () => OpenedPorts): void {
  const missed = () => opened().ports.missedSearches;
  const search = (person: string, words: string, isFound = false) =>
    missed().note({ person: person as PersonId, words, isFound });

  it("asks nothing while searches are made, one row a week when they are kept, and adds up", async () => {
    await requestsOf(opened(), {}, async () => {
      await missed().settle();
      search(small.primaryHead, "euphonium");
      search(small.sendco, "euphonium");
      search(small.secondaryHead, "kcsie", true);
    });
    await requestsOf(opened(), { ...creation, ...change }, () => missed().settle(true));
    search(small.primaryHead, "euphonium");
    await requestsOf(opened(), change, () => missed().settle(true));
    await requestsOf(opened(), {}, async () => {
      expect(await missed().listSince(civilDate("2026-11-01"))).toEqual([{ words: "euphonium", times: 3 }]);
      expect(await missed().listSince(civilDate("2099-01-01"))).toEqual([]);
    });
  });
}
