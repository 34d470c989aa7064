import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";

export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly additionalProperties?: boolean | Schema;
  readonly "x-pruned-navigation-properties"?: readonly string[];
}

interface Content {
  readonly $ref?: string;
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

export interface Operation {
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, Content>>;
}

export interface GraphDescription {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly responses: Readonly<Record<string, Content>>;
    readonly requestBodies?: Readonly<Record<string, Content>>;
  };
}

interface Relaxing {
  relax(schema: Schema, options: { openEnums: boolean }): Schema;
  toAjv(description: GraphDescription, options: { openEnums: boolean }): object;
}

/** Microsoft's description of Graph with the tolerances that its own service needs, kept beside the checkout. */
export const descriptionFolder = fileURLToPath(new URL("../../../shared/graph/", import.meta.url));

const file = `${descriptionFolder}graph-v1.0-subset.openapi.json`;

/** Undefined where the description is not at hand. */
export const graphDescription: (Relaxing & { readonly description: GraphDescription }) | undefined =
  existsSync(file)
    ? {
        ...((await import(pathToFileURL(`${descriptionFolder}relax.mjs`).href)) as Relaxing),
        description: JSON.parse(readFileSync(file, "utf8")) as GraphDescription,
      }
    : undefined;
