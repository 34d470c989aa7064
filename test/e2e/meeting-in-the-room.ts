import { randomUUID } from "node:crypto";
import type { Page } from "playwright-core";
import { z } from "zod";

const nobody = {
  ...{ allStaff: false, roles: [], phases: [], hubs: [], schools: [], people: [] },
  except: { schools: [], people: [] },
};

/** A meeting of a network that begins in five minutes in a hall, scheduled by its lead, who is signed in on `page`. */
export async function meetingInTheRoom(
  page: Page,
  { tab, network, title, people }: { tab: string; network: string; title: string; people: readonly string[] },
): Promise<string> {
  const asked = page.waitForRequest((request) => Boolean(request.headers().authorization));
  await page.goto(`${tab}/networks`);
  const authorization = (await asked).headers().authorization ?? "";
  const id = randomUUID();
  const from = new Date(Date.now() + 5 * 60_000);
  const plan = {
    ...{ title, kind: "network", network, mode: "in-person", place: "Hall", agenda: "" },
    mandatoryFor: { ...nobody, people },
    optionalFor: nobody,
    startsAt: from.toISOString(),
    endsAt: new Date(from.getTime() + 60 * 60_000).toISOString(),
    ...{ preWorkMinutes: 0, preReading: [], followUpMinutes: 0, files: [], representativesAllowed: false },
  };
  const send = async (path: string, data: object, version?: string) => {
    const headers = { authorization, ...(version ? { "if-match": version } : {}) };
    const answer = await page.request.post(`${tab}/api/meetings${path}`, { headers, data });
    if (!answer.ok()) throw new Error(`${path}: ${await answer.text()}`);
    return z.object({ version: z.string() }).parse(await answer.json()).version;
  };
  await send(`/${id}/schedule`, {}, await send("", { id, plan }));
  return id;
}
