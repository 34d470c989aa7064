import { z } from "zod";
import { madeIdSchema } from "./made-id.schema.ts";

const personSchema = z.object({ id: z.string(), name: z.string(), posts: z.string() });

/** `GET /api/meetings/{id}/register/sightings`, for who keeps the register, and the answer to what changes it. */
export const sightingsSchema = z.object({
  canMark: z.boolean(),
  /** What Teams reported, a sentence a session: those taken, and those left out and why. */
  reports: z.array(z.string()),
  /** Whom Beacon could not tell, one entry for each address or, without one, each time they were seen. */
  toMatch: z.array(
    z.object({
      sightings: z.array(z.string()),
      name: z.string(),
      /** "annie@home.example"; "Elsewhere School"; empty when there is nothing but the name. */
      about: z.string(),
      /** "38 of 60 minutes by the Teams report." */
      sentence: z.string(),
      /** Who it may have been, the likeliest first. */
      candidates: z.array(personSchema),
    }),
  ),
  /** Of whom a human has said who they are, visitors among them. */
  decided: z.array(
    z.object({
      sighting: z.string(),
      name: z.string(),
      about: z.string(),
      /** "Carys Lee said on Tuesday 1 December: this is Ann Lee." */
      sentence: z.string(),
    }),
  ),
});

const matchSchema = z.discriminatedUnion("as", [
  z.object({ as: z.literal("person"), person: z.string().min(1).max(100) }),
  z.object({ as: z.literal("visitor") }),
  z.object({ as: z.literal("unknown") }),
]);

/** `POST /api/meetings/{id}/register/matches`: who they were, by a human's word. Sent again, each stands once. */
export const matchesBodySchema = z.object({
  matches: z
    .array(z.object({ id: madeIdSchema, sighting: z.string().min(1).max(255), matchedTo: matchSchema }))
    .min(1)
    .max(200),
});

/** `POST /api/meetings/{id}/register/visitors`: somebody at the door without an account. Sent again, they stand once. */
export const visitorBodySchema = z.object({
  id: madeIdSchema,
  name: z.string().trim().min(1).max(120),
  organisation: z.string().trim().max(120).default(""),
});

export type Sightings = z.infer<typeof sightingsSchema>;
export type MatchesBody = z.infer<typeof matchesBodySchema>;
export type VisitorBody = z.infer<typeof visitorBodySchema>;
