import { z } from "zod";

/** `POST /api/meetings/{id}/register/file`: what a downloaded attendance file would add. The body is the file as it is. */
export const attendanceFileQuerySchema = z.object({
  /** The file's name, to be named in the register. */
  file: z.string().max(200).default(""),
});

/** `POST /api/meetings/{id}/register/file/save`: adds what the preview with this fingerprint said. */
export const attendanceFileSaveSchema = attendanceFileQuerySchema.extend({
  fingerprint: z.string().regex(/^[0-9a-f]{32}$/),
});

export const fileStates = ["known", "to-match", "left-out"] as const;

export const attendanceFilePreviewSchema = z.object({
  fingerprint: z.string(),
  /** "34 people: 30 known by their address, 3 to be matched, 1 never in the meeting." */
  summary: z.string(),
  /** Who needs a look first. */
  people: z.array(
    z.object({
      /** As the file names them. */
      name: z.string(),
      state: z.enum(fileStates),
      /** "Ann Lee, by e-mail"; "To be matched"; "Never in the meeting". */
      matched: z.string(),
      /** "38 of 60 minutes"; empty for who is left out. */
      minutes: z.string(),
    }),
  ),
  /** How many people more the file has than are listed. */
  more: z.number().int(),
  /** What the file leaves open, a sentence each. */
  asked: z.array(z.string()),
  /** How many rows would be written; 0 when everything stands. */
  added: z.number().int(),
});

export const attendanceFileSavedSchema = z.object({ added: z.number().int() });

export type AttendanceFilePreview = z.infer<typeof attendanceFilePreviewSchema>;
export type AttendanceFileSaved = z.infer<typeof attendanceFileSavedSchema>;
