import { beforeEach, describe, expect, it } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { accessibilityFaults } from "../../../testing/accessibility-faults.ts";
import { aHome, gwen } from "../../../testing/contract-examples.ts";
import { answering, fakeApi, refusing } from "../../../testing/fake-api.ts";
import { openTab } from "../../../testing/open-tab.tsx";
import { onAPhone } from "../../../testing/screen-width.ts";
import { detail, kept, keptAnswer } from "./kept-resources.fixture.ts";

type Answers = Parameters<typeof fakeApi>[0];

const surroundings: Answers = {
  "GET /api/home": answering(aHome({ me: { ...gwen, leadOf: [{ id: "english", name: "English" }] } })),
  "GET /api/networks": answering({ networks: [] }),
  "GET /api/directory/schools": answering({ schools: [] }),
  "GET /api/resources?q=": answering({
    ...{
      total: 1,
      resources: [
        { ...detail({ id: "new", title: "Zones, second edition" }), marks: { title: [], description: [] } },
      ],
    },
    counts: {
      network: [],
      phase: [],
      kind: [],
      publisher: [],
      subject: [],
      school: [],
      changed: [],
      saved: [],
    },
  }),
};

const opened = (at: string, answers: Answers) => {
  const api = fakeApi({ ...surroundings, ...answers });
  return { api, ...openTab({ at, fetch: api.fetch }) };
};
const click = async (name: string) => userEvent.click(await screen.findByRole("button", { name }));
const sent = ({ asked }: ReturnType<typeof fakeApi>, line: string) => {
  const request = asked.find((each) => each.line === line);
  return request && { body: request.body, version: request.headers.get("If-Match") };
};

beforeEach(onAPhone);

describe("changing a resource", () => {
  const get = "GET /api/resources/zones";
  const put = "PUT /api/resources/zones";

  it("saves what its form says over the version that was read, and shows it", async () => {
    const saved = detail({ title: "Zones, first edition", version: '"2"' });
    const { api, container } = opened("/resources/zones/edit", {
      [get]: answering(detail()),
      [put]: answering(saved),
    });
    const title = await screen.findByRole("textbox", { name: "Title" });
    await userEvent.clear(title);
    await userEvent.type(title, "Zones, first edition");
    expect(await accessibilityFaults(container)).toEqual([]);
    await click("Save");
    expect(await screen.findByRole("heading", { level: 1, name: "Zones, first edition" })).toBeTruthy();
    expect(sent(api, put)).toMatchObject({
      body: { title: "Zones, first edition", networks: ["english"], subjects: [] },
      version: '"1"',
    });
  });

  it("invariant 3: shows both versions after a lost race, and loses neither", async () => {
    const theirs = detail({ description: "From the start.", version: '"2"' });
    const { api } = opened("/resources/zones/edit", {
      [get]: answering(detail()),
      [put]: ({ headers }) =>
        headers.get("If-Match") === '"1"'
          ? refusing("resource.changed", { current: theirs })
          : answering(theirs),
    });
    const title = await screen.findByRole("textbox", { name: "Title" });
    await userEvent.type(title, " again");
    await click("Save");
    const race = within(await screen.findByRole("region", { name: "Two versions of this resource" }));
    expect(race.getByText("From the start.")).toBeTruthy();
    expect(race.getByText("Zones of regulation again")).toBeTruthy();
    await click("Save again");
    await waitFor(() => expect(api.asked.filter(({ line }) => line === put)).toHaveLength(2));
    expect(api.asked.filter(({ line }) => line === put)[1]?.body).toMatchObject({
      title: "Zones of regulation again",
      description: "From the start.",
    });
  });

  it("puts what is wrong beside its field and keeps what was typed", async () => {
    opened("/resources/zones/edit", {
      [get]: answering(detail()),
      [put]: refusing("resource.invalid", {
        errors: [{ pointer: "/address", code: "not-a-web-address" }],
      }),
    });
    const address = await screen.findByRole("textbox", { name: "Web address" });
    await userEvent.type(address, "!");
    await click("Save");
    expect(await screen.findByText("Give a full web address that begins with https://")).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(address));
    expect((address as HTMLInputElement).value).toBe("https://zones.example/start!");
  });

  it("is not offered to somebody who does not keep it", async () => {
    opened("/resources/zones/edit", { [get]: answering(detail({ canCurate: false, canChange: false })) });
    expect(await screen.findByText("The leads of its network keep this resource.")).toBeTruthy();
    expect(screen.queryByRole("textbox", { name: "Title" })).toBeNull();
  });
});

