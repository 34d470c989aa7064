import { randomUUID } from "node:crypto";
import type { TenantContext } from "../../context.ts";
import { beaconAppRegistration } from "../../defaults.ts";
import { row, run, transaction } from "../../store/sql.ts";
import { createDrive } from "../drives/drive-store.ts";
import { createList } from "../lists/list-store.ts";
import { grantSite } from "./site-grants.ts";
import { findSite } from "./site-store.ts";

const seededSite = { hostname: "beacon.sharepoint.example", path: "/sites/Beacon", name: "Beacon" };

/** The customer's one site, with its first library and Beacon's grant on it, made the first time the tenant starts. */
export function seedSite(context: TenantContext): void {
  const { db } = context;
  if (row(db, "select id from site limit 1")) return;
  const { hostname, path, name } = seededSite;
  const { appId, displayName } = beaconAppRegistration;
  const id = `${hostname},${randomUUID()},${randomUUID()}`;
  transaction(db, () => {
    run(db, "insert into site values (?, ?, ?, ?, ?)", [
      id,
      hostname,
      path,
      name,
      context.now().toISOString(),
    ]);
    // Beacon makes lists and libraries itself, for which the role to write is not enough.
    grantSite(db, id, { appId, name: displayName, role: "fullcontrol" });
    const site = findSite(context, id);
    if (!site) throw new Error("The seeded site is gone");
    const library = createList(context, site, {
      displayName: "Documents",
      name: "Shared Documents",
      description: "",
      template: "documentLibrary",
      columns: [],
      createdBy: { user: { displayName: "System Account" } },
    });
    createDrive(context, site, library);
  });
}
