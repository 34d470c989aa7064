import type { ScheduleInformation, ScheduleItem } from "@microsoft/microsoft-graph-types";
import { z } from "zod";
import type { TenantContext } from "../../context.ts";
import { actionParameters } from "../../identity/action-parameters.ts";
import { openMailbox } from "../../identity/mailbox.ts";
import { parseBody } from "../../identity/parse-body.ts";
import { findUser } from "../../identity/people.ts";
import { GraphError } from "../graph-error.ts";
import type { GraphRouter } from "../router.ts";
import { readCalendar } from "./events.ts";
import { entriesBetween, type MailboxEntry } from "./mailbox-entries.ts";
import { type Sitting, sittingsBetween } from "./sittings.ts";
import { fromInstant, preferredZone, toInstant } from "./zoned-time.ts";

const localTime = z.object({ dateTime: z.string(), timeZone: z.string().default("UTC") });

const question = actionParameters({
  schedules: z.array(z.string()).min(1).max(20),
  startTime: localTime,
  endTime: localTime,
  availabilityViewInterval: z.int().min(5).max(1440).nullish(),
});

/** Source: learn.microsoft.com/graph/outlook-get-free-busy-schedule, "Limits". */
const longestDays = 62;

type Status = "free" | "tentative" | "busy" | "oof" | "workingElsewhere";
/** A digit of the availability view is a status's place here. */
const statuses: readonly Status[] = ["free", "tentative", "busy", "oof", "workingElsewhere"];
/** When two overlap, the more binding one shows. */
const bindingOrder: readonly Status[] = ["free", "workingElsewhere", "tentative", "busy", "oof"];

/** When people are free: no subjects, as colleagues see each other's calendars by default. */
export function registerSchedule(router: GraphRouter, context: TenantContext): void {
  router.on("POST", "/users/{userId}/calendar/getSchedule", [], (request) => {
    openMailbox(context, request, readCalendar);
    const { schedules, startTime, endTime, availabilityViewInterval } = parseBody(question, request.body);
    const from = toInstant(startTime);
    const until = toInstant(endTime);
    const days = (until.getTime() - from.getTime()) / 86_400_000;
    if (days <= 0 || days > longestDays)
      throw new GraphError(
        400,
        "ErrorTimeIntervalTooBig",
        `The requested time window must be above zero and at most ${longestDays} days.`,
      );
    const window = {
      from,
      until,
      minutes: availabilityViewInterval ?? 30,
      zone: preferredZone(request.headers),
    };
    return { status: 200, body: { value: schedules.map((address) => scheduleOf(context, address, window)) } };
  });
}

interface Window {
  readonly from: Date;
  readonly until: Date;
  readonly minutes: number;
  readonly zone: string;
}

function scheduleOf(context: TenantContext, address: string, window: Window): ScheduleInformation {
  const { from, until, zone } = window;
  const user = findUser(context, address);
  if (!user?.id)
    return {
      scheduleId: address,
      availabilityView: "",
      scheduleItems: [],
      error: {
        responseCode: "ErrorMailRecipientNotFound",
        message: "Unable to resolve e-mail address to an Active Directory object.",
      },
    };
  const entries = entriesBetween(context, user.id, from.toISOString(), until.toISOString());
  const sittings = sittingsBetween(
    entries.filter(({ event }) => event.state === "standing"),
    from,
    until,
  );
  return {
    scheduleId: address,
    availabilityView: availabilityView(sittings, window),
    scheduleItems: sittings.map((sitting) => toScheduleItem(sitting, zone)),
    workingHours: {
      daysOfWeek: ["monday", "tuesday", "wednesday", "thursday", "friday"],
      startTime: "08:00:00.0000000",
      endTime: "17:00:00.0000000",
      timeZone: { name: "GMT Standard Time" },
    },
  };
}

function toScheduleItem({ entry, startsAt, endsAt }: Sitting, zone: string): ScheduleItem {
  return {
    status: statusOf(entry),
    start: fromInstant(startsAt, zone),
    end: fromInstant(endsAt, zone),
    isPrivate: entry.event.details.sensitivity === "private",
  };
}

function statusOf({ response, event }: MailboxEntry): Status {
  if (response === "notResponded" || response === "tentativelyAccepted") return "tentative";
  return statuses.find((status) => status === event.details.showAs) ?? "busy";
}

/** One digit per interval, for the most binding thing in it. */
function availabilityView(sittings: readonly Sitting[], { from, until, minutes }: Window): string {
  const step = minutes * 60_000;
  let view = "";
  for (let at = from.getTime(); at < until.getTime(); at += step) {
    const here = sittings
      .filter(({ startsAt, endsAt }) => startsAt.getTime() < at + step && endsAt.getTime() > at)
      .map(({ entry }) => statusOf(entry));
    const shown = here.reduce(
      (most, status) => (bindingOrder.indexOf(status) > bindingOrder.indexOf(most) ? status : most),
      "free" as Status,
    );
    view += statuses.indexOf(shown);
  }
  return view;
}
