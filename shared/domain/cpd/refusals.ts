/** Every expected refusal about courses and the papers made of them. */
export type CpdRefusal = "certificate.not-attended" | "certificate.not-completed";
