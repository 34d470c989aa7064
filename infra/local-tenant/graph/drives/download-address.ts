import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import type { TenantContext } from "../../context.ts";
import { GraphError } from "../graph-error.ts";
import { fromToken, toToken } from "../odata/opaque-token.ts";
import type { DriveItemRow } from "./drive-item-row.ts";

/** Signs the addresses given out while this process lives; the service's too are short-lived. */
const key = randomBytes(32);
// The service says only that they are short-lived; an hour is usual.
const lifetimeMs = 60 * 60 * 1000;

const ticketSchema = z.object({ driveId: z.string(), itemId: z.string(), expires: z.number() });
export type DownloadTicket = z.infer<typeof ticketSchema>;

/** An address that gives a file's content to whoever holds it, without a token. */
export function downloadAddress(context: TenantContext, item: DriveItemRow): string {
  const ticket = toToken({
    driveId: item.drive_id,
    itemId: item.id,
    expires: context.now().getTime() + lifetimeMs,
  });
  return `${context.baseUrl()}/_api/v2.0/downloads/${ticket}.${signature(ticket).toString("base64url")}`;
}

/** What the address opens; refuses a forged or expired one. */
export function openTicket(context: TenantContext, text: string): DownloadTicket {
  const [ticket = "", signed = ""] = text.split(".");
  const given = Buffer.from(signed, "base64url");
  const expected = signature(ticket);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) throw refused();
  const opened = fromToken(ticket, ticketSchema);
  if (context.now().getTime() > opened.expires) throw refused();
  return opened;
}

const signature = (ticket: string) => createHmac("sha256", key).update(ticket).digest();

const refused = () => new GraphError(401, "unauthenticated", "The address has expired or is not valid.");
