import type { FastifyInstance, FastifyRequest } from "fastify";
import type { z } from "zod";
import type { Actor } from "../../shared/domain/directory/actor.ts";
import { fieldError } from "./field-error.ts";
import { Refused } from "./refused.ts";
import type { SignInCheck } from "./sign-in-check.ts";

declare module "fastify" {
  interface FastifyRequest {
    actor?: Actor;
  }
}

/** Everything below `/api` asks who is acting before anything else, unknown addresses included, and is kept by no cache. */
export function guardApi(
  app: FastifyInstance,
  check: SignInCheck,
  isKnown: (actor: Actor) => Promise<boolean>,
): void {
  app.addHook("onRequest", async (request, reply) => {
    reply.header("cache-control", "no-store");
    const actor = await check(request.headers.authorization);
    if (!(await isKnown(actor))) throw new Refused("person.unknown");
    request.actor = actor;
  });
  for (const address of ["/", "/*"])
    app.all(address, async () => {
      throw new Refused("route.not-found");
    });
}

/** Who is acting. */
export function actorOf(request: FastifyRequest): Actor {
  if (!request.actor) throw new Error("A route outside the guarded part asked who is acting.");
  return request.actor;
}

/** Input as its schema says, or a refusal that names each place. */
export function parse<Output>(schema: z.ZodType<Output>, input: unknown): Output {
  const parsed = schema.safeParse(input, { reportInput: true });
  if (parsed.success) return parsed.data;
  // Of two complaints about one place the first says more: what is no list is not a long one.
  const byPlace = new Map(
    parsed.error.issues
      .map(fieldError)
      .reverse()
      .map((error) => [error.pointer, error]),
  );
  throw new Refused("request.invalid", { errors: [...byPlace.values()].reverse() });
}

/** The version a save must carry, from `If-Match`: one that somebody read, and not `*` or several, which would hide a lost race. */
export function versionOf(request: FastifyRequest): string {
  const version = request.headers["if-match"];
  if (!version) throw new Refused("version.required");
  if (!/^(W\/)?"[\x21\x23-\x7e]+"$/.test(version)) throw new Refused("request.invalid");
  return version;
}
