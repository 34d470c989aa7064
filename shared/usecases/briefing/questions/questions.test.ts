import { beforeEach, describe, expect, it } from "@jest/globals";
import { withCorrection } from "../../../domain/briefing/corrections/correction.ts";
import type { QuestionId } from "../../../domain/briefing/questions/question.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import { anEdition } from "../../../testing/builders.ts";
import { type InMemoryPorts, inMemoryPorts } from "../../../testing/in-memory-ports.ts";
import {
  acting,
  asha,
  ben,
  carys,
  coverForm,
  dev,
  esme,
  itemId,
  phonics,
  threeHeads,
} from "../../../testing/three-heads.ts";
import { answerQuestion } from "./answer-question.ts";
import { askQuestion } from "./ask-question.ts";
import { listToAnswer } from "./list-to-answer.ts";
import { takeQuestionAway } from "./take-question-away.ts";
import { tellOfQuestions } from "./tell-of-questions.ts";

const q = (id: string) => id as QuestionId;
let ports: InMemoryPorts;
/** Esme owns both items and has no post; Ben published the edition. */
beforeEach(() => {
  ports = inMemoryPorts({
    ...threeHeads,
    editions: [anEdition({ status: "published", frozenItems: [coverForm, phonics], publishedBy: ben })],
  });
});

const ask = (person: PersonId, id = "q1", item = "cover", text = "Does it cover the office?") =>
  askQuestion(ports, { id: q(id), item: itemId(item), person, text });
const answer = (person: PersonId, text: string, version = '"0"') =>
  answerQuestion(ports, { actor: acting(person), id: q("q1"), version, text });
const codeOf = (result: { ok: boolean; code?: string }) => (result.ok ? "ok" : result.code);

/** The edition after its cover form was given another title. */
const corrected = () =>
  withCorrection(
    anEdition({ status: "published", frozenItems: [coverForm, phonics], publishedBy: ben }),
    {
      ...{ id: "c1" as never, item: coverForm.id, kind: "corrected", by: esme },
      ...{ at: new Date("2026-11-24T11:00:00Z"), note: "It is for moderation." },
    },
    { ...coverForm, title: "Cover form for moderation" },
  );

describe("asking about an item", () => {
  it("is for whom the item is for, and for nobody else", async () => {
    expect(codeOf(await ask(asha))).toBe("ok");
    expect(codeOf(await ask(carys, "q2", "phonics"))).toBe("item.not-for-you");
    expect(codeOf(await ask(dev, "q3"))).toBe("item.not-for-you");
    expect(codeOf(await ask(asha, "q4", "nowhere"))).toBe("item.not-found");
  });

  it("invariant 2: asks once however often it is sent, and never under another's id", async () => {
    await ask(asha);
    expect(codeOf(await ask(asha))).toBe("ok");
    expect(codeOf(await ask(ben))).toBe("question.not-found");
    expect(await ports.questions.list()).toHaveLength(1);
  });

  it("invariant 9: says what is wrong with the words", async () => {
    expect(await ask(asha, "q1", "cover", "  ")).toMatchObject({
      code: "question.invalid",
      errors: [{ pointer: "/text", code: "required" }],
    });
    expect(await ask(asha, "q1", "cover", "x".repeat(401))).toMatchObject({
      errors: [{ pointer: "/text", code: "too-long" }],
    });
  });

  it("keeps nobody from asking again once they are answered, and stops at three that wait", async () => {
    for (const id of ["q1", "q2", "q3"]) expect(codeOf(await ask(asha, id))).toBe("ok");
    expect(codeOf(await ask(asha, "q4"))).toBe("question.too-many");
    await answer(esme, "Yes.");
    expect(codeOf(await ask(asha, "q4"))).toBe("ok");
  });

  it("ends a year after the item's Tuesday, as answering does", async () => {
    await ask(asha);
    ports.clock.set("2027-11-24T12:00:00Z");
    expect(codeOf(await ask(asha, "q2"))).toBe("ok");
    ports.clock.set("2027-11-25T12:00:00Z");
    expect(codeOf(await ask(asha, "q3"))).toBe("question.too-late");
    expect(codeOf(await answer(esme, "Yes."))).toBe("question.too-late");
  });
});

