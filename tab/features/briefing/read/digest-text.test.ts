import { describe, expect, it } from "@jest/globals";
import { anEdition, anItem } from "../../../testing/contract-examples.ts";
import { digestText, spokenText } from "./digest-text.ts";

const form = anItem({
  id: "i2",
  title: "Moderation day",
  what: "Schools are closed to visitors.",
  why: "Supply is short.",
  action: { text: "Return the form", dueOn: "2026-11-27", overdue: false },
  links: [{ label: "The form", address: "https://forms.example/1", kind: "form" }],
});

describe("a briefing as plain text", () => {
  it("says what is to do and by when before all else, with addresses in full", () => {
    expect(digestText(anEdition({ items: [anItem(), form] }), "2026-11-24")).toBe(
      `Briefing, Tuesday 24 November

TO DO

– Return the form, due Friday 27 November
Moderation day
Schools are closed to visitors.
Why: Supply is short.
The form: https://forms.example/1
Ask Jo Hill, jo.hill@trust.example.

TO KNOW

– Cover for the DSL day
Tell us who covers.
Ask Jo Hill, jo.hill@trust.example.
`,
    );
  });

  it("marks what is done already", () => {
    expect(digestText(anEdition({ items: [{ ...form, done: true }] }), "2026-11-24")).toContain(
      "– Return the form, due Friday 27 November (done)",
    );
  });

  it("is read out in whole sentences, without addresses", () => {
    expect(spokenText(form, "2026-11-24")).toBe(
      "Moderation day. Return the form, due Friday 27 November. Schools are closed to visitors. Why: Supply is short. Ask Jo Hill.",
    );
  });
});
