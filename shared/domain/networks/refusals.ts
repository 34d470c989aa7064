/** Every expected refusal about networks. */
export type NetworkRefusal = "network.not-found" | "network.invalid" | "network.changed";
