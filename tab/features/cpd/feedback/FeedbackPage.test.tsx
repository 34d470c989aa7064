import { beforeEach, describe, expect, it } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import "./FeedbackPage.tsx"; // Loaded beforehand, so that opening it lazily takes no time.
import "./NetworkFeedbackPage.tsx";
import { userEvent } from "@testing-library/user-event";
import type { MyFeedback, TrustFeedback } from "../../../../shared/contract/cpd/feedback.schema.ts";
import { accessibilityFaults } from "../../../testing/accessibility-faults.ts";
import { aHome, gwen } from "../../../testing/contract-examples.ts";
import { answering, fakeApi, refusing } from "../../../testing/fake-api.ts";
import { openTab } from "../../../testing/open-tab.tsx";
import { onALaptop } from "../../../testing/screen-width.ts";

const until = "You can change your answers until Wednesday 9 December.";
const dsl = { id: "m1", title: "DSL network", startsAt: "2026-12-01T14:00:00.000Z" };
const open: MyFeedback = { open: [{ meeting: dsl, until }] };
const answers = { worth: "yes", change: "perhaps", pitch: "right" } as const;
const few = { words: "Too few answers yet: figures begin at 5." };
const note = "Fewer than 5 answers of one phase at a meeting wait.";
const twelve = {
  words: "12 answers",
  result: {
    answers: 12,
    questions: [
      {
        question: "worth" as const,
        words: "Was it worth your time?",
        choices: [
          { words: "Yes", count: 9 },
          { words: "Partly", count: 2 },
          { words: "No", count: 1 },
        ],
      },
      {
        question: "change" as const,
        words: "Will it change what you do at school?",
        choices: [
          { words: "Yes", count: 7 },
          { words: "Perhaps", count: 3 },
          { words: "No", count: 2 },
        ],
      },
      {
        question: "pitch" as const,
        words: "How was the pitch?",
        choices: [
          { words: "Too basic", count: 2 },
          { words: "About right", count: 10 },
          { words: "Too much", count: 0 },
        ],
      },
    ],
  },
};
const trust: TrustFeedback = {
  ...{ year: "2026-27", note, ...twelve },
  phases: [
    { phase: "primary", ...twelve },
    { phase: "secondary", ...few },
  ],
  networks: [
    { id: "dsl", name: "DSL network", ...twelve },
    { id: "maths", name: "Maths network", ...few },
  ],
  courses: [],
};
const around = (isCentralTeam = false) => ({
  "GET /api/home": answering(aHome({ me: { ...gwen, isCentralTeam } })),
  "GET /api/cpd/certificates": answering({ certificates: [] }),
  ...(isCentralTeam ? { "GET /api/cpd/feedback": answering(trust) } : {}),
});
const rowsOf = (table: HTMLElement) =>
  within(table)
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent));

beforeEach(onALaptop);

