import type { CertificateSeen } from "../../domain/cpd/certificate.ts";
import type { Directory } from "../../domain/directory/directory.ts";
import { dateInEngland, day } from "../dates.ts";

/** How one's own certificate stands: "Your certificate of 3 November from Acme waits to be approved." */
export function certificateSentence(
  { issuedOn, from, decision }: CertificateSeen,
  { directory, today }: { directory: Directory; today: string },
): string {
  const which = `Your certificate of ${day(issuedOn, today)} from ${from}`;
  if (!decision) return `${which} waits to be approved.`;
  const by = (decision.by && directory.person(decision.by)?.name) ?? "somebody who has left";
  const said = `by ${by} on ${day(dateInEngland(decision.at), today)}`;
  if (decision.approved) return `${which} was approved ${said}.`;
  return `${which} was sent back ${said}: ${decision.because ?? "no reason given"}`;
}
