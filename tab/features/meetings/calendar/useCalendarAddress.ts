import { useSearchParams } from "wouter";
import { type CivilDate, isCivilDate } from "../../../../shared/domain/time/civil-date.ts";
import { type CalendarView, calendarViews } from "./calendar-days.ts";

export interface MeetingFilter {
  readonly mine: boolean;
  readonly network?: string | undefined;
  readonly school?: string | undefined;
  readonly role?: string | undefined;
}

export interface CalendarAddress {
  /** As asked for; absent when the screen decides. */
  readonly view: CalendarView | undefined;
  /** The day to show; absent for today. */
  readonly on: CivilDate | undefined;
  readonly filter: MeetingFilter;
  readonly show: (next: Partial<Pick<CalendarAddress, "view" | "on">>) => void;
  readonly choose: (next: Partial<MeetingFilter>) => void;
}

/** What the calendar shows, kept in the address, so that a link or the way back shows the same. */
export function useCalendarAddress(): CalendarAddress {
  const [address, setAddress] = useSearchParams();
  const set = (changes: Readonly<Record<string, string | undefined>>) =>
    setAddress(
      (now) => {
        for (const [name, value] of Object.entries(changes))
          if (value) now.set(name, value);
          else now.delete(name);
        return now;
      },
      { replace: true },
    );
  const view = calendarViews.find((each) => each === address.get("view"));
  const on = address.get("on") ?? "";
  return {
    view,
    on: isCivilDate(on) ? on : undefined,
    filter: {
      mine: address.get("show") !== "all",
      network: address.get("network") ?? undefined,
      school: address.get("school") ?? undefined,
      role: address.get("role") ?? undefined,
    },
    show: (next) => set(next),
    choose: ({ mine, ...next }) =>
      set({ ...next, ...(mine === undefined ? {} : { show: mine ? undefined : "all" }) }),
  };
}
