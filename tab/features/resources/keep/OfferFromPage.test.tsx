import { describe, expect, it } from "@jest/globals";
import { screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { accessibilityFaults } from "../../../testing/accessibility-faults.ts";
import { aHome, gwen } from "../../../testing/contract-examples.ts";
import { answering, fakeApi, refusing } from "../../../testing/fake-api.ts";
import { openTab } from "../../../testing/open-tab.tsx";

const offer = "POST /api/resources/links/offer";
const page = { title: "Zones of regulation", description: "How to begin.", publisher: "Zones" };

function opened(answer: Parameters<typeof fakeApi>[0][string]) {
  const api = fakeApi({
    "GET /api/home": answering(aHome({ me: { ...gwen, leadOf: [] } })),
    "GET /api/networks": answering({ networks: [] }),
    [offer]: answer,
  });
  return { api, ...openTab({ at: "/resources/new", fetch: api.fetch }) };
}
const field = (name: string) =>
  screen.findByRole<HTMLInputElement>("textbox", { name: new RegExp(`^${name}`) });
const take = () => screen.findByRole("button", { name: "Take title and description from the page" });

describe("adding a link", () => {
  it("takes what the page says of itself into the empty fields, to be changed, and saves nothing", async () => {
    const { api, container } = opened(answering(page));
    await userEvent.type(await field("Web address"), "https://zones.example/start ");
    await userEvent.type(await field("Description"), "For tutors");
    await userEvent.dblClick(await take());
    await waitFor(async () => expect((await field("Title")).value).toBe("Zones of regulation"));
    expect((await field("Description")).value).toBe("For tutors");
    expect(
      screen.getByText(
        "Read from the page: title, description and who it is from. What you wrote before is left as it was. Change what you like.",
      ),
    ).toBeTruthy();
    await userEvent.type(await field("Title"), " in tutor time");
    expect((await field("Title")).value).toBe("Zones of regulation in tutor time");
    const lines = api.asked.map(({ line }) => line);
    expect(lines.filter((line) => line.startsWith("POST"))).toEqual([offer]);
    expect(api.asked.find(({ line }) => line === offer)?.body).toEqual({
      address: "https://zones.example/start",
    });
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("asks nothing before there is a full web address", async () => {
    const { api } = opened(answering(page));
    await userEvent.type(await field("Web address"), "zones");
    await userEvent.click(await take());
    expect(api.asked.map(({ line }) => line)).not.toContain(offer);
  });

  it.each([
    ["the site keeps programs out", answering({ none: "kept-out" }), /^Its site lets no program read it\./],
    ["Beacon refuses", refusing("request.too-many"), /./],
  ])(
    "says why nothing is offered where %s, and the fields can be filled by hand",
    async (_why, answer, words) => {
      opened(answer);
      await userEvent.type(await field("Web address"), "https://zones.example/start");
      await userEvent.click(await take());
      await waitFor(() =>
        expect(screen.getAllByRole("status").some(({ textContent }) => words.test(textContent ?? ""))).toBe(
          true,
        ),
      );
      await userEvent.type(await field("Title"), "Zones");
      expect((await field("Title")).value).toBe("Zones");
    },
  );
});
