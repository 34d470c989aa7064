import {
  type TabConfig,
  tabConfigElementId,
  tabConfigSchema,
} from "../../shared/contract/tab-config.schema.ts";
import { StartProblem } from "./start-problem.ts";

/** What the server wrote into the page. */
export function tabConfig(page: Document): TabConfig {
  const text = page.getElementById(tabConfigElementId)?.textContent ?? "";
  if (text.trim() === "") throw new StartProblem("config.missing");
  return tabConfigSchema.parse(JSON.parse(text));
}
