/** Every expected refusal about who may see what is on record of others, and about its end. */
export type RecordsRefusal = "viewing.not-noted" | "erasure.still-in-post" | "erasure.invalid";
