import { z } from "zod";
import type { Operation } from "../../../shared/contract/operation.ts";
import { problemSchema } from "../../../shared/contract/problem.schema.ts";
import { problemStatuses, type RefusalCode } from "../../../shared/contract/problems.ts";
import { groupedBy } from "../../../shared/domain/grouped-by.ts";
import { problemTitles } from "../../http/problem-titles.ts";

/** Refusals of the doors, which every request may meet. */
const ofTheDoors: readonly RefusalCode[] = [
  "sign-in.required",
  "sign-in.expired",
  "sign-in.refused",
  "sign-in.guest",
  "sign-in.more-needed",
  "person.unknown",
  "access.refused",
  "request.invalid",
  "request.too-many",
  "microsoft.unavailable",
];
/** A refusal of a request that sends something. */
const ofBodies: readonly RefusalCode[] = ["request.too-large", "request.unsupported"];

export interface ApiSettings {
  readonly title: string;
  readonly version: string;
  /** Where the API is, without a slash at its end. */
  readonly address: string;
  /** Entra's address for the trust's tenant, and the one permission that a person grants to a program that acts for them. */
  readonly authority: string;
  readonly scope: string;
}

/**
 * The JSON API as an OpenAPI 3.0 document, made of the schemas by which the server reads requests and the tab reads answers.
 * 3.0 and not 3.1, since more of the tools that trusts have read it.
 */
export const openApi = (operations: readonly Operation[], settings: ApiSettings) => ({
  openapi: "3.0.3",
  info: { title: settings.title, version: settings.version },
  servers: [{ url: settings.address }],
  security: [{ entra: [settings.scope] }],
  paths: Object.fromEntries(
    [...groupedBy(operations, ({ path }) => path)].map(([path, there]) => [
      path.replace(/:(\w+)/g, "{$1}"),
      Object.fromEntries(there.map((operation) => [operation.method.toLowerCase(), described(operation)])),
    ]),
  ),
  components: {
    schemas: { Problem: jsonSchema(problemSchema) },
    securitySchemes: {
      entra: {
        type: "oauth2",
        flows: {
          authorizationCode: {
            authorizationUrl: `${settings.authority}/oauth2/v2.0/authorize`,
            tokenUrl: `${settings.authority}/oauth2/v2.0/token`,
            scopes: { [settings.scope]: "Act in Beacon as the person who signed in" },
          },
        },
      },
    },
  },
});

function described(operation: Operation) {
  const { id, summary, path, query, body, ifMatch, status = 200, mayTakeLonger, answer } = operation;
  const content = answer ? jsonContent(jsonSchema(answer)) : {};
  const parameters = [
    ...[...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
      ...{ name, in: "path", required: true },
      schema: { type: "string" },
    })),
    ...Object.entries(query?.shape ?? {}).map(([name, schema]) => ({
      ...{ name, in: "query", required: !schema.safeParse(undefined).success },
      schema: jsonSchema(schema),
    })),
    ...(ifMatch
      ? [
          {
            ...{ name: "If-Match", in: "header", required: true, schema: { type: "string" } },
            description: "The version that was read. If somebody saved since, nothing is saved.",
          },
        ]
      : []),
  ];
  return {
    operationId: id,
    summary,
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body ? { requestBody: { required: true, ...jsonContent(jsonSchema(body)) } } : {}),
    responses: {
      [status]: { description: "Done", ...content },
      ...(mayTakeLonger ? { 202: { description: "Begun", ...content } } : {}),
      ...refusals(operation),
    },
  };
}

/** Each status with the codes that come with it, of which a program branches on the code. */
function refusals({ refusals = [], body, ifMatch }: Operation) {
  const codes = [
    ...refusals,
    ...ofTheDoors,
    ...(body ? ofBodies : []),
    ...(ifMatch ? (["version.required"] as const) : []),
  ];
  return Object.fromEntries(
    [...groupedBy(codes, (code) => problemStatuses[code])].map(([status, there]) => [
      status,
      {
        description: there.map((code) => `\`${code}\`: ${problemTitles[code]}`).join("; "),
        content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
      },
    ]),
  );
}

const jsonContent = (schema: object) => ({ content: { "application/json": { schema } } });

function jsonSchema(schema: z.ZodType): object {
  const { $schema: _dialect, ...described } = z.toJSONSchema(schema, { io: "input", target: "openapi-3.0" });
  return described;
}
