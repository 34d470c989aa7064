import { expect, it } from "@jest/globals";
import { usualTrustSettings } from "../../directory/trust-settings.ts";
import { unusualHoursOf } from "./unusual-hours.ts";

it.each<[string, string, string, string[]]>([
  ["an afternoon in the week", "2026-12-01T14:00Z", "2026-12-01T15:30Z", []],
  ["twilight, to the end of the working day", "2026-12-01T15:45Z", "2026-12-01T17:30Z", []],
  ["a minute past it", "2026-12-01T15:45Z", "2026-12-01T17:31Z", ["after-working-day"]],
  ["before 8am", "2026-12-01T07:45Z", "2026-12-01T09:00Z", ["before-working-day"]],
  ["8am in summer, which is 7am by Greenwich", "2027-06-15T07:00Z", "2027-06-15T08:00Z", []],
  ["Friday morning", "2026-12-04T10:00Z", "2026-12-04T12:00Z", []],
  ["Friday past noon", "2026-12-04T11:00Z", "2026-12-04T12:15Z", ["friday-afternoon"]],
  ["Saturday", "2026-12-05T10:00Z", "2026-12-05T12:00Z", ["weekend"]],
  ["until midnight", "2026-12-01T22:00Z", "2026-12-02T00:00Z", ["after-working-day"]],
  ["a residential", "2026-12-01T10:00Z", "2026-12-02T15:00Z", ["several-days"]],
])("hours of a meeting: %s", (_name, startsAt, endsAt, expected) => {
  const plan = { startsAt: new Date(startsAt), endsAt: new Date(endsAt) };
  expect(unusualHoursOf(plan, usualTrustSettings)).toEqual(expected);
});