describe("answering for all", () => {
  it.each([
    ["the item's owner", acting(esme), "ok"],
    ["an editor", acting(carys, "Briefing.Edit"), "ok"],
    ["the central team", acting(carys, "Trust.Manage"), "ok"],
    ["another head it is for", acting(carys), "question.not-found"],
    ["who asked", acting(asha), "question.not-found"],
  ])("%s: %s", async (_name, actor, code) => {
    await ask(asha);
    expect(codeOf(await answerQuestion(ports, { actor, id: q("q1"), version: '"0"', text: "Yes." }))).toBe(
      code,
    );
    expect(await listToAnswer(ports, { actor })).toHaveLength(code === "ok" ? 1 : 0);
  });

  it("invariant 3: of two who answer at once the second is told, and what Beacon notes is nobody's lost race", async () => {
    await ask(asha);
    await tellOfQuestions(ports);
    expect(codeOf(await answer(esme, "Yes."))).toBe("ok");
    const editor = { actor: acting(ben, "Briefing.Edit"), id: q("q1"), version: '"0"' };
    expect(codeOf(await answerQuestion(ports, { ...editor, text: "No." }))).toBe("question.changed");
    expect((await ports.questions.find(q("q1")))?.value.answer?.text).toBe("Yes.");
    expect(codeOf(await answer(esme, "Yes."))).toBe("ok");
    expect(codeOf(await answerQuestion(ports, { ...editor, version: '"1"', text: "No." }))).toBe("ok");
  });

  it("is taken away by those who may answer, and by who asked while nobody has", async () => {
    const away = (person: PersonId, version = '"0"') =>
      takeQuestionAway(ports, { actor: acting(person), id: q("q1"), version });
    await ask(asha);
    expect(codeOf(await away(carys))).toBe("question.not-found");
    expect(codeOf(await away(asha))).toBe("ok");
    await ask(asha);
    await answer(esme, "Yes.");
    expect(codeOf(await away(asha, '"1"'))).toBe("question.not-found");
    expect(codeOf(await away(esme))).toBe("question.changed");
    expect(codeOf(await away(esme, '"1"'))).toBe("ok");
    expect(await ports.questions.list()).toEqual([]);
  });
});

describe("telling of questions", () => {
  it("tells owner and publisher once of the question, and who asked once of the answer", async () => {
    await ask(asha);
    for (const run of [1, 2]) expect(await tellOfQuestions(ports)).toBe(run === 1 ? 1 : 0);
    await answer(esme, "Yes.");
    await tellOfQuestions(ports);
    await answer(esme, "Yes, and the kitchen.", '"1"');
    await tellOfQuestions(ports);
    expect(ports.sent.told).toEqual([
      "question asked q1 about cover esme",
      "question asked q1 about cover ben",
      "question answered q1 about cover asha",
    ]);
  });

  it("tells nobody that they are asked what is answered already, and nobody what they asked themselves", async () => {
    await ask(ben);
    await answer(esme, "Yes.");
    await tellOfQuestions(ports);
    await ask(ben, "q2");
    await tellOfQuestions(ports);
    expect(ports.sent.told).toEqual([
      "question answered q1 about cover ben",
      "question asked q2 about cover esme",
    ]);
  });
});

describe("questions about an item that was corrected", () => {
  it("stand under the title it has now, for who answers and in what they are told", async () => {
    ports = inMemoryPorts({ ...threeHeads, editions: [corrected()] });
    await ask(asha);
    const listed = await listToAnswer(ports, { actor: acting(esme) });
    expect(listed.map(({ item }) => item.title)).toEqual(["Cover form for moderation"]);
    const told: string[] = [];
    const questionNotifier: typeof ports.questionNotifier = {
      async tell({ item }) {
        told.push(item.title);
      },
    };
    await tellOfQuestions({ ...ports, questionNotifier });
    expect(told).toEqual(["Cover form for moderation", "Cover form for moderation"]);
  });
});
