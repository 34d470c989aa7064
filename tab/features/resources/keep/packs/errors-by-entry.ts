import type { FieldErrors } from "../../../../api/field-error.ts";

/** Errors of a pack's entries at the ids that were sent, not at their places, so that each stays with its row when rows are moved. */
export const errorsByEntry = (
  errors: FieldErrors,
  sent: readonly { readonly id: string }[] | undefined,
): FieldErrors =>
  errors.map((error) => {
    const [, place] = /^\/entries\/(\d+)$/.exec(error.pointer) ?? [];
    const id = place === undefined ? undefined : sent?.[Number(place)]?.id;
    return id === undefined ? error : { ...error, pointer: `/entries/${id}` };
  });
