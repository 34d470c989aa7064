import { useSyncExternalStore } from "react";

/** Whether a media query holds now; kept up to date. Takes the query as styles have it, `@media` and all. */
export function useMedia(rule: string): boolean {
  const query = rule.replace(/^@media\s*/, "");
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(query);
      media.addEventListener("change", changed);
      return () => media.removeEventListener("change", changed);
    },
    () => window.matchMedia(query).matches,
  );
}
