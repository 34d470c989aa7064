import type { ThemeName, ThemeSource } from "./host.ts";

/** The theme the person's system asks for; `?theme=dark` in the address outranks it. */
export function browserTheme(page: Window): ThemeSource {
  const contrast = page.matchMedia("(forced-colors: active)");
  const dark = page.matchMedia("(prefers-color-scheme: dark)");
  let asked: { readonly theme: ThemeName | undefined } | undefined;
  return {
    now() {
      // Read at the first drawing, not before: until sign-in has come back the address is not the person's own.
      asked ??= { theme: themeNamed(new URLSearchParams(page.location.search).get("theme")) };
      if (asked.theme) return asked.theme;
      if (contrast.matches) return "high-contrast";
      return dark.matches ? "dark" : "light";
    },
    subscribe(changed) {
      for (const query of [contrast, dark]) query.addEventListener("change", changed);
      return () => {
        for (const query of [contrast, dark]) query.removeEventListener("change", changed);
      };
    },
  };
}

function themeNamed(text: string | null): ThemeName | undefined {
  if (text === "light" || text === "dark") return text;
  return text === "contrast" || text === "high-contrast" ? "high-contrast" : undefined;
}
