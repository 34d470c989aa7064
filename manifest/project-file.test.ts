import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "@jest/globals";

const root = fileURLToPath(new URL("..", import.meta.url));
const read = (name: string) => readFileSync(`${root}${name}`, "utf8");
const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };

describe("the toolkit's project files", () => {
  it.each([
    ["teamsapp.yml", "m365agents.yml"],
    ["teamsapp.local.yml", "m365agents.local.yml"],
  ])("%s is the same under the toolkit's newer name, %s", (older, newer) => {
    expect(read(newer)).toBe(read(older));
  });

  it("go through all that it takes to install, deploy and publish", () => {
    const stages = [...read("teamsapp.yml").matchAll(/^(\w+):$/gm)].map(([, stage]) => stage);
    expect(stages).toEqual(["provision", "deploy", "publish"]);
  });

  it.each(["teamsapp.yml", "teamsapp.local.yml"])(
    "%s runs commands and names files that are there",
    (name) => {
      const text = read(name);
      const commands = [...text.matchAll(/npm run (\w+)/g)].map(([, command = ""]) => command);
      expect(commands.filter((command) => !(command in scripts))).toEqual([]);
      const files = [...text.matchAll(/(?:\.\/|node --import tsx )((?:infra|manifest)\/[\w./-]+)/g)].map(
        ([, file = ""]) => file,
      );
      expect(files.filter((file) => !existsSync(`${root}${file}`))).toEqual([]);
    },
  );

  it("hand each value of the deployment on that the template asks for, and are told those that the app package needs", () => {
    const template = JSON.parse(read("infra/azure/azuredeploy.json"));
    const { parameters } = JSON.parse(read("infra/azure/azuredeploy.parameters.json"));
    const needed = Object.entries<{ defaultValue?: unknown }>(template.parameters)
      .filter(([, { defaultValue }]) => defaultValue === undefined)
      .map(([name]) => name);
    expect(needed.filter((name) => !(name in parameters))).toEqual([]);
    expect(Object.keys(parameters).filter((name) => !(name in template.parameters))).toEqual([]);
    expect(Object.keys(template.outputs)).toEqual(
      expect.arrayContaining(["BEACON_PUBLIC_URL", "APP_ID_URI", "BEACON_APP_SERVICE_ID"]),
    );
  });

  it("have every value named where values are written about", () => {
    const told = read("env/README.md");
    const asked = ["teamsapp.yml", "teamsapp.local.yml", "infra/azure/azuredeploy.parameters.json"].flatMap(
      (name) => [...read(name).matchAll(/\$\{\{(\w+)\}\}/g)].map(([, value = ""]) => value),
    );
    const given = new Set(["TEAMSFX_ENV", "BEACON_APP_SERVICE_ID"]);
    expect(
      [...new Set(asked)].filter((value) => !given.has(value) && !told.includes(`\`${value}\``)),
    ).toEqual([]);
  });
});
