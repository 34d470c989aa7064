import { expect, it } from "@jest/globals";
import type { ItemId } from "../../shared/domain/briefing/ids.ts";
import type { Question, QuestionId } from "../../shared/domain/briefing/questions/question.ts";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import { editionOf } from "../../shared/testing/builders.ts";
import type { OpenedPorts } from "./port-implementation.ts";
import { change, creation, lostRace, removal, requestsOf } from "./requests-of.ts";

const aQuestion = (id: string, changes: Partial<Question> = {}): Question => ({
  ...{ id: id as QuestionId, edition: editionOf("2026-12-15"), item: "cover" as ItemId },
  ...{ asker: "asha" as PersonId, askedAt: new Date("2026-12-15T16:00:00.123Z") },
  ...{ text: "Does it cover the office?", edits: 0 },
  ...changes,
});
const answer = {
  text: 'Yes: "office" & <b>kitchen</b>.\n=1+1 ☂',
  by: "esme" as PersonId,
  at: new Date("2026-12-16T09:00:00.001Z"),
};

/** What any store of questions about items keeps. */
export function questionsSuite(opened: () => OpenedPorts): void {
  const questions = () => opened().ports.questions;

  it("keep every word of a question and its answer, who, when, and what was told", async () => {
    const asked = aQuestion("every-word", { text: "Who's to do it?\n'; drop table" });
    const { version } = await requestsOf(opened(), creation, () => questions().create(asked));
    expect((await questions().find(asked.id))?.value).toEqual(asked);
    const answered = { ...asked, answer, edits: 1, told: "answered" as const };
    const saved = await requestsOf(opened(), change, () => questions().save(answered, version));
    expect(saved).toMatchObject({ ok: true, value: { value: answered } });
    expect((await questions().find(asked.id))?.value).toEqual(answered);
  });

  it("are listed by edition, the first asked first, without asking Graph", async () => {
    const edition = editionOf("2027-01-26");
    await questions().create(aQuestion("second", { edition, askedAt: new Date("2027-01-27T10:00:00Z") }));
    await questions().create(aQuestion("first", { edition, askedAt: new Date("2027-01-26T18:00:00Z") }));
    await requestsOf(opened(), {}, async () => {
      const listed = (await questions().listFor(edition)).map(({ value }) => value.id);
      expect(listed).toEqual(["first", "second"]);
      expect((await questions().list()).map(({ value }) => value.id)).toEqual(
        expect.arrayContaining(["first", "second"]),
      );
    });
  });

  it("answer the first when one is asked twice under an id (invariant 2)", async () => {
    const first = await questions().create(aQuestion("twice"));
    expect(await questions().create(aQuestion("twice", { asker: "other" as PersonId }))).toEqual(first);
  });

  it("refuse a save or a removal that lost the race, and keep what the other wrote (invariant 3)", async () => {
    const { version } = await questions().create(aQuestion("raced"));
    await questions().save(aQuestion("raced", { answer, edits: 1 }), version);
    const lost = await requestsOf(opened(), lostRace, () => questions().save(aQuestion("raced"), version));
    expect(lost).toEqual({ ok: false, code: "question.changed" });
    expect(await questions().remove("raced" as QuestionId, version)).toEqual({
      ok: false,
      code: "question.changed",
    });
    expect((await questions().find("raced" as QuestionId))?.value.answer).toEqual(answer);
  });

  it("find nothing once one is taken away, and take it away twice without a fault", async () => {
    const { version } = await questions().create(aQuestion("gone"));
    await requestsOf(opened(), removal, () => questions().remove("gone" as QuestionId, version));
    expect(await questions().remove("gone" as QuestionId, version)).toMatchObject({ ok: true });
    expect(await questions().find("gone" as QuestionId)).toBeUndefined();
  });
}
