import { type Screen, shows } from "./every-look.ts";

interface Tuesdays {
  readonly thisTuesday: string | undefined;
  readonly lastTuesday: string;
}

/** The pages on which briefings are looked back at, written and answered for. */
export const briefingScreens = (
  tab: string,
  { thisTuesday, lastTuesday }: Tuesdays,
): readonly (Screen & { readonly as: "editor" | "head" })[] => [
  {
    name: "what one has missed",
    as: "head",
    address: `${tab}/briefing/missed?since=last-term`,
    open: shows("Read this briefing"),
  },
  {
    name: "the questions of readers",
    as: "editor",
    address: `${tab}/briefing/questions`,
    open: (page) =>
      page
        .getByRole("button", { name: /^Answer/ })
        .first()
        .waitFor(),
  },
  {
    name: "the results of a term",
    as: "editor",
    address: `${tab}/briefing/results`,
    open: shows("Export items as CSV"),
  },
  {
    name: "the Tuesdays to write for",
    as: "editor",
    address: `${tab}/briefing/write`,
    open: (page) => page.getByRole("main").getByRole("listitem").nth(3).waitFor(),
  },
  {
    name: "the writing of an edition",
    as: "editor",
    address: `${tab}/briefing/write/${thisTuesday}`,
    open: (page) =>
      page
        .getByRole("button", { name: /^Move / })
        .first()
        .waitFor(),
  },
  {
    name: "the preview",
    as: "editor",
    address: `${tab}/briefing/write/${thisTuesday}`,
    open: async (page) => {
      await page.getByRole("tab", { name: "As a reader" }).click();
      await page.getByRole("article").first().waitFor();
    },
  },
  {
    name: "the question before publishing",
    as: "editor",
    address: `${tab}/briefing/write/${thisTuesday}`,
    open: async (page) => {
      await page.getByRole("button", { name: "Publish now" }).click();
      await page.getByRole("dialog").waitFor();
    },
  },
  {
    name: "the correction of what has gone out",
    as: "editor",
    address: `${tab}/briefing/write/${lastTuesday}`,
    open: async (page) => {
      await page
        .getByRole("button", { name: /^Correct: / })
        .first()
        .click();
      await page.getByRole("form", { name: /^Correct: / }).waitFor();
    },
  },
  {
    name: "the take-up of an edition",
    as: "editor",
    address: `${tab}/briefing/${lastTuesday}/take-up`,
    open: shows(/^Opened at/),
  },
];
