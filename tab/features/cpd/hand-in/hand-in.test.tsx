import { describe, expect, it } from "@jest/globals";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import "./ToApprovePage.tsx"; // Loaded beforehand, so that opening them lazily takes no time.
import "../MyCpdPage.tsx";
import { userEvent } from "@testing-library/user-event";
import type { Certificates } from "../../../../shared/contract/cpd/hand-in.schema.ts";
import type { MyCpd } from "../../../../shared/contract/cpd/my-cpd.schema.ts";
import { accessibilityFaults } from "../../../testing/accessibility-faults.ts";
import { aHome } from "../../../testing/contract-examples.ts";
import { answering, fakeApi, refusing } from "../../../testing/fake-api.ts";
import { openTab } from "../../../testing/open-tab.tsx";

const owed: MyCpd["obligations"][number] = {
  course: {
    id: "prevent",
    title: "Prevent",
    about: "",
    kind: "statutory",
    kindWords: "Statutory",
    priorities: [],
  },
  ...{ standing: "owed", standingWords: "To do", sentence: "Because you are DSL.", toMeet: "", sessions: [] },
  handIn: {
    takesCertificate: true,
    recording: { address: "https://trust.example/watch", question: "What would you do?" },
    certificates: [],
  },
};
const mine: MyCpd = {
  year: "2026-27",
  summary: "1 course to do.",
  obligations: [owed],
  optional: [],
  attendance: [],
};
const waiting: Certificates = {
  certificates: [
    {
      ...{
        id: "certificate 1",
        course: "Prevent",
        from: "Acme",
        issuedOn: "2026-11-03",
        handedInOn: "2026-11-20",
        file: "pdf",
      },
      person: { id: "ann", name: "Ann Lee", posts: "DSL at Ubley" },
    },
  ],
};
const surroundings = {
  "GET /api/home": answering(aHome()),
  "GET /api/cpd/mine": answering(mine),
  "GET /api/cpd/certificates": answering(waiting),
};

describe("what one does for a course by oneself", () => {
  it("hands in a certificate from elsewhere, which then waits to be approved", async () => {
    const sentence = "Your certificate of 3 November from Acme waits to be approved.";
    const after = {
      ...mine,
      obligations: [{ ...owed, handIn: { ...owed.handIn, certificates: [sentence] } }],
    };
    const api = fakeApi({ ...surroundings, "POST /api/cpd/mine/certificates": answering(after) });
    const { container } = openTab({ at: "/cpd", fetch: api.fetch });
    await userEvent.click(await screen.findByRole("button", { name: "I did this elsewhere: Prevent" }));
    const form = within(screen.getByRole("form", { name: "Certificate for Prevent" }));
    expect(await accessibilityFaults(container)).toEqual([]);
    fireEvent.change(form.getByLabelText(/Date on the certificate/), { target: { value: "2026-11-03" } });
    await userEvent.type(form.getByRole("textbox", { name: "Who gave it" }), "Acme");
    await userEvent.click(form.getByRole("button", { name: "Hand in" }));
    expect(await screen.findByText(sentence)).toBeTruthy();
    const sent = api.asked.find(({ line }) => line.startsWith("POST"));
    expect(sent?.body).toMatchObject({ course: "prevent", issuedOn: "2026-11-03", from: "Acme" });
  });

  it("sends the file of a certificate before what stands on it", async () => {
    const api = fakeApi({
      ...surroundings,
      "PUT /api/cpd/mine/certificates/made/file": answering({ kind: "jpg" }),
      "POST /api/cpd/mine/certificates": answering(mine),
    });
    // The id is made by the form.
    const made = (at: string) => at.replace(/certificates\/[\w-]{36}\//, "certificates/made/");
    openTab({ at: "/cpd", fetch: (at, request) => api.fetch(made(at), request) });
    await userEvent.click(await screen.findByRole("button", { name: "I did this elsewhere: Prevent" }));
    const form = within(screen.getByRole("form", { name: "Certificate for Prevent" }));
    fireEvent.change(form.getByLabelText(/Date on the certificate/), { target: { value: "2026-11-03" } });
    await userEvent.type(form.getByRole("textbox", { name: "Who gave it" }), "Acme");
    const photo = new File(["photo"], "IMG_0412.JPG", { type: "image/jpeg" });
    await userEvent.upload(form.getByLabelText(/The certificate, if you have it here/), photo);
    await userEvent.click(form.getByRole("button", { name: "Hand in" }));
    await waitFor(() => expect(screen.queryByRole("form")).toBeNull());
    const sent = api.asked.filter(({ line }) => !line.startsWith("GET"));
    expect(sent[0]?.line).toBe("PUT /api/cpd/mine/certificates/made/file");
    expect(sent[1]?.body).toMatchObject({ course: "prevent", from: "Acme", file: "jpg" });
  });

  it("invariant 9: answers a recording, and is told when the answer is missing", async () => {
    const errors = [{ pointer: "/answer", code: "required" }];
    const api = fakeApi({
      ...surroundings,
      "POST /api/cpd/mine/recordings": refusing("recording.invalid", { errors }),
    });
    openTab({ at: "/cpd", fetch: api.fetch });
    await userEvent.click(await screen.findByRole("button", { name: "I watched it: Prevent" }));
    expect(screen.getByRole("link", { name: /Watch the recording/ })).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Send answer" }));
    expect(await screen.findByText("Fill this in.")).toBeTruthy();
  });
});

describe("certificates to approve", () => {
  it("are counted beside the other parts, and approved or sent back with a reason", async () => {
    const line = "POST /api/cpd/certificates/decisions";
    const api = fakeApi({ ...surroundings, [line]: answering({ certificates: [] }) });
    const { container } = openTab({ at: "/cpd/certificates", fetch: api.fetch });
    expect(await screen.findByRole("link", { name: "To approve (1)" })).toBeTruthy();
    expect(screen.getByText("Prevent: certificate of Tuesday 3 November from Acme")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Open the certificate: Ann Lee, Prevent" })).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Send back: Ann Lee, Prevent" }));
    await userEvent.type(screen.getByRole("textbox", { name: "What is missing?" }), "The date");
    expect(await accessibilityFaults(container)).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: "Send back" }));
    expect(await screen.findByText("No certificate waits for you.")).toBeTruthy();
    expect(api.asked.find((each) => each.line === line)?.body).toMatchObject({
      ...{ person: "ann", certificate: "certificate 1", approved: false, because: "The date" },
    });
  });
});
