/** Media queries that styles share. At 640 px the navigation moves from below to the left. */
export const media = {
  phone: "@media (max-width: 639.98px)",
  wide: "@media (min-width: 640px)",
  twoColumns: "@media (min-width: 900px)",
  narrow: "@media (max-width: 899.98px)",
  print: "@media print",
  still: "@media (prefers-reduced-motion: reduce)",
} as const;
