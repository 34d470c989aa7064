import { describe, expect, it } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { accessibilityFaults } from "../../testing/accessibility-faults.ts";
import { aHome } from "../../testing/contract-examples.ts";
import { answering, fakeApi, refusing } from "../../testing/fake-api.ts";
import { openTab } from "../../testing/open-tab.tsx";
import { aResourceRequest } from "../../testing/request-examples.ts";
import { aNetworkPage } from "./network.fixture.ts";

const asked = aResourceRequest({ canClose: true });
const found = {
  total: 1,
  resources: [
    {
      ...{
        id: "cushions",
        title: "Sensory seating",
        address: "https://www.ot.example/seat",
        publisher: "OT",
      },
      ...{ kind: "guidance", phase: "all", networks: [], description: "", standing: "current" },
      marks: { title: [], description: [] },
    },
  ],
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
};

const open = (answers: Parameters<typeof fakeApi>[0] = {}, network = {}) => {
  const api = fakeApi({
    "GET /api/home": answering(aHome()),
    "GET /api/networks/dsl": answering(aNetworkPage(network)),
    "GET /api/networks/dsl/requests": answering({ requests: [asked] }),
    "GET /api/resources?q=": answering(found),
    "GET /api/resources?q=seating": answering(found),
    ...answers,
  });
  return { api, ...openTab({ at: "/networks/dsl", fetch: api.fetch }) };
};
const panel = async () => within(await screen.findByRole("region", { name: "Asked of us" }));

describe("what a network is asked for, on its page", () => {
  it("tells who asks for what, and is answered with a resource", async () => {
    const { api, container } = open({
      "PUT /api/resources/requests/sendco.abc.0/answer": answering({
        ...asked,
        status: "answered",
        ended: "You answered",
      }),
    });
    const requests = await panel();
    expect(await requests.findByText("wobble cushions")).toBeTruthy();
    expect(requests.getByText("Asha Bell, headteacher at Ubley Primary · Tuesday 24 November")).toBeTruthy();
    await userEvent.click(requests.getByRole("button", { name: "Answer: wobble cushions" }));
    await userEvent.type(requests.getByRole("combobox"), "seating");
    await userEvent.click(await screen.findByRole("option", { name: /Sensory seating/ }));
    expect(await requests.findByText(/Answer with “Sensory seating”/)).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);
    await userEvent.click(requests.getByRole("button", { name: "Answer" }));
    await screen.findByRole("button", { name: "Answer: wobble cushions" });
    expect(api.asked.find(({ line }) => line.startsWith("PUT"))?.body).toEqual({ resource: "cushions" });
  });

  it("is answered with the address of a page, which must be one", async () => {
    open({
      "PUT /api/resources/requests/sendco.abc.0/answer": refusing("resource-request.invalid", {
        errors: [{ pointer: "/address", code: "not-a-web-address" }],
      }),
    });
    const requests = await panel();
    await userEvent.click(await requests.findByRole("button", { name: "Answer: wobble cushions" }));
    await userEvent.type(requests.getByLabelText("Or paste a web address"), "ot.example");
    await userEvent.click(requests.getByRole("button", { name: "Answer" }));
    expect(await requests.findByText(/https:\/\//)).toBeTruthy();
    expect((requests.getByLabelText("Or paste a web address") as HTMLInputElement).value).toBe("ot.example");
  });

  it("is closed by a lead with a reason", async () => {
    const { api } = open({
      "PUT /api/resources/requests/sendco.abc.0/closure": answering({ ...asked, status: "closed" }),
    });
    const requests = await panel();
    await userEvent.click(await requests.findByRole("button", { name: "Close: wobble cushions" }));
    await userEvent.type(requests.getByLabelText(/Why is there no answer/), "We have none");
    await userEvent.click(requests.getByRole("button", { name: "Close the request" }));
    await screen.findByRole("button", { name: "Close: wobble cushions" });
    expect(api.asked.find(({ line }) => line.startsWith("PUT"))?.body).toEqual({ because: "We have none" });
  });

  it("is not shown to who does not answer for it", async () => {
    open({}, { mine: false, canPlan: false });
    await screen.findByRole("region", { name: "People" });
    expect(screen.queryByRole("region", { name: "Asked of us" })).toBeNull();
  });
});
