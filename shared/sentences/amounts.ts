import { counted } from "./lists.ts";

/** "£142", "£1,142.50". */
export const pounds = (pence: number): string =>
  new Intl.NumberFormat("en-GB", {
    style: "currency",
    currency: "GBP",
    minimumFractionDigits: pence % 100 === 0 ? 0 : 2,
  }).format(pence / 100);

/** "1 hour 30 minutes", "45 minutes", "2 hours". */
export function duration(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [
    ...(hours > 0 ? [counted(hours, "hour", "hours")] : []),
    ...(rest > 0 || hours === 0 ? [counted(rest, "minute", "minutes")] : []),
  ];
  return parts.join(" ");
}
