import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { ConfigError, readConfig } from "../../bot/config.ts";
import { type ArmResource, type ArmTemplate, templateFaults } from "./template-faults.ts";

const read = (name: string) => JSON.parse(readFileSync(new URL(`./${name}`, import.meta.url), "utf8"));
const template: ArmTemplate = read("azuredeploy.json");

const changed = (type: string, change: (resource: ArmResource) => object): ArmTemplate => ({
  ...template,
  resources: template.resources.map((each) => (each.type === type ? { ...each, ...change(each) } : each)),
});
const site = (config: object) =>
  changed("Microsoft.Web/sites", ({ properties }) => ({
    properties: { ...properties, siteConfig: { ...properties.siteConfig, ...config } },
  }));
const withProperties = (type: string, more: object) =>
  changed(type, ({ properties }) => ({ properties: { ...properties, ...more } }));

describe("the template for Azure", () => {
  it("has none of the mistakes that Azure takes without a word", () => {
    expect(templateFaults(template)).toEqual([]);
  });

  it.each<[string, ArmTemplate]>([
    [
      "Microsoft.Web/sites answers over plain http",
      withProperties("Microsoft.Web/sites", { httpsOnly: false }),
    ],
    [
      "Microsoft.Web/sites has no managed identity",
      changed("Microsoft.Web/sites", () => ({ identity: undefined })),
    ],
    ["Microsoft.Web/sites has no health check", site({ healthCheckPath: undefined })],
    ["Microsoft.Web/sites takes TLS below 1.2", site({ minTlsVersion: "1.1" })],
    ["Microsoft.Web/sites takes TLS below 1.2 for deployments", site({ scmMinTlsVersion: undefined })],
    ["Microsoft.Web/sites has FTP on", site({ ftpsState: "AllAllowed" })],
    ["Microsoft.Web/sites sleeps when nobody asks, and its jobs with it", site({ alwaysOn: false })],
    ["Microsoft.Web/sites has remote debugging on", site({ remoteDebuggingEnabled: true })],
    [
      "Microsoft.Storage/storageAccounts may show blobs to the public",
      withProperties("Microsoft.Storage/storageAccounts", { allowBlobPublicAccess: true }),
    ],
    [
      "Microsoft.Storage/storageAccounts opens to shared keys",
      withProperties("Microsoft.Storage/storageAccounts", { allowSharedKeyAccess: true }),
    ],
    [
      "Microsoft.Storage/storageAccounts takes TLS below 1.2",
      withProperties("Microsoft.Storage/storageAccounts", { minimumTlsVersion: "TLS1_0" }),
    ],
    [
      "Microsoft.KeyVault/vaults may be purged with its secrets",
      withProperties("Microsoft.KeyVault/vaults", { enablePurgeProtection: undefined }),
    ],
    [
      "Microsoft.BotService/botServices takes the bots of any tenant",
      withProperties("Microsoft.BotService/botServices", { msaAppType: "MultiTenant" }),
    ],
    [
      "the setting CLIENT_SECRET holds its secret itself",
      site({ appSettings: [{ name: "CLIENT_SECRET", value: "[parameters('clientSecret')]" }] }),
    ],
    [
      "the output key tells a secret",
      {
        ...template,
        outputs: { ...template.outputs, key: { type: "string", value: "[parameters('clientSecret')]" } },
      },
    ],
    [
      "the parameter botAppSecret has a secret written into the template",
      {
        ...template,
        parameters: {
          ...template.parameters,
          botAppSecret: { type: "securestring", defaultValue: "hunter2" },
        },
      },
    ],
    [
      "the parameter botAppSecret is kept in the deployment's history",
      { ...template, parameters: { ...template.parameters, botAppSecret: { type: "string" } } },
    ],
    [
      "parameters('gone') is not declared",
      { ...template, outputs: { ...template.outputs, x: "[parameters('gone')]" } },
    ],
    [
      "there is one server, and none while it is exchanged",
      changed("Microsoft.Web/serverfarms", () => ({ sku: { name: "P0v3", capacity: 1 } })),
    ],
    [
      "a server takes deployments by password",
      { ...template, resources: template.resources.filter(({ name }) => !name.includes("/scm")) },
    ],
  ])("would not pass when %s", (fault, broken) => {
    expect(templateFaults(broken)).toContain(fault);
  });

  it("sets every variable that the server must have, in the form that it takes", () => {
    const settings = template.resources.find(({ type }) => type === "Microsoft.Web/sites")?.properties
      .siteConfig.appSettings as { name: string; value: string }[];
    const guid = "be0c0000-0000-4000-8000-000000000001";
    const filled: Record<string, string> = Object.fromEntries(
      settings.map(({ name, value }) => [
        name,
        value.startsWith("[") || value.startsWith("@") ? `${name} of the trust, filled in` : value,
      ]),
    );
    const environment = {
      ...filled,
      ...{
        BEACON_PUBLIC_URL: "https://beacon.azurewebsites.net",
        TENANT_ID: guid,
        CLIENT_ID: guid,
        BOT_APP_ID: guid,
      },
      AUTHORITY: `https://login.microsoftonline.com/${guid}`,
      TOKEN_ISSUER: `https://login.microsoftonline.com/${guid}/v2.0`,
      BOT_STATE_URL: "https://beacon.blob.core.windows.net/bot-state",
      AZURE_CLIENT_ID: guid,
      OTEL_EXPORTER_OTLP_ENDPOINT: "https://collector.trust.example",
      BEACON_CHANGE_NOTIFICATIONS: "true",
      GUEST_TENANTS: guid,
      SIGN_IN_CONTEXT: "c1",
      SITE: "trust.sharepoint.com:/sites/Beacon",
      BOT_SERVICE_URL: "https://smba.trafficmanager.net/uk/",
    };
    expect(() => readConfig(environment)).not.toThrow(ConfigError);
    for (const name of Object.keys(environment)) expect(settings.map((each) => each.name)).toContain(name);
  });
});

