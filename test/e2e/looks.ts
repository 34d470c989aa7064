import type { Page } from "playwright-core";

export const themes = ["light", "dark", "contrast"] as const;
export type Theme = (typeof themes)[number];

/** A laptop, and the narrowest phone that staff carry. */
export const widths = [1280, 360] as const;

/** The same address in a theme. Outside Teams the tab takes it from the address; the tenant's pages ask the browser. */
export async function wearTheme(page: Page, address: string, theme: Theme): Promise<string> {
  await page.emulateMedia({ colorScheme: theme === "light" ? "light" : "dark" });
  const themed = new URL(address);
  themed.searchParams.set("theme", theme);
  return themed.href;
}

export const widen = (page: Page, width: (typeof widths)[number]): Promise<void> =>
  page.setViewportSize({ width, height: width === 360 ? 740 : 800 });
