// `node infra/dev/run.mjs FILE …`: installs what is missing, then runs a TypeScript file as `node` would.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { ensureInstalled } from "./ensure-installed.mjs";

ensureInstalled();
const root = join(import.meta.dirname, "../..");
const [file, ...args] = process.argv.slice(2);
const child = spawn(process.execPath, ["--import", "tsx", join(root, file), ...args], {
  cwd: root,
  stdio: ["inherit", "inherit", "inherit", "ipc"],
});
// The terminal tells both of Ctrl+C; a supervisor tells only this one.
for (const signal of ["SIGINT", "SIGTERM"])
  process.on(signal, () => signal === "SIGTERM" && child.kill(signal));
child.on("exit", (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
