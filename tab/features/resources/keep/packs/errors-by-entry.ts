import type { FieldErrors } from "../../../../api/field-error.ts";

type Entries = readonly { readonly id: string }[] | undefined;

/**
 * Errors of a pack's entries at the ids that were sent, not at their places, so that each stays with its row when rows are moved. What
 * was wrong with all of them is no longer said once they are others.
 */
export const errorsByEntry = (errors: FieldErrors, sent: Entries, now: Entries): FieldErrors =>
  errors.flatMap((error) => {
    if (error.pointer === "/entries") return now === sent ? [error] : [];
    const [, place] = /^\/entries\/(\d+)$/.exec(error.pointer) ?? [];
    const id = place === undefined ? undefined : sent?.[Number(place)]?.id;
    return [id === undefined ? error : { ...error, pointer: `/entries/${id}` }];
  });
