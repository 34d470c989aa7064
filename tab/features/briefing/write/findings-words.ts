import type { BriefingFinding } from "../../../../shared/contract/briefing/edition.schema.ts";
import { counted } from "../../../../shared/sentences/lists.ts";

/** "1 thing stops it from going out · 4 to look at". */
export function findingsSummary(findings: readonly BriefingFinding[]): string {
  const stopping = findings.filter(({ stops }) => stops).length;
  const others = findings.length - stopping;
  return [
    ...(stopping > 0 ? [`${counted(stopping, "thing stops", "things stop")} it from going out`] : []),
    ...(others > 0 ? [`${counted(others, "thing", "things")} to look at`] : []),
  ].join(" · ");
}

/** What is found in one field of an item, in words. */
export function adviceAt(findings: readonly BriefingFinding[], pointer: string): string | undefined {
  const here = findings.filter((finding) => finding.pointer === pointer);
  return here.length === 0 ? undefined : here.map(({ sentence, mend }) => `${sentence} ${mend}`).join(" ");
}
