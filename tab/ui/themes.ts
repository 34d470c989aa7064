import {
  type Theme,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
} from "@fluentui/react-components";
import type { ThemeName } from "../teams/host.ts";

/** Teams' own look for each theme it can have. */
export const themes: Record<ThemeName, Theme> = {
  light: teamsLightTheme,
  dark: teamsDarkTheme,
  "high-contrast": teamsHighContrastTheme,
};
