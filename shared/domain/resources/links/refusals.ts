/** Every expected refusal about the links of resources. */
export type LinkRefusal = "link.not-found" | "link.asked-just-now" | "link.web-unreachable";
