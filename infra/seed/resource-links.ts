import { readFileSync } from "node:fs";
import type { Resource } from "../../shared/domain/resources/resource.ts";

/**
 * 231 public resources that schools use: real titles, publishers and addresses, described in our own words.
 * `networks` holds the id of each network that would keep the resource, and the subject where there is no network.
 * Kept as JSON because it is a table, not code; read rather than imported because the test runner strips the
 * attribute that a JSON import needs.
 */
export const resourceLinks: readonly Resource[] = JSON.parse(
  readFileSync(new URL("./resource-links.json", import.meta.url), "utf8"),
);
