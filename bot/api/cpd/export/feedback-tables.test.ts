import { describe, expect, it } from "@jest/globals";
import type { FeedbackBlock } from "../../../../shared/domain/cpd/feedback/feedback-blocks.ts";
import { feedbackResult } from "../../../../shared/domain/cpd/feedback/feedback-result.ts";
import { aCourse, aNetwork } from "../../../../shared/testing/builders.ts";
import { presentTrustFeedback } from "../present-feedback.ts";
import { trustFeedbackTables } from "./feedback-tables.ts";

const answers = { worth: "yes", change: "perhaps", pitch: "right" } as const;
const blocks: FeedbackBlock[] = [
  { meetings: [], phase: "primary", given: Array.from({ length: 6 }, () => ({ answers })) },
];
const result = feedbackResult(blocks, {});
const shown = result ? { result } : {};

describe("what came of feedback, as a file", () => {
  it("has a column for each answer, and of what may not be shown empty cells", () => {
    const [phases, networks, courses] = trustFeedbackTables(
      presentTrustFeedback({
        ...{ year: "2026-27" as never, least: 5, ...shown },
        phases: [{ phase: "primary", ...shown }, { phase: "secondary" }],
        networks: [{ network: aNetwork("dsl", { name: "=DSL" }), phases: [], ...shown }],
        courses: [{ course: aCourse("update", { title: "Update" }), phases: [] }],
      }),
    );
    expect(phases.columns.map(({ title }) => title)).toEqual([
      "Phase",
      "Answers",
      "Was it worth your time? Yes",
      "Was it worth your time? Partly",
      "Was it worth your time? No",
      "Will it change what you do at school? Yes",
      "Will it change what you do at school? Perhaps",
      "Will it change what you do at school? No",
      "How was the pitch? Too basic",
      "How was the pitch? About right",
      "How was the pitch? Too much",
    ]);
    const six = [6, 6, 0, 0, 0, 6, 0, 0, 6, 0];
    const nothing = Array.from({ length: 10 }, () => undefined);
    expect(phases.rows).toEqual([
      ["All", ...six],
      ["Primaries", ...six],
      ["Secondaries", ...nothing],
    ]);
    expect(networks?.rows).toEqual([["=DSL", ...six]]);
    expect(courses?.rows).toEqual([["Update", ...nothing]]);
  });
});
