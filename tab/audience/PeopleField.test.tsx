import { FluentProvider } from "@fluentui/react-components";
import { describe, expect, it } from "@jest/globals";
import { QueryClientProvider } from "@tanstack/react-query";
import { render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { apiClient } from "../api/api-client.ts";
import { ApiContext } from "../api/api-context.ts";
import { queryClient } from "../api/query-client.ts";
import { accessibilityFaults } from "../testing/accessibility-faults.ts";
import { answering, fakeApi } from "../testing/fake-api.ts";
import { themes } from "../ui/themes.ts";
import { PeopleField } from "./PeopleField.tsx";

function Leads({ first }: { readonly first: readonly string[] }) {
  const [leads, setLeads] = useState(first);
  return <PeopleField label="Leads" value={leads} onChange={setLeads} />;
}

function open(first: readonly string[], answers: Parameters<typeof fakeApi>[0]) {
  const api = fakeApi(answers);
  const signIn = { accessToken: async () => "token" };
  const { container } = render(
    <ApiContext value={apiClient({ signIn, fetch: api.fetch })}>
      <QueryClientProvider client={queryClient()}>
        <FluentProvider theme={themes.light}>
          <Leads first={first} />
        </FluentProvider>
      </QueryClientProvider>
    </ApiContext>,
  );
  return { container, asked: api.asked };
}

const names = (...people: { id: string; name: string }[]) => answering({ people });

describe("choosing people by name", () => {
  it("asks for the names of everybody chosen in one request", async () => {
    const { container, asked } = open(["p1", "p2"], {
      "GET /api/directory/people/names?ids=p1%2Cp2": names(
        { id: "p1", name: "Gwen Adeyemi" },
        { id: "p2", name: "Ada Okafor" },
      ),
    });
    expect(await screen.findByText("Gwen Adeyemi")).toBeTruthy();
    expect(screen.getByText("Ada Okafor")).toBeTruthy();
    expect(asked.map(({ line }) => line)).toEqual(["GET /api/directory/people/names?ids=p1%2Cp2"]);
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("says of somebody whom the directory does not know that they have left", async () => {
    open(["gone"], { "GET /api/directory/people/names?ids=gone": names() });
    expect(await screen.findByText("Somebody who has left")).toBeTruthy();
  });

  it("names at once whoever was chosen here, without asking again, and takes them away again", async () => {
    const { asked } = open([], {
      "GET /api/directory/people?q=ada": answering({
        people: [{ id: "p2", name: "Ada Okafor", posts: "SENDCO, Flax Bourton" }],
      }),
    });
    await userEvent.type(screen.getByRole("combobox", { name: "Leads" }), "ada");
    await userEvent.click(await screen.findByRole("option", { name: /Ada Okafor/ }));
    const tag = await screen.findByRole("button", { name: /Ada Okafor/ });
    expect(asked.filter(({ line }) => line.includes("names"))).toEqual([]);
    await userEvent.click(tag);
    await waitFor(() => expect(screen.queryByText("Ada Okafor")).toBeNull());
  });
});
