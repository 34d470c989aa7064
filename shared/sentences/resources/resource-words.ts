import type { KeyStage, Variant } from "../../domain/resources/resource.ts";

export const keyStageWords: Readonly<Record<KeyStage, string>> = {
  eyfs: "EYFS",
  ks1: "KS1",
  ks2: "KS2",
  ks3: "KS3",
  ks4: "KS4",
  ks5: "Post-16",
};

export const variantWords: Readonly<Record<Variant, string>> = {
  "small-school": "Small schools",
  "mixed-age": "Mixed-age classes",
};

/** How long what was removed can be brought back: "12 days left". */
export function daysLeftWords(days: number): string {
  if (days <= 0) return "Last day to bring it back";
  return days === 1 ? "1 day left" : `${days} days left`;
}
