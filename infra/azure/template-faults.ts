/** An ARM template as far as it is looked into here. */
export interface ArmTemplate {
  readonly parameters: Readonly<Record<string, { readonly type: string; readonly defaultValue?: unknown }>>;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly resources: readonly ArmResource[];
  readonly outputs: Readonly<Record<string, unknown>>;
}

export interface ArmResource {
  readonly type: string;
  readonly apiVersion: string;
  readonly name: string;
  // biome-ignore lint/suspicious/noExplicitAny: what a resource holds is Azure's to say; the rules name what they look for
  readonly properties?: any;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  readonly [more: string]: any;
}

/** What is wrong with this resource by one rule; undefined when nothing is, or the rule is not about it. */
type Rule = (resource: ArmResource) => string | undefined;

const of =
  (type: string, rule: (resource: ArmResource) => boolean, fault: string): Rule =>
  (resource) =>
    resource.type === type && !rule(resource) ? fault : undefined;

const site = (rule: (config: ArmResource["properties"]) => boolean, fault: string) =>
  of("Microsoft.Web/sites", ({ properties }) => rule(properties.siteConfig ?? {}), fault);

const wantsTls = (version: unknown) =>
  typeof version === "string" && Number(version.replace("TLS1_", "1.")) >= 1.2;

/** Mistakes that Azure takes without a word. */
const rules: readonly Rule[] = [
  of("Microsoft.Web/sites", ({ properties }) => properties.httpsOnly === true, "answers over plain http"),
  of("Microsoft.Web/sites", ({ identity }) => identity !== undefined, "has no managed identity"),
  site(
    ({ healthCheckPath }) => typeof healthCheckPath === "string" && healthCheckPath.startsWith("/"),
    "has no health check",
  ),
  site(({ minTlsVersion }) => wantsTls(minTlsVersion), "takes TLS below 1.2"),
  site(({ scmMinTlsVersion }) => wantsTls(scmMinTlsVersion), "takes TLS below 1.2 for deployments"),
  site(({ ftpsState }) => ftpsState === "Disabled", "has FTP on"),
  site(({ alwaysOn }) => alwaysOn === true, "sleeps when nobody asks, and its jobs with it"),
  site(({ remoteDebuggingEnabled }) => remoteDebuggingEnabled === false, "has remote debugging on"),
  of(
    "Microsoft.Web/sites/basicPublishingCredentialsPolicies",
    ({ properties }) => properties.allow === false,
    "lets passwords deploy",
  ),
  of(
    "Microsoft.Storage/storageAccounts",
    ({ properties }) => properties.allowBlobPublicAccess === false,
    "may show blobs to the public",
  ),
  of(
    "Microsoft.Storage/storageAccounts",
    ({ properties }) => properties.supportsHttpsTrafficOnly === true,
    "answers over plain http",
  ),
  of(
    "Microsoft.Storage/storageAccounts",
    ({ properties }) => properties.allowSharedKeyAccess === false,
    "opens to shared keys",
  ),
  of(
    "Microsoft.Storage/storageAccounts",
    ({ properties }) => wantsTls(properties.minimumTlsVersion),
    "takes TLS below 1.2",
  ),
  of(
    "Microsoft.Storage/storageAccounts/blobServices/containers",
    ({ properties }) => properties.publicAccess === "None",
    "shows its blobs to the public",
  ),
  of(
    "Microsoft.KeyVault/vaults",
    ({ properties }) => properties.enablePurgeProtection === true,
    "may be purged with its secrets",
  ),
  of(
    "Microsoft.KeyVault/vaults",
    ({ properties }) => properties.enableRbacAuthorization === true,
    "gives access by policies of its own",
  ),
  of(
    "Microsoft.BotService/botServices",
    ({ properties }) => properties.msaAppType === "SingleTenant",
    "takes the bots of any tenant",
  ),
  of(
    "Microsoft.BotService/botServices",
    ({ properties }) => String(properties.endpoint).includes("/api/messages"),
    "has no endpoint",
  ),
];

