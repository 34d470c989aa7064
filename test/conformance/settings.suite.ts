import { expect, it } from "@jest/globals";
import { usualTrustSettings } from "../../shared/domain/directory/trust-settings.ts";
import type { OpenedPorts } from "./port-implementation.ts";
import { change, lostRace, requestsOf } from "./requests-of.ts";

/** What any store of the trust's settings keeps. */
export function settingsSuite(opened: () => OpenedPorts): void {
  const settings = () => opened().ports.settings;
  const wanted = {
    ...usualTrustSettings,
    attendedPercent: 60,
    completionTargetPercent: 90,
    reminders: { daysBefore: [30], daysAfter: [], headAfterDays: 10 },
    feedbackLeastAnswers: 8,
    recordsKeptYears: 7,
    quietHours: { isOn: true, from: "17:00", to: "08:00", weekends: false, holidays: true },
    briefing: { ...usualTrustSettings.briefing, remindOfProposals: false },
  };

  it("are the usual ones until somebody sets any, then those", async () => {
    expect((await settings().current()).value).toEqual(usualTrustSettings);
    const { version } = await settings().current();
    expect(await settings().save(wanted, version)).toMatchObject({ ok: true, value: { value: wanted } });
    await requestsOf(opened(), {}, async () => {
      expect((await settings().current()).value).toEqual(wanted);
    });
  });

  it("refuse a save that lost the race, and show what the other set (invariant 3)", async () => {
    const { version } = await settings().current();
    await requestsOf(opened(), change, () => settings().save({ ...wanted, attendedPercent: 70 }, version));
    const lost = await requestsOf(opened(), lostRace, () => settings().save(usualTrustSettings, version));
    expect(lost).toEqual({ ok: false, code: "settings.changed" });
    expect((await settings().current()).value.attendedPercent).toBe(70);
  });
}
