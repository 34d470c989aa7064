import { describe, expect, it } from "@jest/globals";
import { anInvitation } from "../../testing/builders.ts";
import type { PersonId } from "../directory/person.ts";
import type { Invitation, ReplyKind } from "./invitation.ts";
import { talliesOf } from "./tallies.ts";

const said = (person: string, kind: ReplyKind, at: string): Partial<Invitation> => ({
  reply: { kind, at: new Date(at), door: "tab", by: person as PersonId },
});
const rows = [
  anInvitation("dsl", "a", said("a", "accepted", "2026-11-20T09:00Z")),
  anInvitation("dsl", "b", said("b", "accepted", "2026-11-21T09:00Z")),
  anInvitation("dsl", "c", said("c", "apologies", "2026-11-20T09:00Z")),
  anInvitation("dsl", "d"),
  anInvitation("dsl", "e", { withdrawnAt: new Date("2026-11-22T09:00Z") }),
];

describe("how many have said what", () => {
  it("counts everybody who is invited once, and nobody who was taken out again", () => {
    expect(talliesOf({}, rows)).toEqual({
      invited: 4,
      accepted: 2,
      tentative: 0,
      declined: 0,
      apologies: 1,
      represented: 0,
      waiting: 0,
      noReply: 1,
    });
  });

  it("counts who accepted after the last place was taken as waiting", () => {
    expect(talliesOf({ capacity: 1 }, rows)).toMatchObject({ accepted: 1, waiting: 1 });
  });
});
