import type { FastifyInstance, FastifyRequest } from "fastify";
import type { z } from "zod";
import type { Actor } from "../../shared/domain/directory/actor.ts";
import type { FieldError } from "../../shared/domain/result.ts";
import { Refused } from "./refused.ts";
import type { SignInCheck } from "./sign-in-check.ts";

declare module "fastify" {
  interface FastifyRequest {
    actor?: Actor;
  }
}

/** Everything below `/api` asks who is acting before anything else, unknown addresses included. */
export function guardApi(
  app: FastifyInstance,
  check: SignInCheck,
  isKnown: (actor: Actor) => Promise<boolean>,
): void {
  app.addHook("onRequest", async (request) => {
    const actor = await check(request.headers.authorization);
    if (!(await isKnown(actor))) throw new Refused("person.unknown");
    request.actor = actor;
  });
}

/** Who is acting. */
export function actorOf(request: FastifyRequest): Actor {
  if (!request.actor) throw new Error("A route outside the guarded part asked who is acting.");
  return request.actor;
}

/** Input as its schema says, or a refusal that names each place. */
export function parse<Output>(schema: z.ZodType<Output>, input: unknown): Output {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const errors = parsed.error.issues.map(
    (issue): FieldError => ({
      pointer: `/${issue.path.join("/")}`,
      code: issue.code === "too_big" ? "too-long" : issue.code === "custom" ? "not-a-date" : "invalid",
    }),
  );
  throw new Refused("request.invalid", { errors });
}

/** The version a save must carry, from `If-Match`. */
export function versionOf(request: FastifyRequest): string {
  const version = request.headers["if-match"];
  if (!version) throw new Refused("version.required");
  return version;
}
