import type { FieldError } from "../result.ts";
import type { School } from "./school.ts";

/** What the central team keeps of a school; name, phase and authority come from the register (GIAS). */
export type KeptOfSchool = Pick<School, "hub" | "pupils" | "coverRatePerHour" | "federation">;

export const schoolLimits = { name: 100, pupils: 10_000, coverRatePerHour: 500 } as const;

/** What is wrong with what somebody wrote of a school. */
export function schoolErrors({ hub, pupils, coverRatePerHour, federation }: KeptOfSchool): FieldError[] {
  const errors: FieldError[] = [];
  const tooLong = (text: string, pointer: string) => {
    if (text.length > schoolLimits.name) errors.push({ pointer, code: "too-long" });
    if (/[\r\n]/.test(text)) errors.push({ pointer, code: "line-break" });
  };
  if (hub === "") errors.push({ pointer: "/hub", code: "required" });
  tooLong(hub, "/hub");
  if (!Number.isInteger(pupils) || pupils < 0 || pupils > schoolLimits.pupils)
    errors.push({ pointer: "/pupils", code: "out-of-range" });
  if (!(coverRatePerHour >= 0 && coverRatePerHour <= schoolLimits.coverRatePerHour))
    errors.push({ pointer: "/coverRatePerHour", code: "out-of-range" });
  tooLong(federation ?? "", "/federation");
  return errors;
}
