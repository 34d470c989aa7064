import type { EditionStatus } from "../../../../shared/domain/briefing/edition.ts";

/** Whether readers see it: from the moment publication begins. */
export const isOut = ({ status }: { readonly status: EditionStatus }): boolean =>
  status === "publishing" || status === "published";
