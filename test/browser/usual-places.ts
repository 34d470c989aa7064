import { posix, win32 } from "node:path";
import type { Machine } from "./machine.ts";

/** Chromium without a window: it draws the same pages for two thirds of the work. */
export const withoutWindow = "chromium-headless-shell";

const linuxNames = [
  withoutWindow,
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
];

const macApplications = ["Chromium", "Google Chrome", "Microsoft Edge"];

const windowsPrograms = [
  String.raw`Chromium\Application\chrome.exe`,
  String.raw`Google\Chrome\Application\chrome.exe`,
  String.raw`Microsoft\Edge\Application\msedge.exe`,
];

/** Where this kind of computer keeps Chromium, Chrome or Edge, the likeliest first. */
export function usualPlaces({ platform, environment }: Machine): string[] {
  if (platform === "darwin") {
    const folders = ["/Applications", ...(environment.HOME ? [`${environment.HOME}/Applications`] : [])];
    return macApplications.flatMap((name) =>
      folders.map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`),
    );
  }
  if (platform === "win32") {
    const folders = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap(
      (name) => environment[name] ?? [],
    );
    return windowsPrograms.flatMap((program) => folders.map((folder) => win32.join(folder, program)));
  }
  const folders = (environment.PATH ?? "").split(":").filter(Boolean);
  return linuxNames.flatMap((name) =>
    [...new Set([...folders, "/usr/bin", "/snap/bin"])].map((folder) => posix.join(folder, name)),
  );
}
