import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { suggestedPeople } from "../../../infra/dev/suggested-people.ts";
import { seedTrust } from "../../../infra/seed/seed-trust.ts";
import { briefingTuesdays } from "../../../shared/domain/briefing/tuesdays.ts";
import { londonDate } from "../../../shared/domain/time/london.ts";
import { findChromium } from "../../browser/find-chromium.ts";
import { thisMachine } from "../../browser/this-machine.ts";
import { freePorts } from "./free-ports.ts";
import { meetingAhead } from "./meeting-ahead.ts";
import { type SharedStack, type Start, shareStack } from "./shared-stack.ts";
import { type StartEnvironment, type StartedBeacon, startBeacon } from "./start-beacon.ts";

/** Starts Beacon for a whole run of tests: filled, stopped and started again, so that starting is seen too. Answers how to end it. */
export async function startSharedStack(): Promise<() => Promise<void>> {
  findChromium(thisMachine); // Before the minute that filling takes: without a browser there is nothing to do.
  const folder = mkdtempSync(join(tmpdir(), "beacon-e2e-"));
  const [beacon = 0, tenant = 0, playground = 0] = await freePorts(3);
  const environment: StartEnvironment = {
    BEACON_DATA_FOLDER: folder,
    BEACON_PORT: String(beacon),
    LOCAL_TENANT_PORT: String(tenant),
    PLAYGROUND_PORT: String(playground),
  };
  const first = startBeacon(environment);
  const firstSeconds = await first.ready;
  const stopped = await stop(first, "Ctrl+C");
  const second = startBeacon(environment);
  const secondSeconds = await second.ready;
  shareStack({
    tab: `http://127.0.0.1:${beacon}`,
    tenant: `http://127.0.0.1:${tenant}`,
    playground: `http://127.0.0.1:${playground}`,
    ...whoAndWhen(),
    firstStart: { printed: first.printed(), seconds: firstSeconds, stopped },
    secondStart: { printed: second.printed(), seconds: secondSeconds },
  });
  // Whoever runs these tests beside others begins with those only now that starting has been timed.
  process.send?.("started");
  return async () => {
    const ranToTheEnd = second.isRunning();
    const { leftSomething } = await stop(second, "supervisor");
    rmSync(folder, { recursive: true, force: true });
    if (!ranToTheEnd) throw new Error(`Beacon ended during the tests.\n${second.printed()}`);
    if (leftSomething) throw new Error("Stopping Beacon left a process behind.");
  };
}

const endingMilliseconds = 2000;

async function stop(
  beacon: StartedBeacon,
  how: Parameters<StartedBeacon["stop"]>[0],
): Promise<NonNullable<Start["stopped"]>> {
  const exitCode = await beacon.stop(how);
  // What is ending while the first process ends is not left behind; the system takes a moment to clear it away.
  for (const until = Date.now() + endingMilliseconds; beacon.isAnythingLeft() && Date.now() < until; )
    await setTimeout(50);
  return { exitCode, leftSomething: beacon.isAnythingLeft() };
}

function whoAndWhen(): Pick<SharedStack, "people" | "tuesdays" | "lastTuesday" | "meeting"> {
  const today = londonDate(new Date());
  const trust = seedTrust({ today });
  const [primaryHead, secondaryHead, editor] = suggestedPeople(trust).map(({ person, note }) => ({
    name: person.name,
    note,
  }));
  const second = trust.people.find(({ id }) => id === trust.editors[1]);
  if (!primaryHead || !secondaryHead || !editor || !second) throw new Error("The trust lacks somebody.");
  const otherEditor = { name: second.name, note: "Edits the briefing" };
  const ahead = briefingTuesdays(today, 6, trust.schools, trust.closures);
  const [thisWeek, nextWeek, third, fourth, fifth, sixth] = ahead;
  if (!thisWeek || !nextWeek || !third || !fourth || !fifth || !sixth)
    throw new Error("The trust has no term ahead.");
  const lastTuesday = trust.editions.filter(({ status }) => status === "published").at(-1)?.id;
  if (!lastTuesday) throw new Error("The trust has no briefings behind it.");
  return {
    people: { primaryHead, secondaryHead, editor, otherEditor },
    tuesdays: [thisWeek, nextWeek, third, fourth, fifth, sixth],
    lastTuesday,
    meeting: meetingAhead(trust, new Date()),
  };
}
