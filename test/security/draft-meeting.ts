import type { Call } from "./caller.ts";
import { english, people } from "./guarded-trust.ts";

const nobody = {
  allStaff: false,
  roles: [],
  phases: [],
  hubs: [],
  schools: [],
  people: [],
  except: { schools: [], people: [] },
};

/** A meeting of the English network as a lead's page sends it: Tuesday 8 December 2026, 2pm to 3:30pm. */
export const planBody = (changes: object = {}) => ({
  title: "English network",
  kind: "network",
  network: english.id,
  mandatoryFor: { ...nobody, roles: ["english-lead"] },
  optionalFor: { ...nobody, roles: ["sendco"] },
  mode: "online",
  place: "",
  startsAt: "2026-12-08T14:00:00.000Z",
  endsAt: "2026-12-08T15:30:00.000Z",
  agenda: "",
  preWorkMinutes: 0,
  preReading: [],
  followUpMinutes: 0,
  files: [],
  representativesAllowed: false,
  ...changes,
});

/** The first Tuesday of each month, for half a year. */
export const ruleBody = (changes: object = {}) => ({
  period: "month",
  weekday: 2,
  nth: 1,
  from: "2026-12-01",
  to: "2027-05-31",
  startsAt: "14:00",
  endsAt: "15:30",
  ...changes,
});

/** An id as a browser would choose it, a different one each time. */
export const newMeetingId = (() => {
  let made = 0;
  return () => `cccccccc-0000-4000-8001-${String(++made).padStart(12, "0")}`;
})();

/** A draft that the network's lead has just written, with the version it stands at. */
export async function draftedMeeting(
  call: Call,
  changes: object = {},
): Promise<{ id: string; version: string }> {
  const id = newMeetingId();
  const body = { id, plan: planBody(changes) };
  const made = await call(people.lead, "POST /api/meetings", { body });
  if (made.status !== 201) throw new Error(made.text);
  return { id, version: String(made.body.version) };
}

export async function scheduledMeeting(
  call: Call,
  changes: object = {},
): Promise<{ id: string; version: string }> {
  const { id, version } = await draftedMeeting(call, changes);
  const scheduled = await call(people.lead, `POST /api/meetings/${id}/schedule`, { version });
  if (scheduled.status !== 200) throw new Error(scheduled.text);
  return { id, version: String(scheduled.body.version) };
}
