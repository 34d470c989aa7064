import { expect, it } from "@jest/globals";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import { anInvitation } from "../../shared/testing/builders.ts";
import type { OpenedPorts } from "./port-implementation.ts";
import { change, requestsOf } from "./requests-of.ts";

/** What any store of invitations keeps. */
export function invitationsSuite(opened: () => OpenedPorts): void {
  const invitations = () => opened().ports.invitations;
  const people = (meeting: string, count: number) =>
    Array.from({ length: count }, (_, index) =>
      anInvitation(meeting, `${meeting}-${String(index).padStart(2, "0")}`),
    );

  it("add twenty rows a request, and none again that stands (invariant 2)", async () => {
    const rows = people("i-add", 41);
    await requestsOf(opened(), { "POST /$batch": 3 }, () => invitations().add(rows));
    await requestsOf(opened(), {}, () => invitations().add(rows));
    expect(await invitations().listFor({ id: "i-add" as never, year: "2026-27" as never })).toHaveLength(41);
  });

  it("keep a reply with everything said, and find it by person", async () => {
    await invitations().add([anInvitation("i-reply", "i-ann")]);
    const reply = {
      kind: "represented",
      at: new Date("2026-11-24T12:00:00Z"),
      door: "chat",
      by: "i-head" as PersonId,
      reason: "Ofsted",
      representative: "i-bo" as PersonId,
    } as const;
    const row = anInvitation("i-reply", "i-ann");
    await requestsOf(opened(), change, () => invitations().change(row, (it) => ({ ...it, reply })));
    expect(await invitations().listOf("i-ann" as PersonId)).toEqual([{ ...row, reply }]);
    await requestsOf(opened(), {}, () => invitations().change(row, (it) => it));
  });

  it("change forty rows in two requests, and leave alone those that stay as they are", async () => {
    const rows = people("i-mark", 40);
    await invitations().add(rows);
    const mark = () =>
      invitations().changeAll(rows, (row) =>
        row.reminded.includes("week") ? row : { ...row, reminded: ["week"] },
      );
    await requestsOf(opened(), { "POST /$batch": 2 }, mark);
    await requestsOf(opened(), {}, mark);
    const standing = await invitations().listFor({ id: "i-mark" as never, year: "2026-27" as never });
    expect(standing.every(({ reminded }) => reminded[0] === "week")).toBe(true);
  });

  it("lose neither a reply nor a mark that are written at once", async () => {
    const rows = people("i-race", 3);
    await invitations().add(rows);
    const reply = { kind: "accepted", at: new Date(), door: "tab", by: "x" as PersonId } as const;
    await Promise.all([
      invitations().changeAll(rows, (row) => ({ ...row, reminded: ["day"] })),
      ...rows.map((row) => invitations().change(row, (it) => ({ ...it, reply }))),
    ]);
    for (const row of rows)
      expect(await invitations().find(row)).toMatchObject({ reply: { kind: "accepted" }, reminded: ["day"] });
  });

  it("pass over rows that are not there", async () => {
    const nobody = anInvitation("i-none", "i-nobody");
    await invitations().changeAll([nobody], (row) => ({ ...row, reminded: ["day"] }));
    expect(await invitations().find(nobody)).toBeUndefined();
  });

  it("are brought up to date in one request", async () => {
    await requestsOf(opened(), { "POST /$batch": 1 }, () =>
      invitations().refresh({ year: "2026-27" as never }),
    );
  });
}
