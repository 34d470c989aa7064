import type { BrowserContext, Page } from "playwright-core";
import { letThemeChange } from "./looks.ts";
import type { SharedStack, Somebody } from "./stack/shared-stack.ts";

/** Opens the tab in somebody's browser and finds them on the tenant's own sign-in page. */
export async function signInAs(
  context: BrowserContext,
  stack: Pick<SharedStack, "tab">,
  somebody: Somebody,
): Promise<Page> {
  const page = await context.newPage();
  await letThemeChange(page);
  await page.goto(stack.tab);
  await page.getByRole("searchbox", { name: "Name, job or school" }).fill(somebody.name);
  await page.getByRole("button", { name: "Search" }).click();
  await page.getByRole("button", { name: somebody.name }).first().click();
  await page.getByText("Sign out").waitFor();
  return page;
}
