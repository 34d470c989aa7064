import { editionsKey } from "../briefing/briefing-keys.ts";

/** Under these keys the writing side's answers are kept; they fall with `editionsKey`. */
export const draftsKey = [...editionsKey, "drafts"] as const;
export const draftKey = (edition: string) => [...editionsKey, edition, "draft"] as const;
export const offersKey = (edition: string) => [...editionsKey, edition, "offers"] as const;
export const previewKey = (edition: string, reader: string) =>
  [...editionsKey, edition, "preview", reader] as const;
export const previewsKey = (edition: string) => [...editionsKey, edition, "preview"] as const;
export const previewedSendingKey = (edition: string, reader: string) =>
  [...editionsKey, edition, "preview", reader, "sending"] as const;
export const correctionsKey = (edition: string) => [...editionsKey, edition, "corrections"] as const;
export const takeUpKey = (edition: string) => [...editionsKey, edition, "take-up"] as const;
export const sendingKey = (edition: string) => [...editionsKey, edition, "sending"] as const;
export const termResultsKey = (asked: string) => [...editionsKey, "results", asked] as const;
