import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Before all tests: where tenants that have been provisioned are kept for every file of tests. */
export default function makeTenantsFolder() {
  process.env.BEACON_TENANTS_FOLDER = mkdtempSync(join(tmpdir(), "beacon-tenants-"));
}

export const removeTenantsFolder = () =>
  rmSync(process.env.BEACON_TENANTS_FOLDER, { recursive: true, force: true });
