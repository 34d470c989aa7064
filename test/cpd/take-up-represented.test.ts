import { describe, expect, it } from "@jest/globals";
import { seedRows } from "../../infra/seed/write-lists.ts";
import type { RegisterWord } from "../../shared/domain/attendance/evidence.ts";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import { aMeeting, anInvitation, aPerson, meetingEvidence } from "../../shared/testing/builders.ts";
import { clockAt } from "../../shared/testing/clock.ts";
import { recountedTakeUp } from "../../shared/testing/in-memory-cpd.ts";
import { mirroredTrust } from "./mirrored-trust.ts";

const at = new Date("2026-11-01T10:00:00Z");

/** Ann sent Bo to a meeting that is over; Cal was asked as well. */
function trust() {
  const { ports, put } = mirroredTrust(["2025-26", "2026-27"], clockAt("2026-12-02T12:00:00Z"));
  const [ann, bo] = ["ann", "bo"] as [PersonId, PersonId];
  const reply = { kind: "represented", representative: bo, at, by: ann, door: "tab" } as const;
  const rows = seedRows({
    people: [ann, bo, "cal"].map((id) => aPerson(id)),
    meetings: [aMeeting("m1", { status: "closed" })],
    invitations: [
      anInvitation("m1", ann, { reply }),
      anInvitation("m1", bo, { origin: "representative" }),
      anInvitation("m1", "cal"),
    ],
  });
  for (const row of rows) put(row);
  let words = 0;
  return {
    say(person: string, word: RegisterWord) {
      words++;
      const said = meetingEvidence(`w${words}`, {
        meeting: "m1",
        person,
        at: new Date(at.getTime() + words * 60_000),
        observed: { kind: "word", word },
      });
      for (const row of seedRows({ evidence: [said] })) put(row);
    },
    places: async () => [
      Object.fromEntries((await ports.takeUp.current()).tally.meetings({})),
      Object.fromEntries((await recountedTakeUp(ports).current()).tally.meetings({})),
    ],
  };
}

const both = (counts: object) => [{ "2026-12-01": counts }, { "2026-12-01": counts }];

describe("take-up of a meeting to which somebody sent another", () => {
  it("counts as announced until anybody is recorded, then as it turned out, whenever that comes to light", async () => {
    const { say, places } = trust();
    expect(await places()).toEqual(both({ represented: 1, unknown: 1 }));
    say("cal", "present");
    expect(await places()).toEqual(both({ attended: 1, apologies: 1 }));
    say("bo", "present");
    expect(await places()).toEqual(both({ attended: 1, represented: 1 }));
    say("bo", "absent");
    expect(await places()).toEqual(both({ attended: 1, apologies: 1 }));
  });
});
