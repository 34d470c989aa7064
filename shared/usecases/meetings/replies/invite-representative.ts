import type { PersonId } from "../../../domain/directory/person.ts";
import type { Invitation } from "../../../domain/meetings/invitation.ts";
import type { Meeting } from "../../../domain/meetings/meeting.ts";
import type { Ports } from "../../../domain/ports.ts";
import { askOutlook } from "../delivery/ask-outlook.ts";
import { inviteOne } from "./invite-one.ts";

/** Sees to it that whoever comes instead of somebody is invited themselves. Safe to repeat. */
export async function inviteRepresentative(
  ports: Pick<Ports, "invitations" | "meetings">,
  { meeting, representative, instead }: { meeting: Meeting; representative: PersonId; instead: Invitation },
): Promise<void> {
  await inviteOne(ports, {
    meeting: meeting.id,
    year: meeting.year,
    person: representative,
    expectation: instead.expectation,
    as: instead.as,
    origin: "representative",
    reminded: [],
  });
}

/** Takes somebody out again who was invited only to stand in, once nobody is left for whom they do. Safe to repeat. */
export async function releaseRepresentative(
  ports: Pick<Ports, "invitations" | "meetings" | "clock">,
  { meeting, representative }: { meeting: Meeting; representative: PersonId },
): Promise<void> {
  const rows = await ports.invitations.listFor(meeting);
  if (rows.some(({ reply }) => reply?.representative === representative)) return;
  const now = ports.clock.now();
  const of = { meeting: meeting.id, year: meeting.year, person: representative };
  const released = await ports.invitations.change(of, (row) =>
    row.origin === "representative" && !row.withdrawnAt ? { ...row, withdrawnAt: now } : row,
  );
  if (released?.withdrawnAt?.getTime() === now.getTime()) await askOutlook(ports, meeting.id);
}
