/** Which meetings of a series a change or a cancellation is for. */
export type SeriesScope = "this" | "following";
