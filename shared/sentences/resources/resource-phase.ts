/** A resource's phase as a reader says it: "all" alone says too little. */
export const phaseWords = (phase: string): string => (phase === "all" ? "all phases" : phase);
