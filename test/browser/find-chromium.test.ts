import { describe, expect, it } from "@jest/globals";
import { findChromium } from "./find-chromium.ts";
import type { Machine } from "./machine.ts";

const playwrightsOwn = "/home/ada/.cache/ms-playwright/chromium/chrome";

/** A computer with these files; installing Debian's package adds one. */
function aMachine(files: readonly string[], rest: Partial<Machine> = {}): Machine {
  const present = new Set(files);
  return {
    platform: "linux",
    environment: { PATH: "/usr/local/bin:/usr/bin" },
    isRoot: false,
    exists: (path) => present.has(path),
    playwrightsOwn: () => playwrightsOwn,
    installDebianPackage: (name) => Boolean(present.add(`/usr/bin/${name}`)),
    ...rest,
  };
}

const every = [
  "/opt/mine",
  "/usr/bin/chromium",
  "/usr/bin/google-chrome",
  playwrightsOwn,
  "/etc/debian_version",
];

describe("finding a browser for the tests", () => {
  it("takes the one that CHROMIUM_PATH names before any other", () => {
    const machine = aMachine(every, { environment: { CHROMIUM_PATH: "/opt/mine", PATH: "/usr/bin" } });
    expect(findChromium(machine)).toBe("/opt/mine");
  });

  it("says so when CHROMIUM_PATH names nothing, instead of taking another", () => {
    const machine = aMachine(every, { environment: { CHROMIUM_PATH: "/opt/gone", PATH: "/usr/bin" } });
    expect(() => findChromium(machine)).toThrow("There is no browser at CHROMIUM_PATH, /opt/gone.");
  });

  it("takes the computer's own before the one Playwright downloaded", () => {
    expect(findChromium(aMachine(every))).toBe("/usr/bin/chromium");
  });

  it.each<[string, string, Partial<Machine>]>([
    ["Chrome on Linux", "/usr/bin/google-chrome", {}],
    ["Edge on Linux", "/usr/bin/microsoft-edge", {}],
    [
      "Chromium in a folder of the person's own",
      "/home/ada/bin/chromium",
      { environment: { PATH: "/home/ada/bin" } },
    ],
    [
      "Chrome on a Mac",
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      { platform: "darwin", environment: { HOME: "/Users/ada" } },
    ],
    [
      "Edge on Windows",
      String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
      { platform: "win32", environment: { "PROGRAMFILES(X86)": String.raw`C:\Program Files (x86)` } },
    ],
  ])("finds %s", (_, path, rest) => {
    expect(findChromium(aMachine([path], rest))).toBe(path);
  });

  it("takes Playwright's download where the computer has none of its own", () => {
    expect(findChromium(aMachine([playwrightsOwn, "/etc/debian_version"], { isRoot: true }))).toBe(
      playwrightsOwn,
    );
  });

  it("takes Chromium without a window before any with one", () => {
    expect(findChromium(aMachine([...every, "/usr/bin/chromium-headless-shell"]))).toBe(
      "/usr/bin/chromium-headless-shell",
    );
  });

  it("installs Debian's package as root where there is none at all", () => {
    expect(findChromium(aMachine(["/etc/debian_version"], { isRoot: true }))).toBe(
      "/usr/bin/chromium-headless-shell",
    );
  });

  it("installs the whole of Chromium where Debian has no other", () => {
    const old = new Set(["/etc/debian_version"]);
    const machine = aMachine([], {
      isRoot: true,
      exists: (path) => old.has(path),
      installDebianPackage: (name) => name === "chromium" && Boolean(old.add("/usr/bin/chromium")),
    });
    expect(findChromium(machine)).toBe("/usr/bin/chromium");
  });

  it.each<[string, readonly string[], Partial<Machine>]>([
    ["for an ordinary person on Debian", ["/etc/debian_version"], {}],
    ["as root elsewhere", [], { isRoot: true }],
    [
      "where the package cannot be had",
      ["/etc/debian_version"],
      { isRoot: true, installDebianPackage: () => false },
    ],
  ])("installs nothing %s, and says how to get a browser", (_, files, rest) => {
    expect(() => findChromium(aMachine(files, rest))).toThrow(
      "The tests in a browser found none. Install Chromium, Google Chrome or Microsoft Edge; or run `npx playwright-core install chromium`; or set CHROMIUM_PATH to the browser's program.",
    );
  });
});
