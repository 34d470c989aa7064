import type { FieldErrors } from "../../../api/field-error.ts";

/** Fields of a post that are still empty, each with its place below `at`: the server need not be asked about those. */
export const missingInPost = (
  post: { readonly role: string; readonly school: string; readonly startsOn: string },
  at: string,
): FieldErrors =>
  (["role", "school", "startsOn"] as const)
    .filter((field) => post[field] === "")
    .map((field) => ({ pointer: `${at}/${field}`, code: "required" }));
