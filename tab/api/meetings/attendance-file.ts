import {
  type AttendanceFilePreview,
  type AttendanceFileSaved,
  attendanceFilePreviewSchema,
  attendanceFileSavedSchema,
} from "../../../shared/contract/cpd/attendance-file.schema.ts";
import type { ApiClient } from "../api-client.ts";
import { path } from "../path.ts";

const fileAddress = (
  meeting: string,
  file: File,
  step: string,
  more: Readonly<Record<string, string>> = {},
) =>
  `${path`/api/meetings/${meeting}/register/file`}${step}?${new URLSearchParams({ file: file.name, ...more })}`;

/** `POST /api/meetings/{id}/register/file`: what a downloaded file would add. Nothing is written. */
export const previewAttendanceFile = (
  api: ApiClient,
  { meeting, file }: { meeting: string; file: File },
): Promise<AttendanceFilePreview> =>
  api.ask({ method: "POST", path: fileAddress(meeting, file, ""), file }, attendanceFilePreviewSchema);

/** `POST /api/meetings/{id}/register/file/save`: adds what the preview said. Safe to repeat. */
export const saveAttendanceFile = (
  api: ApiClient,
  { meeting, file, fingerprint }: { meeting: string; file: File; fingerprint: string },
): Promise<AttendanceFileSaved> =>
  api.ask(
    { method: "POST", path: fileAddress(meeting, file, "/save", { fingerprint }), file },
    attendanceFileSavedSchema,
  );
