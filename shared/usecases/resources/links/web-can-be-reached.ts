import type { Ports } from "../../../domain/ports.ts";
import { isAnswer } from "../../../domain/resources/links/link-finding.ts";
import { witnesses } from "../../../domain/resources/links/links-due.ts";

/**
 * Whether a site answers that answered before, so that links without an answer are to blame and not our own network. False when
 * none is known.
 */
export async function webCanBeReached(
  { linkChecks, linkChecker }: Pick<Ports, "linkChecks" | "linkChecker">,
  unanswered: readonly string[],
  signal?: AbortSignal,
): Promise<boolean> {
  const known = (await linkChecks.list()).map(({ value }) => value);
  const asked = witnesses(known, unanswered);
  for await (const { finding } of linkChecker.check(asked, signal)) if (isAnswer(finding)) return true;
  return false;
}
