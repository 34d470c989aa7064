import { datesWorked } from "../../domain/directory/days-worked.ts";
import { isQuiet } from "../../domain/directory/quiet-hours.ts";
import type { Ports } from "../../domain/ports.ts";

export type QuietPorts = Pick<Ports, "settings" | "directory" | "clock">;

/** Whether the trust's quiet hours hold now. Asks nothing of Graph. */
export async function isQuietNow({ settings, directory, clock }: QuietPorts): Promise<boolean> {
  const { quietHours } = (await settings.current()).value;
  const { schools } = await directory.current();
  return isQuiet(clock.now(), quietHours, datesWorked(schools, await directory.closures()));
}
