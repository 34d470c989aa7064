import {
  type CascadeAnswerBody,
  type SchoolCascade,
  schoolCascadeSchema,
} from "../../../../shared/contract/cpd/cascade.schema.ts";
import type { ApiProblem } from "../../../api/api-problem.ts";
import type { ComparedParts } from "../../../ui/compare-versions.ts";
import { typedNumber } from "../../../ui/NumberField.tsx";
import type { StoredForm } from "../../../ui/useVersionedForm.ts";

/** What stands in the fields; the number is as typed, so that half of one is not lost. */
export interface CascadeForm {
  readonly on: string;
  readonly reached: string;
  readonly line: string;
  readonly isSure: boolean;
}

export type CascadeField = keyof typeof cascadeParts;

export const cascadeParts = {
  on: ["on"],
  reached: ["reached"],
  line: ["line"],
} as const satisfies ComparedParts<CascadeForm, string>;

export const cascadeNames: Record<CascadeField, string> = {
  on: "When",
  reached: "Staff reached",
  line: "How it went, in one line",
};

/** What was said; before that today and all the staff it is for, which is what most schools say. */
export const toCascadeForm = ({
  version,
  answer,
  today,
  school,
}: Pick<SchoolCascade, "version" | "answer" | "today" | "school">): StoredForm<CascadeForm> => ({
  version,
  form: {
    on: answer?.on ?? today,
    reached: String(answer?.reached ?? school.staff.of),
    line: answer?.line ?? "",
    isSure: false,
  },
});

/** A day to come is a plan: whom it reached and how it went are then for later. */
export const isPlan = ({ on }: Pick<CascadeForm, "on">, today: string): boolean => on > today;

export const fromCascadeForm = (form: CascadeForm, today: string): CascadeAnswerBody =>
  isPlan(form, today)
    ? { on: form.on, line: "" }
    : { on: form.on, reached: typedNumber(form.reached), line: form.line, isSure: form.isSure };

/** What stands after somebody else of the school saved first. */
export function standingCascade(problem: ApiProblem): StoredForm<CascadeForm> | undefined {
  if (problem.code !== "cascade.changed") return undefined;
  const current = schoolCascadeSchema.safeParse(problem.current).data;
  return current && toCascadeForm(current);
}
