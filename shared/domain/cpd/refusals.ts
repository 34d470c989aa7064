import type { RemindingRefusal } from "./reminding-by-hand.ts";

/** Every expected refusal about the CPD offer, who is freed from it, and what people hand in for it. */
export type CpdRefusal =
  | "course.not-found"
  | "course.invalid"
  | "course.changed"
  | "exemption.not-found"
  | "exemption.invalid"
  | "exemption.changed"
  | "certificate.invalid"
  | "certificate.not-found"
  | "certificate.not-taken"
  | "certificate.not-yours"
  | "certificate.decided"
  | "certificate-file.kind"
  | "certificate-file.too-large"
  | "certificate-file.not-found"
  | "recording.invalid"
  | "certificate.not-attended"
  | "certificate.not-completed"
  | "recording.none"
  | RemindingRefusal;
