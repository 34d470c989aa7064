import { z } from "zod";
import type { PersonId } from "../../../domain/directory/person.ts";
import { roles } from "../../../domain/directory/role.ts";
import type { SchoolUrn } from "../../../domain/directory/school.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import {
  expectations,
  type Invitation,
  invitationOrigins,
  reminderKinds,
  replyDoors,
  replyKinds,
} from "../../../domain/meetings/invitation.ts";
import type { AcademicYear } from "../../../domain/time/academic-year.ts";
import type { Fields } from "../../mirror/list-items.ts";
import { branded, emptyText, jsonColumn, optionalInstant, optionalText } from "../columns.ts";

const invitedAsSchema = z.array(z.object({ role: z.enum(roles), school: branded<SchoolUrn>() }));

const remindedColumn = emptyText.transform((text) =>
  reminderKinds.filter((kind) => text.split(" ").includes(kind)),
);

/** A row of one academic year's list. */
export const invitationSchema = (year: AcademicYear) =>
  z
    .object({
      Meeting: branded<MeetingId>(),
      Person: branded<PersonId>(),
      Expectation: z.enum(expectations),
      InvitedAs: jsonColumn(invitedAsSchema),
      Origin: z.enum(invitationOrigins),
      Part: z.number().int().nullish(),
      Reply: z.enum(replyKinds).nullish(),
      RepliedAt: optionalInstant,
      RepliedBy: optionalText,
      ReplyDoor: z.enum(replyDoors).nullish(),
      ReplyReason: optionalText,
      Representative: optionalText,
      Reminded: remindedColumn,
      WithdrawnAt: optionalInstant,
    })
    .transform(
      (row): Invitation => ({
        meeting: row.Meeting,
        year,
        person: row.Person,
        expectation: row.Expectation,
        as: row.InvitedAs ?? [],
        origin: row.Origin,
        reminded: row.Reminded,
        ...(typeof row.Part === "number" ? { part: row.Part } : {}),
        ...(row.Reply && row.RepliedAt
          ? {
              reply: {
                kind: row.Reply,
                at: row.RepliedAt,
                by: (row.RepliedBy ?? row.Person) as PersonId,
                door: row.ReplyDoor ?? "tab",
                ...(row.ReplyReason ? { reason: row.ReplyReason } : {}),
                ...(row.Representative ? { representative: row.Representative as PersonId } : {}),
              },
            }
          : {}),
        ...(row.WithdrawnAt ? { withdrawnAt: row.WithdrawnAt } : {}),
      }),
    );

export const invitationKey = (of: Pick<Invitation, "meeting" | "person">): string =>
  `${of.meeting} ${of.person}`;

export const fromInvitation = (invitation: Invitation): Fields => ({
  Title: invitation.meeting,
  Meeting: invitation.meeting,
  Person: invitation.person,
  Expectation: invitation.expectation,
  InvitedAs: JSON.stringify(invitation.as),
  Origin: invitation.origin,
  Part: invitation.part ?? null,
  Reply: invitation.reply?.kind ?? null,
  RepliedAt: invitation.reply?.at.toISOString() ?? null,
  RepliedBy: invitation.reply?.by ?? null,
  ReplyDoor: invitation.reply?.door ?? null,
  ReplyReason: invitation.reply?.reason ?? null,
  Representative: invitation.reply?.representative ?? null,
  Reminded: invitation.reminded.join(" "),
  WithdrawnAt: invitation.withdrawnAt?.toISOString() ?? null,
});
