import { Ajv, type ValidateFunction } from "ajv";
import type { Exchange } from "../../infra/local-tenant/graph/exchange-journal.ts";
import { operationFinder } from "./find-operation.ts";
import { graphDescription, type Operation, type Schema } from "./graph-description.ts";
import { unknownNames } from "./unknown-names.ts";

export interface Breach {
  readonly operation: string;
  readonly side: "request" | "answer";
  readonly status: number;
  /** What is wrong, by JSON pointer. */
  readonly faults: readonly string[];
}

export interface DescriptionReport {
  readonly exchanges: number;
  /** Operations that were held against the description, e.g. `GET /users`. */
  readonly operations: readonly string[];
  /** Operations of which the description says nothing. */
  readonly notDescribed: readonly string[];
  readonly breaches: readonly Breach[];
}

export interface DescriptionChecker {
  check(exchange: Exchange): void;
  report(): DescriptionReport;
}

/**
 * Holds Graph exchanges against Microsoft's published description: plug `check` into the tenant's `onExchange`.
 * Undefined where the description is not at hand, which the caller must say aloud.
 */
export function createDescriptionChecker(): DescriptionChecker | undefined {
  if (!graphDescription) return undefined;
  const { description } = graphDescription;
  rules ??= readRules(graphDescription);
  const { findOperation, findUnknown, validators } = rules;

  const operations = new Set<string>();
  const notDescribed = new Set<string>();
  const breaches: Breach[] = [];
  let exchanges = 0;

  function check(exchange: Exchange): void {
    if (exchange.template === undefined) return;
    const name = `${exchange.method} ${exchange.template}`;
    const operation = findOperation(exchange.method, exchange.template);
    if (!operation) {
      notDescribed.add(name);
      return;
    }
    exchanges += 1;
    operations.add(name);
    // What the tenant refused was perhaps meant to be wrong.
    if (exchange.status < 400)
      hold("request", requestSchema(operation), exchange.requestBody, exchange, name);
    hold("answer", answerSchema(operation, exchange.status), exchange.responseBody, exchange, name);
  }

  function hold(
    side: "request" | "answer",
    schema: Schema | undefined,
    body: unknown,
    exchange: Exchange,
    operation: string,
  ): void {
    if (body === undefined || Buffer.isBuffer(body)) return;
    // The description leaves out what real errors carry in innerError: code, message, status.
    const names = exchange.status < 400;
    const faults = schema
      ? [
          ...validators[side](schema, body),
          ...(names ? findUnknown(schema, body) : [])
            .filter((at) => !documentedBesides.has(`${side} ${operation} ${at}`))
            .map((at) => `${at} is not a name of Graph's`),
        ]
      : [`no body is described for ${exchange.status}`];
    if (faults.length > 0) breaches.push({ operation, side, status: exchange.status, faults });
  }

  function requestSchema(operation: Operation): Schema | undefined {
    const { requestBody } = operation;
    const body = requestBody?.$ref
      ? description.components.requestBodies?.[requestBody.$ref.split("/").at(-1) ?? ""]
      : requestBody;
    return body?.content?.["application/json"]?.schema;
  }

  function answerSchema(operation: Operation, status: number): Schema | undefined {
    const answer = operation.responses[String(status)] ?? operation.responses[`${String(status)[0]}XX`];
    const body = answer?.$ref
      ? description.components.responses[answer.$ref.split("/").at(-1) ?? ""]
      : answer;
    return body?.content?.["application/json"]?.schema;
  }

  return {
    check,
    report: () => ({
      exchanges,
      operations: [...operations].sort(),
      notDescribed: [...notDescribed].sort(),
      breaches,
    }),
  };
}

/**
 * Names of the reference pages that the description lacks. `deferCommit`: learn.microsoft.com, "driveItem:
 * createUploadSession", parameters.
 */
const documentedBesides = new Set([
  "request POST /drives/{driveId}/items/{itemId}/createUploadSession /deferCommit",
]);

// Compiling what the description says of a body takes longer than building a whole tenant: once for all of a file's.
let rules: ReturnType<typeof readRules> | undefined;

function readRules({ description, relax, toAjv }: NonNullable<typeof graphDescription>) {
  return {
    findOperation: operationFinder(description),
    findUnknown: unknownNames(description),
    validators: { request: validator({ openEnums: false }), answer: validator({ openEnums: true }) },
  };

  function validator(options: { openEnums: boolean }) {
    // Each rule is compiled for a few bodies: to polish it would take longer than it saves.
    const ajv = new Ajv({
      strict: false,
      allErrors: true,
      validateFormats: false,
      inlineRefs: false,
      code: { optimize: false },
    });
    ajv.addSchema(toAjv(description, options));
    const compiled = new Map<Schema, ValidateFunction>();
    return (schema: Schema, body: unknown): string[] => {
      const validate = compiled.get(schema) ?? ajv.compile(absolute(relax(schema, options)));
      compiled.set(schema, validate);
      // Serialised as it goes over the wire: undefined members are left out.
      return validate(JSON.parse(JSON.stringify(body)))
        ? []
        : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
    };
  }
}

/** References within the description, seen from outside it. */
const absolute = (schema: Schema): Schema =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/definitions/', '"graph#/definitions/'));
