import { problemSentences } from "../../../shared/sentences/problems.ts";

/** Faults of the Graph gateway that pass by themselves. By name, because chat does not import the gateway. */
const passing = new Set(["GraphThrottled", "GraphUnavailable"]);

/** The one sentence a person reads when answering them failed. */
export const faultSentence = (fault: unknown): string =>
  problemSentences[
    fault instanceof Error && passing.has(fault.name) ? "microsoft.unavailable" : "server.fault"
  ];
