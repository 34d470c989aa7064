import { AppManifestUtils } from "@microsoft/app-manifest";
import type { Manifest } from "./build.ts";

/** What Microsoft's schema has against this manifest, each with its place; empty when Teams would take it. Works offline: the package carries the schemas. */
export const manifestErrors = (manifest: Manifest): Promise<string[]> =>
  AppManifestUtils.validateAgainstSchema({ ...manifest, manifestVersion: "1.30" });
