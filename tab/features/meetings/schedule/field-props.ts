import { type FieldErrors, fieldError } from "../../../api/field-error.ts";
import { fieldState } from "../../../ui/field-state.ts";
import type { MeetingForm } from "./meeting-form.ts";

/** What every group of fields is given: the form, what is wrong with it, and how to change a part of it. */
export interface FieldsProps {
  readonly form: MeetingForm;
  readonly errors: FieldErrors;
  readonly onChange: (part: Partial<MeetingForm>) => void;
}

/** For Fluent's `Field`: the error of the field at a pointer, if it has one. */
export const stateAt = (errors: FieldErrors, pointer: string) => fieldState(fieldError(errors, pointer));
