import type { FieldError } from "../result.ts";
import { daysBetween } from "../time/civil-date.ts";
import type { Closure } from "./closure.ts";
import type { Directory } from "./directory.ts";

export const closureLimits = {
  name: 100,
  /** Summer has some 45; many more is a mistyped year, which would close schools for good. */
  days: 70,
} as const;

/** What is wrong with a closure as somebody wrote it. It is for all, or for one authority, phase or school. */
export function closureErrors(closure: Closure, directory: Directory): FieldError[] {
  const errors: FieldError[] = [];
  if (closure.name === "") errors.push({ pointer: "/name", code: "required" });
  if (closure.name.length > closureLimits.name) errors.push({ pointer: "/name", code: "too-long" });
  if (/[\r\n]/.test(closure.name)) errors.push({ pointer: "/name", code: "line-break" });
  if (closure.to < closure.from) errors.push({ pointer: "/to", code: "before-start" });
  else if (daysBetween(closure.from, closure.to) >= closureLimits.days)
    errors.push({ pointer: "/to", code: "too-late" });
  if (closure.school !== undefined && !directory.school(closure.school))
    errors.push({ pointer: "/school", code: "unknown-school" });
  const { localAuthority } = closure;
  if (
    localAuthority !== undefined &&
    !directory.schools.some((school) => school.localAuthority === localAuthority)
  )
    errors.push({ pointer: "/localAuthority", code: "unknown-authority" });
  return errors;
}
