import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import type { Machine } from "./machine.ts";

const apt = (...args: string[]): boolean =>
  spawnSync("apt-get", args, { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } })
    .status === 0;

/** The computer that the tests run on. */
export const thisMachine: Machine = {
  platform: process.platform,
  environment: process.env,
  isRoot: process.getuid?.() === 0,
  exists: existsSync,
  playwrightsOwn: () => chromium.executablePath(),
  installDebianPackage: (name) => apt("update") && apt("install", "-y", name),
};