/** The settings of a server that may hold a secret, which has to come out of the vault. */
const secretSetting = /SECRET|PASSWORD|KEY$|TOKEN$/;
const fromVault = /@Microsoft\.KeyVault\(/;

/** Everything wrong with the template by the rules, each with the resource it is about. */
export function templateFaults(template: ArmTemplate): string[] {
  return [
    ...template.resources.flatMap((resource) =>
      rules.flatMap((rule) => {
        const fault = rule(resource);
        return fault === undefined ? [] : [`${resource.type} ${fault}`];
      }),
    ),
    ...missingParts(template),
    ...secretFaults(template),
    ...nameFaults(template),
  ];
}

/** Both ways of deploying by password, and alerts that reach somebody. */
function missingParts({ resources }: ArmTemplate): string[] {
  const sites = resources.filter(({ type }) => type === "Microsoft.Web/sites");
  const closed = resources.filter(
    ({ type }) => type === "Microsoft.Web/sites/basicPublishingCredentialsPolicies",
  );
  const alerts = resources.filter(({ type }) => /metricAlerts|scheduledQueryRules/.test(type));
  const plan = resources.find(({ type }) => type === "Microsoft.Web/serverfarms");
  return [
    ...(sites.length > 0 && !["ftp", "scm"].every((door) => closed.some(({ name }) => name.includes(door)))
      ? ["a server takes deployments by password"]
      : []),
    ...(alerts.length === 0 ? ["nobody is told when something is wrong"] : []),
    ...alerts
      .filter(({ properties }) => JSON.stringify(properties.actions ?? []).length < 10)
      .map(({ name }) => `the alert ${name} reaches nobody`),
    ...(plan && typeof plan.sku?.capacity === "number" && plan.sku.capacity < 2
      ? ["there is one server, and none while it is exchanged"]
      : []),
  ];
}

function secretFaults(template: ArmTemplate): string[] {
  const secret = Object.entries(template.parameters)
    .filter(([, { type }]) => type.toLowerCase().startsWith("secure"))
    .map(([name]) => name);
  const names = (text: string) => secret.filter((name) => text.includes(`parameters('${name}')`));
  const written = secret.filter((name) => (template.parameters[name]?.defaultValue ?? "") !== "");
  const told = Object.entries(template.outputs).filter(
    ([, output]) =>
      names(JSON.stringify(output)).length > 0 ||
      /listKeys|listSecrets|listAccountSas/i.test(JSON.stringify(output)),
  );
  const settings = template.resources
    .filter(({ type }) => type === "Microsoft.Web/sites")
    .flatMap(
      ({ properties }) => (properties.siteConfig?.appSettings ?? []) as { name: string; value: string }[],
    );
  const open = settings.filter(
    ({ name, value }) => names(value).length > 0 || (secretSetting.test(name) && !fromVault.test(value)),
  );
  const untyped = Object.entries(template.parameters).filter(
    ([name, { type }]) => /secret|password/i.test(name) && !type.toLowerCase().startsWith("secure"),
  );
  return [
    ...written.map((name) => `the parameter ${name} has a secret written into the template`),
    ...untyped.map(([name]) => `the parameter ${name} is kept in the deployment's history`),
    ...told.map(([name]) => `the output ${name} tells a secret`),
    ...open.map(({ name }) => `the setting ${name} holds its secret itself`),
  ];
}

/** Parameters and variables that are named and not there, or there and not named. */
function nameFaults(template: ArmTemplate): string[] {
  const text = JSON.stringify([template.variables, template.resources, template.outputs]);
  return (["parameters", "variables"] as const).flatMap((kind) => {
    const used = new Set(
      [...text.matchAll(new RegExp(`${kind}\\('(\\w+)'\\)`, "g"))].map(([, name]) => name ?? ""),
    );
    const declared = Object.keys(template[kind]);
    return [
      ...[...used]
        .filter((name) => !declared.includes(name))
        .map((name) => `${kind}('${name}') is not declared`),
      ...declared.filter((name) => !used.has(name)).map((name) => `${kind}('${name}') is used nowhere`),
    ];
  });
}
