import { type CivilDate, isCivilDate } from "../../../../shared/domain/time/civil-date.ts";
import { useInAddress } from "../../../ui/useInAddress.ts";
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
  const [address, set] = useInAddress(["view", "on", "show", "network", "school", "role"]);
  const { on = "", show, network, school, role } = address;
  const view = calendarViews.find((each) => each === address.view);
  return {
    view,
    on: isCivilDate(on) ? on : undefined,
    filter: { mine: show !== "all", network, school, role },
    show: (next) => set(next),
    choose: ({ mine, ...next }) =>
      set({ ...next, ...(mine === undefined ? {} : { show: mine ? undefined : "all" }) }),
  };
}
