import {
  type SchoolEditBody,
  type SchoolRecord,
  schoolRecordSchema,
} from "../../../../shared/contract/directory/school-records.schema.ts";
import { type ApiProblem, isApiProblem } from "../../../api/api-problem.ts";
import type { ComparedParts } from "../../../ui/compare-versions.ts";
import { typedNumber } from "../../../ui/NumberField.tsx";
import type { StoredForm } from "../../../ui/useVersionedForm.ts";

/** What stands in the fields of one school; numbers as they are typed. */
export interface SchoolForm {
  readonly hub: string;
  readonly pupils: string;
  readonly coverRatePerHour: string;
  readonly federation: string;
}

export type SchoolField = keyof SchoolForm;

export const schoolParts: ComparedParts<SchoolForm, SchoolField> = {
  hub: ["hub"],
  pupils: ["pupils"],
  coverRatePerHour: ["coverRatePerHour"],
  federation: ["federation"],
};

export const schoolFieldNames: Readonly<Record<SchoolField, string>> = {
  hub: "Hub",
  pupils: "Pupils",
  coverRatePerHour: "Cover rate",
  federation: "Federation",
};

export const toSchoolForm = (school: SchoolRecord): StoredForm<SchoolForm> => ({
  version: school.version,
  form: {
    hub: school.hub,
    pupils: String(school.pupils),
    coverRatePerHour: String(school.coverRatePerHour),
    federation: school.federation ?? "",
  },
});

export const fromSchoolForm = (form: SchoolForm): SchoolEditBody => ({
  hub: form.hub.trim(),
  pupils: typedNumber(form.pupils),
  coverRatePerHour: typedNumber(form.coverRatePerHour),
  ...(form.federation.trim() === "" ? {} : { federation: form.federation.trim() }),
});

/** The school as it stands, out of the refusal of a save over an older version. */
export function standingSchool(problem: ApiProblem): StoredForm<SchoolForm> | undefined {
  if (!isApiProblem(problem, "directory.changed")) return undefined;
  const { data } = schoolRecordSchema.safeParse(problem.current);
  return data && toSchoolForm(data);
}
