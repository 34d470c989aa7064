import { expect, it } from "@jest/globals";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import { conformanceWorld, inNoOrder } from "./conformance-world.ts";
import type { OpenedPorts } from "./port-implementation.ts";
import { requestsOf } from "./requests-of.ts";

/** What any reader of the CPD offer shows. */
export function cpdSuite(opened: () => OpenedPorts): void {
  it("shows the courses with everything that was said of them, and asks nothing", async () => {
    const found = await requestsOf(opened(), {}, () => opened().ports.courses.list());
    expect(inNoOrder(found)).toEqual(inNoOrder(conformanceWorld.courses));
  });

  it("shows one person's exemptions alone", async () => {
    const { exemptions } = opened().ports;
    const [exemption] = conformanceWorld.exemptions;
    expect(await exemptions.listOf(exemption?.person as PersonId)).toEqual([exemption]);
    expect(await exemptions.listOf("somebody-else" as PersonId)).toEqual([]);
  });
}
