/** "Once a year", "Twice a year", "6 times a year". */
export function timesAYear(times: number): string {
  if (times === 0) return "Not yet";
  if (times === 1) return "Once a year";
  return times === 2 ? "Twice a year" : `${times} times a year`;
}
