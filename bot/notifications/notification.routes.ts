import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { notificationSchema, notificationsSchema } from "./notification.schema.ts";

/** Below Beacon's public address. */
export const notificationsPath = "/notifications";

/** Graph gathers what comes together, so that this many in a minute from one place come from somebody else. */
const requestsPerMinute = 600;
const bodyBytes = 1024 * 1024;

/** Rendered like every error of the server that names its status. */
class NotNotifications extends Error {
  readonly statusCode = 400;
}

const validationSchema = z.object({ validationToken: z.string().min(1).max(1000) });

interface Door {
  readonly tenantId: string;
  /** Answers whether it is Graph's and about a list of ours. */
  hear(notification: z.infer<typeof notificationSchema>): boolean;
  /** How many were taken and how many were not anything to us. */
  heard(counts: { readonly taken: number; readonly ignored: number }): void;
}

/**
 * `POST /notifications`, where Graph says that a list has changed. It is answered before anything is done, and whatever is
 * forged, of another tenant or about nothing of ours is answered the same and counted.
 */
export function notificationRoutes(app: FastifyInstance, { tenantId, hear, heard }: Door): void {
  app.register(async (door) => {
    // Graph asks whether this address wants notifications with an empty body of plain text.
    door.addContentTypeParser("text/plain", { parseAs: "string" }, async () => undefined);
    const rateLimit = {
      timeWindow: "1 minute",
      allowList: [],
      keyGenerator: ({ ip }: { ip: string }) => ip,
      max: requestsPerMinute,
    };
    door.post(notificationsPath, { bodyLimit: bodyBytes, config: { rateLimit } }, async (request, reply) => {
      const asked = validationSchema.safeParse(request.query);
      if (asked.success)
        return reply.type("text/plain; charset=utf-8").send(escaped(asked.data.validationToken));
      const parsed = notificationsSchema.safeParse(request.body);
      if (!parsed.success) throw new NotNotifications("The body holds no notifications.");
      reply.status(202).send();
      const taken = parsed.data.value.filter(isOurs).length;
      heard({ taken, ignored: parsed.data.value.length - taken });
      return reply;
    });
  });

  function isOurs(given: unknown): boolean {
    const { success, data } = notificationSchema.safeParse(given);
    return success && data.tenantId.toLowerCase() === tenantId.toLowerCase() && hear(data);
  }
}

/** As Microsoft asks, so that the answer is no page of somebody else's making; its own tokens hold none of these. */
const escaped = (token: string): string =>
  token.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