describe("the form that a school's IT lead fills in", () => {
  const form = read("createUiDefinition.json").parameters;
  const elements = form.steps.flatMap(
    (step: { elements: { name: string; type: string }[] }) => step.elements,
  );

  it("asks for every parameter that has no usual value, and for none that the template does not have", () => {
    const given = Object.keys(form.outputs);
    const needed = Object.entries(template.parameters).filter(
      ([, { defaultValue }]) => defaultValue === undefined,
    );
    expect(needed.map(([name]) => name).filter((name) => !given.includes(name))).toEqual([]);
    expect(given.filter((name) => !(name in template.parameters))).toEqual([]);
  });

  it("lets whatever may be left out be left out", () => {
    const { elements } = form.steps.find(({ name }: { name: string }) => name === "more");
    expect(elements).toHaveLength(4);
    for (const { constraints } of elements) expect("").toMatch(new RegExp(constraints.regex));
  });

  it("hides every secret while it is typed", () => {
    const secrets = Object.entries(template.parameters).flatMap(([name, { type }]) =>
      type === "securestring" ? [name] : [],
    );
    const hidden = elements.flatMap(({ name, type }: { name: string; type: string }) =>
      type === "Microsoft.Common.PasswordBox" ? [name] : [],
    );
    expect(hidden.sort()).toEqual(secrets.sort());
  });

  it("hands on what each of its fields holds", () => {
    for (const step of form.steps)
      for (const { name } of step.elements)
        expect(form.outputs[name]).toContain(`steps('${step.name}').${name}`);
  });

  it.each([
    ["headsTeamId", "be0c0000-0000-4000-8000-000000000001", "the heads"],
    ["site", "trust.sharepoint.com:/sites/Beacon", "https://trust.sharepoint.com/sites/Beacon"],
    ["headsChannelId", "19:abc@thread.tacv2", "briefing"],
    ["name", "beacon", "Our Beacon"],
    [
      "guestTenants",
      "be0c0000-0000-4000-8000-000000000001 be0c0000-0000-4000-8000-000000000002",
      "partner.example",
    ],
    ["signInContext", "c1", "1"],
    ["collector", "https://collector.trust.example/", "collector.trust.example"],
    ["changeNotifications", "true", "yes"],
  ])("takes a right %s and says how to mend a wrong one", (name, right, wrong) => {
    const { constraints } = elements.find((each: { name: string }) => each.name === name);
    const pattern = new RegExp(constraints.regex);
    expect([pattern.test(right), pattern.test(wrong)]).toEqual([true, false]);
    expect(constraints.validationMessage.length).toBeGreaterThan(5);
  });
});
