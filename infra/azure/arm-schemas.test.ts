import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "@jest/globals";
import AjvDraft04 from "ajv-draft-04";
import type { ArmResource, ArmTemplate } from "./template-faults.ts";

/** Azure's published schemas of resources, by version and provider, kept beside the checkout. */
const folder = fileURLToPath(new URL("../../../shared/azure/arm-schemas/", import.meta.url));
const beside = fileURLToPath(new URL("../../../../shared/azure/arm-schemas/", import.meta.url));
const schemas = [folder, beside].find((each) => existsSync(each));

const template: ArmTemplate = JSON.parse(
  readFileSync(new URL("./azuredeploy.json", import.meta.url), "utf8"),
);
const prefix = "https://schema.management.azure.com/schemas/";

const schemaOf = (path: string) =>
  schemas && existsSync(`${schemas}${path}.json`)
    ? JSON.parse(readFileSync(`${schemas}${path}.json`, "utf8"))
    : undefined;

/** Two schemas stand for the two names that this resource may have, and a name still to be worked out would fit both. */
const named = (resource: ArmResource) =>
  resource.type === "Microsoft.Web/sites/basicPublishingCredentialsPolicies"
    ? { ...resource, name: `site/${/\/(\w+)'\)\]$/.exec(resource.name)?.[1]}` }
    : resource;

/** What Azure's schema has against a resource; undefined when there is no schema of its provider and version. */
function faultsOf(resource: ArmResource): string[] | undefined {
  const [provider = ""] = resource.type.split("/");
  const path = `${resource.apiVersion}/${provider}`;
  const schema = schemaOf(path);
  if (!schema) return undefined;
  const definitions: Readonly<Record<string, { properties: { type: { enum: readonly string[] } } }>> =
    schema.resourceDefinitions;
  const found = Object.entries(definitions).find(([, each]) =>
    each.properties.type.enum.includes(resource.type),
  );
  if (!found) return [`${path} knows no ${resource.type}`];
  const ajv = new AjvDraft04({
    allErrors: true,
    strict: false,
    validateFormats: false,
    unicodeRegExp: false,
  });
  const common = "common/definitions";
  ajv.addSchema({ ...schemaOf(common), id: `${prefix}${common}.json` }, `${prefix}${common}.json`);
  ajv.addSchema({ ...schema, id: `${prefix}${path}.json` }, `${prefix}${path}.json`);
  const check = ajv.compile({ $ref: `${prefix}${path}.json#/resourceDefinitions/${found[0]}` });
  return check(named(resource))
    ? []
    : (check.errors ?? []).map(
        ({ instancePath, message }: { instancePath: string; message?: string }) =>
          `${resource.type}${instancePath} ${message}`,
      );
}

(schemas ? describe : describe.skip)(
  "the template by Azure's published schemas (skipped where shared/azure/arm-schemas is not beside the checkout)",
  () => {
    it("has nothing that they refuse", () => {
      const judged = template.resources.map(faultsOf);
      expect(judged.flatMap((faults) => faults ?? [])).toEqual([]);
      expect(judged.filter((faults) => faults !== undefined).length).toBeGreaterThan(15);
    });

    it("would be refused with a word that Azure does not know", () => {
      const site = template.resources.find(({ type }) => type === "Microsoft.Web/sites");
      expect(
        faultsOf({ ...site, properties: { ...site?.properties, httpsOnly: "perhaps" } } as ArmResource),
      ).not.toEqual([]);
    });
  },
);
