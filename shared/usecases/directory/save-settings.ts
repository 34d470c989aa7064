import { settingsErrors } from "../../domain/directory/settings-errors.ts";
import type { TrustSettings } from "../../domain/directory/trust-settings.ts";
import type { Ports } from "../../domain/ports.ts";
import { type Result, refuse } from "../../domain/result.ts";
import type { Versioned } from "../../domain/versioned.ts";

/** Saves what the trust sets, if nobody else has set anything since it was read. */
export async function saveSettings(
  { settings }: Pick<Ports, "settings">,
  { wanted, version }: { wanted: TrustSettings; version: string },
): Promise<Result<Versioned<TrustSettings>, "settings.invalid" | "settings.changed">> {
  const errors = settingsErrors(wanted);
  return errors.length > 0 ? refuse("settings.invalid", errors) : settings.save(wanted, version);
}
