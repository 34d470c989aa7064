import type { FieldError } from "../result.ts";
import { addDays, type CivilDate } from "../time/civil-date.ts";
import type { BriefingItem } from "./item.ts";
import type { Receipt } from "./receipt.ts";

/** How long an action without a deadline is asked for and can be put off, in days: half a term. */
export const undatedDays = 42;

/** The last day until which what an item asks can be put off: never past its deadline. */
export const latestToPutOff = ({ action }: Pick<BriefingItem, "action">, today: CivilDate): CivilDate =>
  action?.dueOn ?? addDays(today, undatedDays);

/** What is wrong with a day until which somebody would put an item off. */
export function putOffErrors(
  item: Pick<BriefingItem, "action">,
  { on, today }: { readonly on: CivilDate; readonly today: CivilDate },
): FieldError[] {
  if (on <= today) return [{ pointer: "/on", code: "in-the-past" }];
  return on > latestToPutOff(item, today) ? [{ pointer: "/on", code: "past-its-deadline" }] : [];
}

/** The receipt put off until a day, or (without one) no longer. */
export function withLaterOn(receipt: Receipt, on: CivilDate | undefined): Receipt {
  if (receipt.laterOn === on) return receipt;
  const { laterOn: _before, ...rest } = receipt;
  return on === undefined ? rest : { ...rest, laterOn: on };
}
