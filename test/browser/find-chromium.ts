import type { Machine } from "./machine.ts";
import { usualPlaces, withoutWindow } from "./usual-places.ts";

const howToGetOne =
  "Install Chromium, Google Chrome or Microsoft Edge; or run `npx playwright-core install chromium`; " +
  "or set CHROMIUM_PATH to the browser's program.";

/**
 * A browser that the tests can drive: the one CHROMIUM_PATH names, the computer's own, the one Playwright has
 * downloaded, or a package of Debian's, installed here where that is allowed. Throws one message when there is none.
 */
export function findChromium(machine: Machine): string {
  const named = machine.environment.CHROMIUM_PATH;
  if (named) {
    if (machine.exists(named)) return named;
    throw new Error(`There is no browser at CHROMIUM_PATH, ${named}. ${howToGetOne}`);
  }
  const found = [...usualPlaces(machine), machine.playwrightsOwn()].find((path) => machine.exists(path));
  return found ?? installed(machine);
}

function installed(machine: Machine): string {
  const mayInstall = machine.isRoot && machine.exists("/etc/debian_version");
  // Older releases of Debian have only the whole.
  const name = mayInstall && [withoutWindow, "chromium"].find((each) => machine.installDebianPackage(each));
  const path = `/usr/bin/${name}`;
  if (name && machine.exists(path)) return path;
  throw new Error(`The tests in a browser found none. ${howToGetOne}`);
}
