import type { FastifyInstance } from "fastify";
import {
  type KeptSettings,
  type TrustSettingsBody,
  trustSettingsSchema,
} from "../../../shared/contract/directory/settings.schema.ts";
import { type Role, roles } from "../../../shared/domain/directory/role.ts";
import type { TrustSettings } from "../../../shared/domain/directory/trust-settings.ts";
import type { Versioned } from "../../../shared/domain/versioned.ts";
import { saveSettings } from "../../../shared/usecases/directory/save-settings.ts";
import { parse, versionOf } from "../../http/api-door.ts";
import { accepted, Refused } from "../../http/refused.ts";
import { centralTeamOf } from "../access.ts";
import type { Api } from "../api.ts";

/** Stands for the version of what nobody has set yet: `If-Match` cannot be empty. */
const neverSet = '"never-set"';

/** What the central team sets for the whole trust. */
export function settingsRoutes(app: FastifyInstance, { ports }: Api): void {
  app.get("/settings", async (request): Promise<KeptSettings> => {
    centralTeamOf(request);
    return present(await ports.settings.current());
  });

  app.put("/settings", async (request): Promise<KeptSettings> => {
    centralTeamOf(request);
    const wanted = toSettings(parse(trustSettingsSchema, request.body));
    const version = versionOf(request);
    const saved = await saveSettings(ports, { wanted, version: version === neverSet ? "" : version });
    if (!saved.ok && saved.code === "settings.changed")
      throw new Refused(saved.code, { current: present(await ports.settings.current()) });
    return present(accepted(saved));
  });
}

const present = ({ value, version }: Versioned<TrustSettings>): KeptSettings => ({
  version: version === "" ? neverSet : version,
  settings: {
    ...value,
    rolesWithoutCover: [...value.rolesWithoutCover],
    reminders: {
      ...value.reminders,
      daysBefore: [...value.reminders.daysBefore],
      daysAfter: [...value.reminders.daysAfter],
    },
    briefing: { ...value.briefing, checks: { ...value.briefing.checks } },
    quietHours: { ...value.quietHours },
  },
});

const toSettings = (body: TrustSettingsBody): TrustSettings => ({
  ...body,
  rolesWithoutCover: roles.filter((role) => body.rolesWithoutCover.includes(role)),
  workloadBudgetByRole: Object.fromEntries(
    Object.entries(body.workloadBudgetByRole).filter(([, minutes]) => minutes !== undefined),
  ) as Partial<Record<Role, number>>,
  reminders: {
    ...body.reminders,
    daysBefore: body.reminders.daysBefore.toSorted((a, b) => b - a),
    daysAfter: body.reminders.daysAfter.toSorted((a, b) => a - b),
  },
});
