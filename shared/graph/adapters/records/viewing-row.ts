import { z } from "zod";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { SchoolUrn } from "../../../domain/directory/school.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import {
  subjectKey,
  type Viewing,
  type ViewingSubject,
  viewingDoors,
  viewingRights,
} from "../../../domain/records/viewing.ts";
import type { Fields } from "../../mirror/list-items.ts";
import { branded, dateColumn, instantColumn } from "../columns.ts";

const subjectColumn = z.string().transform((text, context): ViewingSubject => {
  const [kind, ...rest] = text.split(" ");
  const id = rest.join(" ");
  if (kind === "person") return { kind, person: id as PersonId };
  if (kind === "school") return { kind, school: id as SchoolUrn };
  if (kind === "meeting") return { kind, meeting: id as MeetingId };
  context.addIssue({ code: "custom", message: "no subject" });
  return z.NEVER;
});

export const viewingSchema = z
  .object({
    Viewer: branded<PersonId>(),
    By: z.enum(viewingRights),
    Subject: subjectColumn,
    Door: z.enum(viewingDoors),
    ViewedOn: dateColumn,
    At: instantColumn,
  })
  .transform(
    (row): Viewing => ({
      viewer: row.Viewer,
      by: row.By,
      subject: row.Subject,
      door: row.Door,
      on: row.ViewedOn,
      at: row.At,
    }),
  );

export const fromViewing = ({ viewer, by, subject, door, on, at }: Viewing): Fields => ({
  Title: door,
  Viewer: viewer,
  By: by,
  Subject: subjectKey(subject),
  Door: door,
  ViewedOn: on,
  At: at.toISOString(),
});
