import { expect, it } from "@jest/globals";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import { anEdition, anItem, editionOf } from "../../shared/testing/builders.ts";
import { listMissed } from "../../shared/usecases/briefing/catch-up/list-missed.ts";
import { readTermResults } from "../../shared/usecases/briefing/results/read-term-results.ts";
import type { OpenedPorts } from "./port-implementation.ts";
import { requestsOf } from "./requests-of.ts";

const tuesdays = ["2026-09-15", "2026-09-22", "2026-09-29"].map(editionOf);

/** What looks at many editions at once. */
export function termResultsSuite(opened: () => OpenedPorts): void {
  const { person, editor } = { person: "asha" as PersonId, editor: "esme" as PersonId };
  const ports = () => ({ ...opened().ports, clock: { now: () => new Date("2026-10-01T09:00:00Z") } });

  it("asks nothing of Graph, however many editions there are", async () => {
    for (const id of tuesdays) {
      const frozenItems = [anItem(`looked-back-${id}`, { edition: id })];
      await opened().ports.editions.create(anEdition({ id, status: "published", frozenItems }));
    }
    await requestsOf(opened(), {}, async () => {
      const read = await readTermResults(ports(), {
        actor: { person: editor, appRoles: ["Briefing.Edit"] },
        on: undefined,
        school: undefined,
      });
      const ids = read.ok ? read.value.results.editions.map(({ edition }) => edition) : [];
      expect(ids).toEqual(expect.arrayContaining(tuesdays));
    });
    await requestsOf(opened(), {}, () => listMissed(ports(), { person, since: "this-year" }));
  });
}
