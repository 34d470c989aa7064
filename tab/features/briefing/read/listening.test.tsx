import { afterEach, describe, expect, it } from "@jest/globals";
import { act, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { aHome, anEdition, anItem } from "../../../testing/contract-examples.ts";
import { answering, fakeApi } from "../../../testing/fake-api.ts";
import { openTab } from "../../../testing/open-tab.tsx";

class Utterance {
  onstart?: () => void;
  onend?: () => void;
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** A voice that says nothing and keeps what it is asked. */
function withVoice({ voices = [{ name: "Hazel" }] as object[] } = {}) {
  const spoken: Utterance[] = [];
  const asked: string[] = [];
  const events = new EventTarget();
  Object.assign(window, {
    SpeechSynthesisUtterance: Utterance,
    speechSynthesis: {
      getVoices: () => voices,
      addEventListener: events.addEventListener.bind(events),
      removeEventListener: events.removeEventListener.bind(events),
      speak: (utterance: Utterance) => spoken.push(utterance),
      pause: () => asked.push("pause"),
      resume: () => asked.push("resume"),
      cancel: () => asked.push("cancel"),
    },
  });
  const comes = (voice: object) => {
    voices.push(voice);
    events.dispatchEvent(new Event("voiceschanged"));
  };
  return { spoken, asked, comes };
}
const opened = () =>
  openTab({
    at: "/briefing/2026-11-24",
    fetch: fakeApi({
      "GET /api/home": answering(aHome()),
      "GET /api/briefing/editions/2026-11-24": answering(
        anEdition({ items: [anItem(), anItem({ id: "i2", title: "Dates" })] }),
      ),
      "POST /api/briefing/editions/2026-11-24/opened": answering(null, 204),
    }).fetch,
  });

afterEach(() => {
  Object.assign(window, { speechSynthesis: undefined, SpeechSynthesisUtterance: undefined });
});

describe("listening to a briefing", () => {
  it("is not offered where the browser has no voice", async () => {
    opened();
    await screen.findByRole("button", { name: "Copy as text" });
    expect(screen.queryByRole("button", { name: "Listen" })).toBeNull();
  });

  it("is offered as soon as a voice has come, which some browsers fetch late", async () => {
    const { comes } = withVoice({ voices: [] });
    opened();
    await screen.findByRole("button", { name: "Copy as text" });
    expect(screen.queryByRole("button", { name: "Listen" })).toBeNull();
    act(() => comes({ name: "Hazel" }));
    expect(screen.getByRole("button", { name: "Listen" })).toBeTruthy();
  });

  it("reads item by item, can be paused and stopped, and falls silent when the page is left", async () => {
    const { spoken, asked } = withVoice();
    const { unmount } = opened();
    await userEvent.click(await screen.findByRole("button", { name: "Listen" }));
    expect(spoken.map(({ text }) => text)).toEqual([
      "Cover for the DSL day. Tell us who covers. Ask Jo Hill.",
      "Dates. Tell us who covers. Ask Jo Hill.",
    ]);
    expect(screen.getByText("Reading aloud.")).toBeTruthy();
    act(() => spoken[1]?.onstart?.());
    expect(screen.getByText("2 of 2")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Pause" }));
    expect(asked.at(-1)).toBe("pause");
    await userEvent.click(screen.getByRole("button", { name: "Go on" }));
    act(() => spoken[1]?.onend?.());
    expect(screen.getByRole("button", { name: "Listen" })).toBeTruthy();
    unmount();
    expect(asked.at(-1)).toBe("cancel");
  });
});
