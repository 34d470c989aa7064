import type { ClosureEditBody, KeptClosure } from "../../../../shared/contract/directory/closures.schema.ts";
import type { ClosureKind } from "../../../../shared/domain/directory/closure.ts";
import type { Phase } from "../../../../shared/domain/directory/school.ts";

/** What stands in the fields of some days; empty where they are for all. */
export interface ClosureForm {
  readonly kind: ClosureKind;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly localAuthority: string;
  readonly phase: Phase | "";
  readonly school: string;
}

const usualNames: Readonly<Record<ClosureKind, string>> = {
  inset: "INSET day",
  assessment: "Assessment week",
  "bank-holiday": "",
  "school-holiday": "",
};

export const emptyClosureForm: ClosureForm = {
  kind: "inset",
  name: usualNames.inset,
  from: "",
  to: "",
  localAuthority: "",
  phase: "",
  school: "",
};

/** The form after one of its fields was changed: what follows from it follows, what somebody wrote stays. */
export function withChange(form: ClosureForm, part: Partial<ClosureForm>): ClosureForm {
  const next = { ...form, ...part };
  if (part.kind && (form.name === "" || form.name === usualNames[form.kind]))
    return { ...next, name: usualNames[part.kind] };
  if (part.from !== undefined && (form.to === "" || form.to === form.from || form.to < part.from))
    return { ...next, to: part.from };
  // A school has its authority and phase already.
  return part.school ? { ...next, localAuthority: "", phase: "" } : next;
}

export const toClosureForm = (closure: KeptClosure): ClosureForm => ({
  kind: closure.kind,
  name: closure.name,
  from: closure.from,
  to: closure.to,
  localAuthority: closure.localAuthority ?? "",
  phase: closure.phase ?? "",
  school: closure.school ?? "",
});

export const fromClosureForm = (form: ClosureForm): ClosureEditBody => ({
  kind: form.kind,
  name: form.name.trim(),
  from: form.from,
  to: form.to,
  ...(form.localAuthority ? { localAuthority: form.localAuthority } : {}),
  ...(form.phase ? { phase: form.phase } : {}),
  ...(form.school ? { school: form.school } : {}),
});
