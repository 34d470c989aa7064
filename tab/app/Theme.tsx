import { FluentProvider, makeStaticStyles } from "@fluentui/react-components";
import { type ReactNode, useSyncExternalStore } from "react";
import type { ThemeSource } from "../teams/host.ts";
import { themes } from "../ui/themes.ts";
import { useThumbs } from "../ui/useThumbs.ts";

/** The host's theme, also when it changes while the tab is open. */
export function Theme({ source, children }: { readonly source: ThemeSource; readonly children: ReactNode }) {
  usePageStyles();
  useThumbs();
  const name = useSyncExternalStore(source.subscribe, source.now);
  return (
    <FluentProvider
      theme={themes[name]}
      data-theme={name}
      // For what the browser draws itself: scroll bars, and the signs in fields for dates and times.
      style={{ colorScheme: name === "light" ? "light" : "dark" }}
    >
      {children}
    </FluentProvider>
  );
}

// Paper is white whatever the theme on the screen, and browsers leave backgrounds out: only black can be read on it.
const usePageStyles = makeStaticStyles(`
  body { margin: 0; }
  @media print { * { color: black !important; background: none !important; } }
`);