describe("the page of a resource, for whoever keeps it", () => {
  const get = "GET /api/resources/zones";
  const standing = "PUT /api/resources/zones/standing";

  it("removes at once and undoes it over the new version", async () => {
    const { api, container } = opened("/resources/zones", {
      [get]: answering(detail()),
      [standing]: answering({ id: "zones", version: '"2"' }),
    });
    await click("Remove");
    expect(await screen.findByText("Removed: Zones of regulation.")).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);
    await click("Undo");
    await waitFor(() =>
      expect(
        api.asked
          .filter(({ line }) => line === standing)
          .map(({ body, headers }) => [body, headers.get("If-Match")]),
      ).toEqual([
        [{ status: "removed" }, '"1"'],
        [{ status: "current" }, '"2"'],
      ]),
    );
  });

  it("puts another in its place, found by searching", async () => {
    const { api } = opened("/resources/zones", {
      [get]: answering(detail()),
      [standing]: answering({ id: "zones", version: '"2"' }),
    });
    await click("Replaced by another…");
    await userEvent.click(await screen.findByRole("combobox", { name: "What has taken its place" }));
    await userEvent.click(await screen.findByRole("option", { name: /Zones, second edition/ }));
    await waitFor(() =>
      expect(sent(api, standing)).toEqual({ body: { status: "superseded", by: "new" }, version: '"1"' }),
    );
  });

  it("names and links what has taken its place, and what it was made from", async () => {
    opened("/resources/zones", {
      [get]: answering(
        detail({
          ...{ standing: "superseded", supersededBy: { id: "new", title: "Second edition" } },
          ...{ adaptedFrom: { id: "old", title: "The original" }, canCurate: false, canChange: false },
        }),
      ),
    });
    const link = await screen.findByRole("link", { name: "Second edition" });
    expect(link.getAttribute("href")).toBe("/resources/new");
    expect(screen.getByRole("link", { name: "The original" }).getAttribute("href")).toBe("/resources/old");
    expect(screen.queryByRole("button", { name: "Archive" })).toBeNull();
  });

  it("lets whoever proposed it take it back", async () => {
    const own = detail({ standing: "proposed", canCurate: false, canWithdraw: true });
    const { api } = opened("/resources/zones", {
      [get]: answering(own),
      [standing]: answering({ id: "zones", version: '"2"' }),
      "GET /api/resources/kept": answering(keptAnswer({ isCurator: false })),
    });
    await click("Withdraw");
    expect(await screen.findByText("You have proposed nothing that waits.")).toBeTruthy();
    expect(sent(api, standing)?.body).toEqual({ status: "removed" });
  });
});

describe("adding a link", () => {
  const add = "POST /api/resources/links";

  it("sends it into the network that one leads, and shows it", async () => {
    const { api, container } = opened("/resources/new", {
      [add]: ({ body }) =>
        answering(detail({ id: (body as { id: string }).id, title: "Wheel of feelings" }), 201),
    });
    await userEvent.type(await screen.findByRole("textbox", { name: "Web address" }), "https://a.example");
    await userEvent.type(screen.getByRole("textbox", { name: "Title" }), "Wheel of feelings");
    expect(await accessibilityFaults(container)).toEqual([]);
    await click("Add link");
    expect(await screen.findByRole("heading", { level: 1, name: "Wheel of feelings" })).toBeTruthy();
    expect(sent(api, add)?.body).toMatchObject({
      ...{ address: "https://a.example", title: "Wheel of feelings", networks: ["english"] },
    });
  });

  it("tells which resource has the address already", async () => {
    opened("/resources/new", { [add]: refusing("resource.there-already", { current: detail() }) });
    await click("Add link");
    const link = within(await screen.findByRole("alert")).getByRole("link", { name: "Zones of regulation" });
    expect(link.getAttribute("href")).toBe("/resources/zones");
  });
});

describe("what waits and what was put away", () => {
  const get = "GET /api/resources/kept";
  const waiting = kept("a", { contributor: "Jo Hill" });
  const removed = { ...kept("b", { standing: "removed" }), daysLeft: 12 };

  it("accepts a proposal with one tap", async () => {
    let isDecided = false;
    const { api, container } = opened("/resources/kept", {
      [get]: () => answering(keptAnswer({ waiting: isDecided ? [] : [waiting], removed: [removed] })),
      "PUT /api/resources/a/decision": () => {
        isDecided = true;
        return answering(detail({ id: "a" }));
      },
    });
    expect(await screen.findByText("guidance · english · from Jo Hill")).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);
    await click("Accept: Resource a");
    expect(await screen.findByText("No proposal waits for you.")).toBeTruthy();
    expect(screen.getByText("Accepted: Resource a.")).toBeTruthy();
    expect(sent(api, "PUT /api/resources/a/decision")).toEqual({
      body: { accepted: true, because: "" },
      version: '"a,1"',
    });
  });

  it("declines with a reason, and asks for one that is missing", async () => {
    const { api } = opened("/resources/kept", {
      [get]: answering(keptAnswer({ waiting: [waiting] })),
      "PUT /api/resources/a/decision": ({ body }) =>
        (body as { because: string }).because === ""
          ? refusing("resource.invalid", { errors: [{ pointer: "/because", code: "required" }] })
          : answering(detail({ id: "a" })),
    });
    await click("Decline: Resource a");
    await click("Decline and tell Jo Hill");
    expect(await screen.findByText("Fill this in.")).toBeTruthy();
    await userEvent.type(screen.getByRole("textbox", { name: "Why, for Jo Hill" }), "We have it.");
    await click("Decline and tell Jo Hill");
    expect(await screen.findByText("Declined: Resource a.")).toBeTruthy();
    expect(api.asked.filter(({ line }) => line.startsWith("PUT"))[1]?.body).toEqual({
      accepted: false,
      because: "We have it.",
    });
  });

  it("brings back what was removed, with the days left and a way to undo it", async () => {
    const { api } = opened("/resources/kept", {
      [get]: answering(keptAnswer({ removed: [removed] })),
      "PUT /api/resources/b/standing": answering({ id: "b", version: '"b,2"' }),
    });
    expect(await screen.findByText("guidance · english · 12 days left")).toBeTruthy();
    await click("Bring back: Resource b");
    expect(await screen.findByText("Brought back: Resource b.")).toBeTruthy();
    await click("Undo");
    await waitFor(() =>
      expect(api.asked.filter(({ line }) => line.startsWith("PUT")).map(({ body }) => body)).toEqual([
        { status: "current" },
        { status: "removed" },
      ]),
    );
  });
});
