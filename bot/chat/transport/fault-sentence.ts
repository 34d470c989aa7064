import { GraphThrottled, GraphUnavailable } from "../../../shared/graph/transport/graph-errors.ts";
import { problemSentences } from "../../../shared/sentences/problems.ts";

/** The one sentence a person reads when answering them failed. */
export const faultSentence = (fault: unknown): string =>
  fault instanceof GraphThrottled || fault instanceof GraphUnavailable
    ? problemSentences["microsoft.unavailable"]
    : problemSentences["server.fault"];
