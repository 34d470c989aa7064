import type { GraphDescription, Schema } from "./graph-description.ts";

interface Names {
  readonly properties: ReadonlyMap<string, Schema>;
  readonly open: boolean;
}

/** Finds names that the description does not have. Annotations, open types and `fields` may hold any. */
export function unknownNames(description: GraphDescription) {
  const known = new Map<string, Names>();
  const ofInline = new WeakMap<Schema, Names>();

  function namesOf(schema: Schema): Names {
    if (schema.$ref) {
      const name = schema.$ref.split("/").at(-1) ?? "";
      const found = known.get(name) ?? collect(description.components.schemas[name] ?? {});
      known.set(name, found);
      return found;
    }
    const found = ofInline.get(schema) ?? collect(schema);
    ofInline.set(schema, found);
    return found;
  }

  function collect(schema: Schema): Names {
    const properties = new Map<string, Schema>();
    let open = schema.additionalProperties !== undefined && schema.additionalProperties !== false;
    for (const [name, property] of Object.entries(schema.properties ?? {}))
      properties.set(name.toLowerCase(), property);
    for (const name of schema["x-pruned-navigation-properties"] ?? []) properties.set(name.toLowerCase(), {});
    // The second branch of a nullable reference accepts anything; the reference is what is meant.
    for (const part of [...(schema.allOf ?? []), ...(schema.anyOf ?? []).filter(({ $ref }) => $ref)]) {
      const inner = namesOf(part);
      for (const [name, property] of inner.properties) properties.set(name, property);
      open ||= inner.open;
    }
    if (!schema.properties && !schema.allOf && !schema.anyOf && !schema.$ref) open = true;
    return { properties, open };
  }

  /** Names are compared without regard to case: the parameters of actions are described in another case than used. */
  return function find(schema: Schema, value: unknown, at = ""): string[] {
    if (Array.isArray(value)) return value.flatMap((each, i) => find(itemsOf(schema), each, `${at}/${i}`));
    if (value === null || typeof value !== "object") return [];
    const { properties, open } = namesOf(typeOf(value) ?? schema);
    return Object.entries(value).flatMap(([name, inner]) => {
      if (name.includes("@")) return [];
      const property = properties.get(name.toLowerCase());
      if (!property) return open ? [] : [`${at}/${name}`];
      return find(property, inner, `${at}/${name}`);
    });
  };

  /** The derived type that a value says it is of. */
  function typeOf(value: object): Schema | undefined {
    const named =
      "@odata.type" in value && typeof value["@odata.type"] === "string" ? value["@odata.type"] : "";
    const name = named.replace(/^#/, "");
    return name in description.components.schemas ? { $ref: `#/components/schemas/${name}` } : undefined;
  }

  function itemsOf(schema: Schema): Schema {
    if (schema.items) return schema.items;
    const name = schema.$ref?.split("/").at(-1);
    return name ? (description.components.schemas[name]?.items ?? {}) : {};
  }
}
