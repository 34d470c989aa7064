import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { promisify } from "node:util";
import { describe, expect, it } from "@jest/globals";
import type { ArmTemplate } from "./template-faults.ts";

const here = (name: string) => new URL(`./${name}`, import.meta.url);
const read = (name: string) => readFileSync(here(name), "utf8");
const template: ArmTemplate = JSON.parse(read("azuredeploy.json"));
const { scripts, version } = JSON.parse(read("../../package.json"));
const documents = [
  "README.md",
  "install.md",
  "run-book.md",
  "upgrade.md",
  "uninstall.md",
  "../entra/PERMISSIONS.md",
];

describe("the documents of who installs and runs Beacon", () => {
  it("say of every alert what it means and what to do, and of no other", () => {
    const alerts = template.resources.flatMap(({ type, name }) =>
      /metricAlerts|scheduledQueryRules/.test(type) ? [name] : [],
    );
    const told = [...read("run-book.md").matchAll(/^\| `(beacon-[\w-]+)` \|/gm)].map(([, name]) => name);
    expect(told.sort()).toEqual(alerts.sort());
  });

  it.each(documents)("%s names only commands that there are", (name) => {
    const commands = [...read(name).matchAll(/npm run (\w+)/g)].map(([, command = ""]) => command);
    expect(commands.filter((command) => !(command in scripts))).toEqual([]);
  });

  it("every command of ours in them starts, and knows every flag that they name", async () => {
    const named = new Map<string, Set<string>>();
    for (const name of documents)
      for (const [, command = "", rest = ""] of read(name).matchAll(/npm run (\w+)([^`\n]*)/g)) {
        const flags = named.get(command) ?? new Set();
        for (const [flag] of rest.matchAll(/--\w[\w-]*/g)) flags.add(flag);
        named.set(command, flags);
      }
    expect([...named.keys()].sort()).toEqual(["export", "import", "package", "provision", "release"]);
    const told = await Promise.all(
      [...named].map(async ([command, flags]) => {
        const [, , ...args] = String(scripts[command]).split(" ");
        const { stdout } = await promisify(execFile)(
          process.execPath,
          ["--import", "tsx", ...args, "--help"],
          {
            cwd: new URL("../..", import.meta.url),
          },
        );
        return [...flags].filter((flag) => !stdout.includes(flag)).map((flag) => `${command} ${flag}`);
      }),
    );
    expect(told.flat()).toEqual([]);
  });

  it.each(documents)("%s leads only to files that there are", (name) => {
    const links = [...read(name).matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, link = ""]) => link);
    expect(links.filter((link) => !existsSync(new URL(link, here(name))))).toEqual([]);
  });

  it("name the release by its version, and the vault's secrets as the template does", () => {
    expect(read("install.md")).toContain(`--src-path beacon-${version}.zip`);
    const secrets = template.resources
      .filter(({ type }) => type === "Microsoft.KeyVault/vaults/secrets")
      .map(({ name }) => /\/([\w-]+)'\)\]$/.exec(name)?.[1]);
    expect(secrets).toEqual(["client-secret", "bot-app-secret", "check-in-secret", "feedback-secret"]);
    expect(read("run-book.md")).toContain("(`client-secret`, `bot-app-secret`)");
  });

  it("name the jobs as the server does", () => {
    const names = ["collect-reports", "deliver-meetings", "count-outlook-replies", "publish-due-editions"];
    for (const name of names)
      expect(readFileSync(here(`../../bot/jobs/${name}.job.ts`), "utf8")).toContain(`"${name}"`);
  });
});
