import { describe, expect, it } from "@jest/globals";
import { fireEvent, screen, within } from "@testing-library/react";
import "./SettingsPage.tsx"; // Loaded beforehand, so that opening it lazily takes no time.
import { userEvent } from "@testing-library/user-event";
import type { KeptSettings } from "../../../../shared/contract/directory/settings.schema.ts";
import { usualBriefingSettings } from "../../../../shared/domain/briefing/lint/checks.ts";
import { accessibilityFaults } from "../../../testing/accessibility-faults.ts";
import { answering, fakeApi, refusing } from "../../../testing/fake-api.ts";
import { openTab } from "../../../testing/open-tab.tsx";
import { directoryAnswers } from "../directory-answers.fixture.ts";

const kept: KeptSettings = {
  version: '"never-set"',
  settings: {
    schoolDay: { from: "08:45", to: "15:15" },
    workingDay: { from: "08:00", to: "17:30" },
    travelMinutes: 30,
    rolesWithoutCover: ["headteacher"],
    workloadBudgetMinutes: 360,
    workloadBudgetByRole: { dsl: 480 },
    smallSchoolPupils: 105,
    attendedPercent: 75,
    completionTargetPercent: 95,
    reminders: { daysBefore: [28, 7], daysAfter: [1, 14], headAfterDays: 21 },
    feedbackLeastAnswers: 5,
    recordsKeptYears: 6,
    briefing: usualBriefingSettings,
    quietHours: { isOn: true, from: "18:00", to: "07:00", weekends: true, holidays: true },
  },
};
const answers = { ...directoryAnswers, "GET /api/settings": answering(kept) };

describe("what the trust sets", () => {
  it("stands with a line each on what it does, and is saved as a whole", async () => {
    const api = fakeApi({ ...answers, "PUT /api/settings": answering({ ...kept, version: '"v1"' }) });
    const { container } = openTab({ at: "/settings", fetch: api.fetch });
    const travel = await screen.findByLabelText(/Travel to a meeting/);
    expect(
      screen.getByText("Each way, to a meeting at another place. Online meetings need none."),
    ).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>("DSL").value).toBe("480");
    expect(await accessibilityFaults(container)).toEqual([]);
    await userEvent.clear(travel);
    await userEvent.type(travel, "20");
    await userEvent.click(screen.getByRole("checkbox", { name: "IT leads" }));
    await userEvent.clear(screen.getByLabelText("DSL"));
    expect(screen.getByLabelText<HTMLInputElement>(/Attended from/).value).toBe("75");
    const before = screen.getByLabelText<HTMLInputElement>(/Reminders before/);
    expect(before.value).toBe("28, 7");
    await userEvent.clear(before);
    await userEvent.type(before, "30 and 10, 3");
    await userEvent.clear(screen.getByLabelText(/Reminders when it is overdue/));
    await userEvent.selectOptions(screen.getByLabelText("A deadline on a Friday"), "Stops");
    await userEvent.click(screen.getByRole("button", { name: "Save settings" }));
    expect(await screen.findByText("Saved")).toBeTruthy();
    const put = api.asked.find(({ line }) => line.startsWith("PUT"));
    expect(put?.headers.get("If-Match")).toBe('"never-set"');
    expect(put?.body).toEqual({
      ...kept.settings,
      travelMinutes: 20,
      rolesWithoutCover: ["headteacher", "it-lead"],
      workloadBudgetByRole: {},
      reminders: { daysBefore: [30, 10, 3], daysAfter: [], headAfterDays: 21 },
      briefing: {
        ...usualBriefingSettings,
        checks: { ...usualBriefingSettings.checks, "deadline-friday": "stops" },
      },
    });
  });

  it("keeps quiet hours until they are turned off, which takes one tick and is said", async () => {
    const api = fakeApi({ ...answers, "PUT /api/settings": answering({ ...kept, version: '"v1"' }) });
    const { container } = openTab({ at: "/settings", fetch: api.fetch });
    const quiet = within(await screen.findByRole("group", { name: "Quiet hours" }));
    fireEvent.change(quiet.getByLabelText(/From/), { target: { value: "17:30" } });
    await userEvent.click(screen.getByRole("checkbox", { name: "All of Saturday and Sunday" }));
    await userEvent.click(screen.getByRole("button", { name: "Save settings" }));
    await screen.findByText("Saved");
    const put = () => api.asked.filter(({ line }) => line.startsWith("PUT")).at(-1)?.body;
    expect(put()).toMatchObject({
      quietHours: { isOn: true, from: "17:30", to: "07:00", weekends: false, holidays: true },
    });
    await userEvent.click(screen.getByRole("checkbox", { name: "Keep quiet hours" }));
    await userEvent.click(screen.getByRole("checkbox", { name: "Remind before proposals close" }));
    expect(screen.queryByRole("group", { name: "Quiet hours" })).toBeNull();
    expect(await accessibilityFaults(container)).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: "Save settings" }));
    await screen.findByText("Saved");
    expect(put()).toMatchObject({ quietHours: { isOn: false }, briefing: { remindOfProposals: false } });
  });

  it("invariant 9: keeps what was typed and names the field that cannot be", async () => {
    const errors = [{ pointer: "/workingDay/to", code: "before-start" }];
    const api = fakeApi({ ...answers, "PUT /api/settings": refusing("settings.invalid", { errors }) });
    openTab({ at: "/settings", fetch: api.fetch });
    const day = within(await screen.findByRole("group", { name: "Working day" }));
    fireEvent.change(day.getByLabelText(/To/), { target: { value: "07:00" } });
    await userEvent.click(screen.getByRole("button", { name: "Save settings" }));
    expect(await day.findByText("This is before the beginning. Choose a later one.")).toBeTruthy();
    expect(day.getByLabelText<HTMLInputElement>(/To/).value).toBe("07:00");
  });

  it("invariant 3: shows both versions when somebody else saved first", async () => {
    const theirs = { ...kept, version: '"v7"', settings: { ...kept.settings, smallSchoolPupils: 90 } };
    const api = fakeApi({
      ...answers,
      "PUT /api/settings": refusing("settings.changed", { current: theirs }),
    });
    openTab({ at: "/settings", fetch: api.fetch });
    const travel = await screen.findByLabelText(/Travel to a meeting/);
    await userEvent.clear(travel);
    await userEvent.type(travel, "20");
    await userEvent.click(screen.getByRole("button", { name: "Save settings" }));
    const race = within(await screen.findByRole("region", { name: "Two versions of the settings" }));
    expect(race.getByText("20 minutes")).toBeTruthy();
    expect(race.getByText("90 pupils")).toBeTruthy();
    await userEvent.click(race.getByRole("button", { name: "Go on writing" }));
    expect(screen.getByLabelText<HTMLInputElement>(/Travel to a meeting/).value).toBe("20");
    expect(screen.getByLabelText<HTMLInputElement>(/Small school/).value).toBe("90");
  });
});
