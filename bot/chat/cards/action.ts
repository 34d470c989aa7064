import type { z } from "zod";
import type { Ask } from "../ask.ts";
import type { ExecuteAction, OpenUrlAction } from "./adaptive-card.ts";

/** A button that asks one entry of the vocabulary. Wrong data is a compile error. */
export const action = <Schema extends z.ZodType<unknown, Record<string, unknown>>>(
  ask: Ask<Schema>,
  title: string,
  data: z.input<Schema>,
): ExecuteAction => ({ type: "Action.Execute", title, verb: ask.name, data });

export const openInBeacon = (url: string): OpenUrlAction => ({
  type: "Action.OpenUrl",
  title: "Open in Beacon",
  url,
});
