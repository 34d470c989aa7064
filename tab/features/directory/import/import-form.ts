import type { ImportOrder } from "../../../api/directory-keeping/import-order.ts";
import { typedNumber } from "../../../ui/NumberField.tsx";

/** What is chosen before a file is looked at. */
export interface ImportForm {
  readonly what: "people" | "schools";
  readonly file: File | undefined;
  readonly everybody: boolean;
  readonly from: string;
  readonly of: "trust" | "local-authority" | "everything";
  readonly name: string;
  readonly hub: "town" | "local-authority";
  readonly coverRate: string;
}

export const emptyImportForm: ImportForm = {
  what: "people",
  file: undefined,
  everybody: false,
  from: "",
  of: "trust",
  name: "",
  hub: "town",
  coverRate: "",
};

/** The order as it is sent, once there is a file. */
export function toImportOrder(form: ImportForm): ImportOrder | undefined {
  const { what, file } = form;
  if (!file) return undefined;
  if (what === "people")
    return { what, file, how: { everybody: String(form.everybody), from: form.from || undefined } };
  const { of, name, hub } = form;
  const coverRate = form.coverRate.trim() === "" ? undefined : typedNumber(form.coverRate);
  return { what, file, how: { of, name: of === "everything" ? "" : name.trim(), hub, coverRate } };
}
