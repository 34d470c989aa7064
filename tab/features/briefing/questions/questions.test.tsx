import { describe, expect, it } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type {
  QuestionShown,
  QuestionToAnswer,
} from "../../../../shared/contract/briefing/question.schema.ts";
import { accessibilityFaults } from "../../../testing/accessibility-faults.ts";
import { aHome, anEdition, anItem } from "../../../testing/contract-examples.ts";
import { answering, fakeApi, refusing } from "../../../testing/fake-api.ts";
import { openTab } from "../../../testing/open-tab.tsx";

const shown = (more: Partial<QuestionShown> = {}): QuestionShown => ({
  id: "q1",
  text: "Does it cover the office?",
  isOwn: true,
  version: '"0"',
  ...more,
});
const toAnswer = (more: Partial<QuestionToAnswer> = {}): QuestionToAnswer => ({
  id: "q1",
  version: '"0"',
  edition: "2026-11-24",
  item: "i1",
  title: "Cover for the DSL day",
  text: "Does it cover the office?",
  askedBy: "Gwen Adeyemi",
  askedAt: "2026-11-24T16:00:00.000Z",
  ...more,
});
const sentBy = (api: ReturnType<typeof fakeApi>, line: string) =>
  api.asked.find((request) => request.line === line)?.body;

describe("asking about an item", () => {
  const reading = (questions: QuestionShown[], more: Parameters<typeof fakeApi>[0] = {}) => {
    const api = fakeApi({
      "GET /api/home": answering(aHome()),
      "GET /api/briefing/editions/2026-11-24": answering(anEdition({ items: [anItem({ questions })] })),
      "POST /api/briefing/editions/2026-11-24/opened": answering(null, 204),
      ...more,
    });
    return { api, ...openTab({ at: "/briefing/2026-11-24", fetch: api.fetch }) };
  };
  const article = async () => within(await screen.findByRole("article", { name: "Cover for the DSL day" }));

  it("sends the question, says that it stands there without a name, and gives the focus back", async () => {
    const post = "POST /api/briefing/items/i1/questions";
    const { api, container } = reading([], { [post]: answering(shown(), 201) });
    const item = await article();
    await userEvent.click(item.getByRole("button", { name: "Ask a question: Cover for the DSL day" }));
    const field = item.getByRole("textbox", { name: /Your question to Jo Hill/ });
    expect(document.activeElement).toBe(field);
    expect(item.getByText(/without your name/)).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);
    await userEvent.type(field, "Does it cover the office?");
    await userEvent.click(item.getByRole("button", { name: "Ask" }));
    const again = await item.findByRole("button", { name: "Ask a question: Cover for the DSL day" });
    expect(document.activeElement).toBe(again);
    expect(sentBy(api, post)).toMatchObject({ text: "Does it cover the office?" });
  });

  it("keeps what was typed when it is refused, and says why", async () => {
    reading([], { "POST /api/briefing/items/i1/questions": refusing("question.too-many") });
    const item = await article();
    await userEvent.click(item.getByRole("button", { name: /^Ask a question/ }));
    await userEvent.type(item.getByRole("textbox"), "One more?");
    await userEvent.click(item.getByRole("button", { name: "Ask" }));
    await item.findByText(/You have asked three questions/);
    expect(item.getByRole<HTMLTextAreaElement>("textbox").value).toBe("One more?");
  });

  it("shows what was answered for all, and one's own that waits", async () => {
    reading([shown({ isOwn: false, answer: "From noon." }), shown({ id: "q2", text: "And on Friday?" })]);
    const item = await article();
    const questions = item.getByRole("list", { name: "Questions about Cover for the DSL day" });
    expect(questions.textContent).toContain("Does it cover the office?From noon.");
    expect(item.getByRole("button", { name: "Take back: And on Friday?" })).toBeTruthy();
    expect(item.queryByRole("button", { name: "Take back: Does it cover the office?" })).toBeNull();
  });
});

describe("answering questions", () => {
  const answerAt = "PUT /api/briefing/questions/q1/answer";
  const opened = (question: QuestionToAnswer, more: Parameters<typeof fakeApi>[0] = {}) => {
    const api = fakeApi({
      "GET /api/home": answering(aHome()),
      "GET /api/briefing/questions": answering({ questions: [question] }),
      ...more,
    });
    return { api, ...openTab({ at: "/briefing/questions", fetch: api.fetch }) };
  };

  it("says who asks, and answers for all", async () => {
    const { api, container } = opened(toAnswer(), { [answerAt]: answering(toAnswer()) });
    await screen.findByText(/Gwen Adeyemi on Tuesday 24 November about/);
    await userEvent.click(screen.getByRole("button", { name: "Answer: Does it cover the office?" }));
    await userEvent.type(screen.getByRole("textbox", { name: "Answer for all" }), "Yes.");
    expect(await accessibilityFaults(container)).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: "Answer for all" }));
    await screen.findByRole("button", { name: "Answer: Does it cover the office?" });
    expect(sentBy(api, answerAt)).toEqual({ answer: "Yes." });
  });

  it("invariant 3: says when another answered meanwhile, and keeps what was typed", async () => {
    opened(toAnswer(), { [answerAt]: refusing("question.changed") });
    await userEvent.click(await screen.findByRole("button", { name: /^Answer: / }));
    await userEvent.type(screen.getByRole("textbox", { name: "Answer for all" }), "Yes.");
    await userEvent.click(screen.getByRole("button", { name: "Answer for all" }));
    await screen.findByText(/Somebody answered this or changed the answer/);
    expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Answer for all" }).value).toBe("Yes.");
  });

  it("takes away after asking once more", async () => {
    const away = "DELETE /api/briefing/questions/q1";
    const { api } = opened(toAnswer(), { [away]: answering(null, 204) });
    await userEvent.click(await screen.findByRole("button", { name: /^Take away: / }));
    expect(api.asked.some(({ line }) => line === away)).toBe(false);
    await userEvent.click(screen.getByRole("button", { name: /^Take away for all/ }));
    await screen.findByRole("button", { name: /^Take away: / });
    expect(api.asked.some(({ line }) => line === away)).toBe(true);
  });
});
