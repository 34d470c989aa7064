import { describe, expect, it } from "@jest/globals";
import { type ActivityType, activityTypes, parameterOf } from "../../shared/graph/schema/activity-types.ts";
import { sourceFiles } from "./source-files.ts";

const adapters = sourceFiles(".ts").filter(
  ({ path, text }) => path.startsWith("shared/graph/adapters/") && /\bnotify(People|Together)\(/.test(text),
);
const declared = Object.keys(activityTypes) as ActivityType[];

describe("the notifications that the manifest declares", () => {
  // The other way round, an adapter that names an undeclared type does not compile.
  it("are each sent by one adapter: Teams' settings offer none that never comes", () => {
    const senders = declared.map((type) => [
      type,
      adapters.filter(({ text }) => text.includes(`"${type}"`)).length,
    ]);
    expect(senders).toEqual(declared.map((type) => [type, 1]));
  });

  it("each have one place to fill besides who sends them", () => {
    for (const type of declared) {
      const places = activityTypes[type].templateText.match(/\{\w+\}/g);
      expect(places).toEqual(["{actor}", `{${parameterOf(type)}}`]);
    }
  });

  it("fit Teams' limits on their words", () => {
    for (const { description, templateText } of Object.values(activityTypes)) {
      expect(description.length).toBeLessThanOrEqual(128);
      expect(templateText.length).toBeLessThanOrEqual(128);
    }
  });
});
