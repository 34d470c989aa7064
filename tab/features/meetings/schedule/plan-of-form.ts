import type { MeetingPlanBody } from "../../../../shared/contract/meetings/plan.schema.ts";
import type { FieldError } from "../../../../shared/domain/result.ts";
import type { LinkForm, MeetingForm } from "./meeting-form.ts";
import { instantAt } from "./school-clock.ts";

export type PlanRead =
  | { readonly ok: true; readonly value: MeetingPlanBody }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

/** The form as it is sent; or which fields hold no date, time or number. All else is for the server to judge. */
export function planOf(form: MeetingForm): PlanRead {
  const startsAt = instantAt(form.date, form.start);
  const endsAt = instantAt(form.date, form.end);
  const preWorkMinutes = minutesIn(form.preWorkMinutes);
  const followUpMinutes = minutesIn(form.followUpMinutes);
  const errors: FieldError[] = [];
  if (!startsAt) errors.push({ pointer: "/startsAt", code: timeError(form.date, form.start) });
  else if (!endsAt) errors.push({ pointer: "/endsAt", code: timeError(form.date, form.end) });
  if (preWorkMinutes === undefined) errors.push({ pointer: "/preWorkMinutes", code: "invalid" });
  if (followUpMinutes === undefined) errors.push({ pointer: "/followUpMinutes", code: "invalid" });
  const { isAsked, audience, dueOn } = form.cascade;
  if (isAsked && dueOn === "") errors.push({ pointer: "/cascade/dueOn", code: "required" });
  if (capacityIn(form) === undefined) errors.push({ pointer: "/capacity", code: "invalid" });
  if (
    !startsAt ||
    !endsAt ||
    preWorkMinutes === undefined ||
    followUpMinutes === undefined ||
    errors.length > 0
  )
    return { ok: false, errors };
  const isSomewhere = form.mode !== "online";
  return {
    ok: true,
    value: {
      title: form.title.trim(),
      kind: form.kind,
      ...(form.network === "" ? {} : { network: form.network }),
      mandatoryFor: form.mandatoryFor,
      optionalFor: form.optionalFor,
      mode: form.mode,
      place: isSomewhere ? form.place.trim() : "",
      ...(isSomewhere && form.school !== "" ? { school: form.school } : {}),
      startsAt: startsAt.toISOString(),
      endsAt: endsAt.toISOString(),
      agenda: form.agenda.trim(),
      preWorkMinutes,
      preReading: writtenLinks(form.preReading),
      followUpMinutes,
      files: writtenLinks(form.files),
      representativesAllowed: form.representativesAllowed,
      ...capacityIn(form),
      ...(isAsked ? { cascade: { audience, dueOn } } : {}),
    },
  };
}

const timeError = (date: string, time: string) => (date === "" || time === "" ? "required" : "not-a-date");

const wholeNumber = (text: string): number | undefined =>
  /^\d{1,5}$/.test(text.trim()) ? Number(text.trim()) : undefined;

const minutesIn = (text: string): number | undefined => (text.trim() === "" ? 0 : wholeNumber(text));

/** Nothing to send when there is room for all; undefined when what stands there is no number of places. */
function capacityIn({ capacity }: MeetingForm): { readonly capacity?: number } | undefined {
  if (capacity.trim() === "") return {};
  const places = wholeNumber(capacity);
  return places === undefined || places === 0 ? undefined : { capacity: places };
}

const writtenLinks = (links: readonly LinkForm[]): LinkForm[] =>
  links
    .map(({ label, address }) => ({ label: label.trim(), address: address.trim() }))
    .filter(({ label, address }) => label !== "" || address !== "");
