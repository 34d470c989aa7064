import { z } from "zod";

const postedSchema = z.looseObject({ id: z.string(), activityId: z.string().nullish() });

/** The id of the message with which a thread began, out of the connector's answer. @throws Error when it says none. */
export function threadBegun(answer: unknown): string {
  const posted = postedSchema.parse(answer);
  return posted.activityId ?? messageIdIn(posted.id);
}

/** A thread in a channel is known as `19:…@thread.tacv2;messageid=…`. */
function messageIdIn(conversation: string): string {
  const id = /;messageid=(.+)$/.exec(conversation)?.[1];
  if (!id) throw new Error("The connector did not say which message it made.");
  return id;
}
