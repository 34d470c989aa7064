// Plain JavaScript without packages: it runs before anything is installed.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");
const stamp = join(root, "node_modules/.installed-for");
const lowest = [20, 19];

/** Installs what package-lock.json names, unless that has been done. */
export function ensureInstalled() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < lowest[0] || (major === lowest[0] && minor < lowest[1])) {
    console.error(
      `Beacon needs Node ${lowest.join(".")} or later; this is ${process.versions.node}. Install it from nodejs.org.`,
    );
    process.exit(1);
  }
  // The lock file and the kind of machine: some packages bring a program built for one kind.
  const wanted = `${process.platform} ${process.arch}\n${readFileSync(join(root, "package-lock.json"), "utf8")}`;
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  console.log("Installing packages (once, a minute or two) …");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const { status } = spawnSync(npm, ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { ...process.env, NODE_ENV: "development" },
  });
  if (status !== 0) {
    console.error(
      "The packages could not be installed. Look at what npm says above, and run the same command again.",
    );
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}
