import type { z } from "zod";
import type { Ask } from "../ask.ts";
import type { AdaptiveCard, ExecuteAction, OpenUrlAction } from "./adaptive-card.ts";

/** A button that asks one entry of the vocabulary. Wrong data is a compile error. */
export const action = <Schema extends z.ZodType<unknown, Record<string, unknown>>>(
  ask: Ask<Schema>,
  title: string,
  data: z.input<Schema>,
): ExecuteAction => ({ type: "Action.Execute", title, verb: ask.name, data });

/**
 * Has a card shown as it is by whoever sees it again. Not for a card to write on, and the question must change nothing: Teams asks it, and
 * nobody has pressed. https://learn.microsoft.com/javascript/api/teams-sdk-typescript/@microsoft/teams.cards/irefreshdefinition
 */
export const shownAnew = <Schema extends z.ZodType<unknown, Record<string, unknown>>>(
  ask: Ask<Schema>,
  data: z.input<Schema>,
): Required<Pick<AdaptiveCard, "refresh">> => ({
  refresh: { action: action(ask, "Show it as it is now", data) },
});

export const openInBeacon = (url: string): OpenUrlAction => ({
  type: "Action.OpenUrl",
  title: "Open in Beacon",
  url,
});
