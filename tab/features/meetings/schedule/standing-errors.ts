import type { FieldErrors } from "../../../api/field-error.ts";
import { partsAt } from "./compared-fields.ts";
import { isSame, type MeetingForm } from "./meeting-form.ts";

/** The plan stands inside what is sent; the rules speak of it alone. */
const ofThePlan = (pointer: string): string => pointer.replace(/^\/plan\//, "/");

/** Errors of fields that have not been changed since they were refused. */
export function standingErrors(errors: FieldErrors, sent: MeetingForm, now: MeetingForm): FieldErrors {
  return errors
    .map((error) => ({ ...error, pointer: ofThePlan(error.pointer) }))
    .filter(({ pointer }) => partsAt(pointer).every((part) => isSame(sent[part], now[part])));
}

/** A row of a link in which nothing was written is no link: it goes before the rest is numbered for the server. */
export function withoutBlankLinks(form: MeetingForm): MeetingForm {
  const isWritten = ({ label, address }: { label: string; address: string }) =>
    label.trim() !== "" || address.trim() !== "";
  return { ...form, preReading: form.preReading.filter(isWritten), files: form.files.filter(isWritten) };
}
