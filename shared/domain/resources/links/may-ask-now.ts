import type { LinkCheck } from "./link-check.ts";

/** Between two looks at one link that somebody asks for, in milliseconds. */
const pause = 60_000;

/** Whether a link may be looked at because somebody asks. */
export function mayAskNow({ checkedAt, askedAt }: LinkCheck, now: Date): boolean {
  const last = Math.max(checkedAt.getTime(), askedAt?.getTime() ?? 0);
  return now.getTime() - last >= pause;
}
