import { z } from "zod";

/** Graph names no most; a body of a megabyte holds about two thousand. */
const notificationsAtMost = 2000;

/** One notification of many, each looked at by itself. Graph sends more than is read here. */
export const notificationSchema = z.object({
  subscriptionId: z.string().min(1).max(100),
  /** At most 128 characters (subscription resource type). */
  clientState: z.string().max(128).nullish(),
  tenantId: z.string().max(100),
  /** On a notification about the subscription itself: `reauthorizationRequired`, for lists the only one that Microsoft documents. */
  lifecycleEvent: z.string().max(100).optional(),
});

export const notificationsSchema = z.object({ value: z.array(z.unknown()).min(1).max(notificationsAtMost) });
