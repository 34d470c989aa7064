import type { TenantContext } from "../../context.ts";
import { transaction } from "../../store/sql.ts";
import { badRequest, GraphError, notFound } from "../graph-error.ts";
import type { GraphRequest, GraphResponse, GraphRouter } from "../router.ts";
import { appendContent, deleteContent } from "./content-store.ts";
import { announceDrive } from "./drive-access.ts";
import { toDriveItem } from "./drive-item-shape.ts";
import { findDrive } from "./drive-store.ts";
import { findDriveItem } from "./find-drive-item.ts";
import {
  closeUploadSession,
  findUploadSession,
  recordRange,
  type UploadSessionRow,
} from "./upload-session-store.ts";
import { toUploadStatus } from "./upload-sessions.ts";
import { fileAt, writeFile } from "./write-file.ts";

const rangeUnit = 320 * 1024;
const largestRange = 60 * 1024 * 1024;
const address = "/uploads/{sessionId}";

/** The addresses that upload sessions give out (driveItem createUploadSession). They take no token. */
export function registerUploads(router: GraphRouter, context: TenantContext): void {
  router.on("PUT", address, [], (request) => {
    // "If you include the Authorization header when issuing the PUT call, it may result in an HTTP 401".
    if (request.headers.authorization)
      throw new GraphError(401, "unauthenticated", "The address is pre-authenticated.");
    return transaction(context.db, () => receive(context, sessionOf(context, request), request));
  });
  router.on("GET", address, [], (request) => ({
    status: 200,
    body: toUploadStatus(sessionOf(context, request)),
  }));
  router.on("POST", address, [], (request) => {
    const session = sessionOf(context, request);
    if (session.received !== session.total) throw badRequest("The upload session is not complete.");
    return finish(context, session);
  });
  router.on("DELETE", address, [], (request) => {
    const session = sessionOf(context, request);
    deleteContent(context, session.content_id);
    closeUploadSession(context, session.id);
    return { status: 204 };
  });
}

function sessionOf(context: TenantContext, request: GraphRequest): UploadSessionRow {
  const session = findUploadSession(context, request.params.sessionId ?? "");
  if (!session) throw notFound("The upload session");
  return session;
}

function receive(context: TenantContext, session: UploadSessionRow, request: GraphRequest): GraphResponse {
  const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  const { first, last, total } = rangeOf(request);
  if (last - first + 1 !== bytes.length)
    throw badRequest("The Content-Range header length does not match the provided number of bytes.");
  if (session.total !== null && session.total !== total)
    throw badRequest("The total size must be the same in every Content-Range.");
  if (bytes.length >= largestRange) throw badRequest("A range must be smaller than 60 MiB.");
  const isLast = last + 1 === total;
  if (!isLast && bytes.length % rangeUnit !== 0) throw badRequest("A range must be a multiple of 320 KiB.");
  if (first !== session.received)
    throw new GraphError(
      416,
      "invalidRange",
      "The uploaded fragment overlaps with data that has already been received.",
    );
  appendContent(context, session.content_id, first, bytes);
  const received = recordRange(context, session, last + 1, total);
  if (!isLast || session.deferred) return { status: 202, body: toUploadStatus(received) };
  return finish(context, received);
}

function rangeOf(request: GraphRequest): { first: number; last: number; total: number } {
  const [, first, last, total] =
    /^bytes (\d+)-(\d+)\/(\d+)$/.exec(request.headers["content-range"] ?? "") ?? [];
  const range = { first: Number(first), last: Number(last), total: Number(total) };
  if (first === undefined || range.last < range.first || range.last >= range.total)
    throw badRequest("The Content-Range header is missing or malformed.");
  return range;
}

/** The file appears. A name clash shows only now, as in the service. */
function finish(context: TenantContext, session: UploadSessionRow): GraphResponse {
  const drive = findDrive(context, session.drive_id);
  const start = drive && findDriveItem(context, drive, session.start_id);
  if (!start) throw notFound("The folder");
  const names = JSON.parse(session.names) as string[];
  const target = { drive, start, folders: names.slice(0, -1), name: names.at(-1) };
  const existing = fileAt(context, target);
  const item = writeFile(context, target, {
    content: { id: session.content_id, size: session.received },
    conflict: session.conflict,
    by: JSON.parse(session.created_by),
  });
  closeUploadSession(context, session.id);
  announceDrive(context, drive);
  return { status: item.id === existing?.id ? 200 : 201, body: toDriveItem(context, drive, item) };
}
