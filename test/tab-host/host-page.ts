import { readFileSync } from "node:fs";

export interface HostSettings {
  /** The tab's address. */
  readonly tab: string;
  readonly theme: "default" | "dark" | "contrast";
  /** The sub-page that a deep link names. */
  readonly subPageId?: string;
  /** `settings` in the dialog in which a tab is set up. */
  readonly frameContext?: "content" | "settings";
  /** The id of the tab that is open. */
  readonly entityId?: string;
  /** What single sign-on gives; without it, the person refuses. */
  readonly token?: string;
  /** The host gives a token only once it has asked the person: in Teams' older way with this reason, in the newer with this error code. */
  readonly asksPerson?: string;
  /** The scope for which the host signs in by nested app authentication; without it, the host only knows the older way. */
  readonly nests?: string;
}

const script = readFileSync(new URL("./answer-the-tab.js", import.meta.url), "utf8");

/** A page that frames the tab as Teams does. Serve it under an origin of Microsoft's: Teams JS answers to no other. */
export const hostPage = (settings: HostSettings): string => `<!doctype html>
<html lang="en">
  <head>
    <title>Teams</title>
    <style>html, body, iframe { margin: 0; border: 0; width: 100%; height: 100%; display: block; }</style>
  </head>
  <body>
    <script type="application/json" id="settings">${JSON.stringify(settings).replaceAll("<", "\\u003c")}</script>
    <iframe title="Beacon"></iframe>
    <script>${script}</script>
  </body>
</html>`;
