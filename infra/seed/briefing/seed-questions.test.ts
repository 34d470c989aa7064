import { describe, expect, it } from "@jest/globals";
import { questionLimits, questionNewsToTell } from "../../../shared/domain/briefing/questions/question.ts";
import { isInAudience } from "../../../shared/domain/directory/audience.ts";
import { buildDirectory } from "../../../shared/domain/directory/directory.ts";
import { civilDate } from "../../../shared/domain/time/civil-date.ts";
import { seedTrust } from "../seed-trust.ts";

describe.each(["2026-11-29", "2026-09-02", "2027-04-07"])("questions of the made-up trust on %s", (today) => {
  const trust = seedTrust({ today: civilDate(today) });
  const items = new Map(trust.items.map((item) => [item.id, item]));
  const directory = buildDirectory(trust);

  it("are asked by somebody the item is for, and answered by its owner", () => {
    expect(trust.questions.length).toBeGreaterThanOrEqual(3);
    for (const { item, asker, answer, edition } of trust.questions) {
      const about = items.get(item);
      expect(about && isInAudience(about.audience, asker, directory, edition)).toBe(true);
      if (answer) expect(answer.by).toBe(about?.owner);
    }
  });

  it("wait at most in the newest edition, and nobody is told of any on a first start", () => {
    const newest = trust.editions.filter(({ status }) => status === "published").at(-1);
    for (const question of trust.questions) {
      expect(question.answer !== undefined || question.edition === newest?.id).toBe(true);
      expect(questionNewsToTell(question)).toBeUndefined();
      expect(question.text.length).toBeLessThanOrEqual(questionLimits.text);
    }
  });

  it("are of days gone by", () => {
    for (const { askedAt } of trust.questions)
      expect(askedAt.toISOString() < `${today}T00:00:00Z`).toBe(true);
  });
});