describe("saying what one thought of a meeting", () => {
  it("takes three answers, says that they are saved, and lets them be changed", async () => {
    const api = fakeApi({
      ...around(),
      "GET /api/cpd/mine/feedback": answering(open),
      "PUT /api/cpd/mine/feedback/m1": ({ body }) =>
        answering({ open: [{ meeting: dsl, until, answers: body }] }),
    });
    const { container } = openTab({ at: "/cpd/feedback/m1", fetch: api.fetch });
    const form = await screen.findByRole("form", { name: "Feedback on DSL network" });
    const choose = (question: string, answer: string) =>
      userEvent.click(
        within(within(form).getByRole("radiogroup", { name: question })).getByRole("radio", { name: answer }),
      );
    await choose("Was it worth your time?", "Yes");
    await userEvent.click(within(form).getByRole("button", { name: "Send" }));
    expect(within(form).getAllByText("Choose an answer.")).toHaveLength(2);
    await choose("Will it change what you do at school?", "Perhaps");
    await choose("How was the pitch?", "About right");
    await userEvent.click(within(form).getByRole("button", { name: "Send" }));
    expect(await within(form).findByText(`Your answers are saved. ${until}`)).toBeTruthy();
    expect(api.asked.find(({ line }) => line.startsWith("PUT"))?.body).toEqual(answers);
    await choose("Was it worth your time?", "No");
    await userEvent.click(within(form).getByRole("button", { name: "Change my answers" }));
    expect(await within(form).findByText(`Your answers are saved. ${until}`)).toBeTruthy();
    expect(api.asked.filter(({ line }) => line.startsWith("PUT"))[1]?.body).toEqual({
      ...answers,
      worth: "no",
    });
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("says in words when it has closed meanwhile, and keeps what was chosen", async () => {
    const api = fakeApi({
      ...around(),
      "GET /api/cpd/mine/feedback": answering({ open: [{ meeting: dsl, until, answers }] }),
      "PUT /api/cpd/mine/feedback/m1": refusing("feedback.closed"),
    });
    openTab({ at: "/cpd/feedback", fetch: api.fetch });
    const form = await screen.findByRole("form", { name: "Feedback on DSL network" });
    await userEvent.click(within(form).getByRole("radio", { name: "Partly" }));
    await userEvent.click(within(form).getByRole("button", { name: "Change my answers" }));
    expect(
      await screen.findByText("Feedback on this meeting has closed: it is open for a week."),
    ).toBeTruthy();
    expect(within(form).getByRole<HTMLInputElement>("radio", { name: "Partly" }).checked).toBe(true);
  });

  it("says when there is nothing to answer, and when there will be", async () => {
    const api = fakeApi({ ...around(), "GET /api/cpd/mine/feedback": answering({ open: [] }) });
    openTab({ at: "/cpd/feedback", fetch: api.fetch });
    expect(await screen.findByText("There is no meeting for you to give feedback on now.")).toBeTruthy();
  });
});

describe("what came of feedback", () => {
  it("shows the central team figures by phase and network, and of few answers nothing", async () => {
    const api = fakeApi({ ...around(true), "GET /api/cpd/mine/feedback": answering({ open: [] }) });
    const { container } = openTab({ at: "/cpd/feedback", fetch: api.fetch });
    expect(rowsOf(await screen.findByRole("region", { name: "Feedback by phase" }))).toEqual([
      ["Primaries", "9 of 12", "7 of 12", "10 of 12"],
      ["Secondaries", "Too few answers yet: figures begin at 5."],
    ]);
    expect(rowsOf(screen.getByRole("region", { name: "Feedback by network" }))[0]).toEqual([
      ...["DSL network", "9 of 12", "7 of 12", "10 of 12"],
    ]);
    expect(screen.getByRole("list", { name: "Was it worth your time?" }).textContent).toBe(
      "Yes9 of 12Partly2 of 12No1 of 12",
    );
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("shows a lead their network, meeting by meeting", async () => {
    const api = fakeApi({
      ...around(),
      "GET /api/networks/dsl/feedback": answering({
        ...{
          year: "2026-27",
          note,
          network: { id: "dsl", name: "DSL network" },
          ...twelve,
          phases: trust.phases,
        },
        meetings: [
          {
            ...{ id: "m2", title: "DSL network, winter", startsAt: "2026-12-08T14:00:00.000Z" },
            words: "Answers can be given until Wednesday 16 December; results are shown then.",
          },
          { id: "m1", title: "DSL network, autumn", startsAt: "2026-12-01T14:00:00.000Z", ...twelve },
        ],
      }),
    });
    const { container } = openTab({ at: "/networks/dsl/feedback", fetch: api.fetch });
    expect(rowsOf(await screen.findByRole("region", { name: "Feedback by meeting" }))).toEqual([
      [
        "DSL network, winter8 Dec",
        "Answers can be given until Wednesday 16 December; results are shown then.",
      ],
      ["DSL network, autumn1 Dec", "9 of 12", "7 of 12", "10 of 12"],
    ]);
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});
