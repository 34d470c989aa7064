import { describe, expect, it } from "@jest/globals";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import type { NetworkId } from "../../../domain/networks/network.ts";
import { civilDate } from "../../../domain/time/civil-date.ts";
import {
  aCourse,
  aMeeting,
  aNetwork,
  anAudience,
  anEdition,
  anInvitation,
  anItem,
} from "../../../testing/builders.ts";
import { inMemoryPorts } from "../../../testing/in-memory-ports.ts";
import { asha, ben, dev, threeHeads } from "../../../testing/three-heads.ts";
import { handItem } from "../handover/hand-item.ts";
import { putOffItem } from "../put-off-item.ts";
import { listEverythingOpen } from "./list-everything-open.ts";

const network = "heads" as NetworkId;
const on = (day: string, more: Parameters<typeof aMeeting>[1] = {}) => ({
  startsAt: new Date(`${day}T14:00:00Z`),
  endsAt: new Date(`${day}T15:00:00Z`),
  network,
  ...more,
});
const heads = anAudience({ roles: ["headteacher"] });

/** Asha, who heads Ubley and leads the heads' network, on Tuesday 24 November. */
const world = () =>
  inMemoryPorts({
    ...threeHeads,
    networks: [aNetwork(network, { leads: [asha], members: heads })],
    editions: [
      anEdition({
        status: "published",
        frozenItems: [
          anItem("form", { action: { text: "Return the form", dueOn: civilDate("2026-12-04") } }),
          anItem("plan", { action: { text: "Send the plan", dueOn: civilDate("2026-12-18") } }),
          anItem("survey", { action: { text: "Fill in the survey" } }),
          anItem("dates", { title: "Dates" }),
        ],
      }),
    ],
    meetings: [
      aMeeting("must", on("2026-12-08")),
      aMeeting("may", on("2026-12-08")),
      aMeeting("far", on("2027-01-12")),
      aMeeting("said", on("2026-12-09")),
      aMeeting("held", on("2026-11-17")),
      aMeeting("closed", on("2026-11-10", { status: "closed" })),
      aMeeting("another", on("2026-11-17", { network: "maths" as NetworkId })),
    ],
    invitations: [
      anInvitation("must", "asha"),
      anInvitation("may", "asha", { expectation: "optional" }),
      anInvitation("far", "asha"),
      anInvitation("said", "asha", {
        reply: { kind: "accepted", at: new Date("2026-11-20T09:00:00Z"), door: "tab", by: asha },
      }),
    ],
    courses: [
      aCourse("kcsie", {
        title: "Keeping children safe",
        mandatoryFor: heads,
        dueBy: "12-11",
        offered: { from: "2026-27" as never },
        meetings: ["must" as MeetingId],
      }),
      aCourse("yoga", { title: "Yoga", optionalFor: heads }),
    ],
  });
const listOf = async (ports: ReturnType<typeof world>, person: PersonId) =>
  (await listEverythingOpen(ports, { person })).map((thing) => `${thing.by ?? "no date"} ${nameOf(thing)}`);

function nameOf(thing: Awaited<ReturnType<typeof listEverythingOpen>>[number]): string {
  if (thing.kind === "item") return `item ${thing.toDo.item.id}`;
  if (thing.kind === "handed-on") return `with ${thing.handed.to.name} ${thing.handed.item.id}`;
  if (thing.kind === "course") return `course ${thing.obligation.course.id}`;
  if (thing.kind === "reply" || thing.kind === "register") return `${thing.kind} ${thing.meeting.id}`;
  return thing.kind;
}

describe("everything that is open for somebody", () => {
  it("stands in one list across briefing, meetings and CPD, the earliest day first", async () => {
    expect(await listOf(world(), asha)).toEqual([
      "2026-11-17 register held",
      "2026-12-04 item form",
      "2026-12-08 reply must",
      "2026-12-11 course kcsie",
      "2026-12-18 item plan",
      "no date item survey",
    ]);
  });

  it("leaves registers to those who lead the network", async () => {
    expect(await listOf(world(), ben)).not.toContain("2026-11-17 register held");
  });

  it("shows what was handed on to both, and what is put off under the day until which it is", async () => {
    const ports = world();
    const given = { item: "form" as never, person: asha, to: dev, school: "ubley" as never, note: "" };
    await handItem(ports, { ...given, door: "tab" });
    await putOffItem(ports, {
      ...{ item: "plan" as never, person: asha, door: "tab" },
      on: civilDate("2026-11-26"),
    });
    expect((await listOf(ports, asha)).slice(0, 3)).toEqual([
      "2026-11-17 register held",
      "2026-11-26 item plan",
      "2026-12-04 with Dev Ellis-O’Shea form",
    ]);
    expect(await listOf(ports, dev)).toEqual(["2026-12-04 item form"]);
  });
});
