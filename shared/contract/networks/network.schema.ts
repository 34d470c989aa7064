import { z } from "zod";
import { phases } from "../../domain/directory/school.ts";
import { audienceSchema } from "../directory/audience.schema.ts";
import { meetingSummarySchema } from "../meetings/meeting.schema.ts";

const person = z.object({ id: z.string(), name: z.string(), posts: z.string() });
/** A Teams channel or a document library, by the address at which it opens. */
const place = z.object({ name: z.string(), address: z.string() });

/** `GET /api/networks/{id}`: a network's own page. */
export const networkPageSchema = z.object({
  id: z.string(),
  version: z.string(),
  name: z.string(),
  purpose: z.string(),
  mine: z.boolean(),
  leads: z.array(person),
  phases: z.array(z.enum(phases)),
  meetingsPerYear: z.number().int(),
  /** How many stand in the calendar of this academic year. */
  meetingsThisYear: z.number().int(),
  membership: z.string(),
  members: z.array(person),
  channel: place.optional(),
  library: place.optional(),
  next: z.array(meetingSummarySchema),
  past: z.array(meetingSummarySchema),
  /** Empty for somebody who may not read the network's minutes. */
  agreed: z.array(
    z.object({ meeting: z.string(), title: z.string(), heldOn: z.iso.date(), text: z.string() }),
  ),
  canPlan: z.boolean(),
  /** Only the central team changes what a network is. */
  canEdit: z.boolean(),
  /** What the forms of the network and of its meetings start from; only for who may plan or edit. */
  audience: audienceSchema.optional(),
});

/** `PUT /api/networks/{id}` with If-Match. */
export const networkBodySchema = z.object({
  name: z.string().max(200),
  purpose: z.string().max(2000),
  leads: z.array(z.string().max(100)).max(20),
  members: audienceSchema,
  phases: z.array(z.enum(phases)).max(2),
  meetingsPerYear: z.number().int().min(0).max(60),
  channel: z.object({ name: z.string().max(200), address: z.string().max(2000) }).optional(),
  library: z.object({ name: z.string().max(200), address: z.string().max(2000) }).optional(),
});

/** `POST /api/networks`: under an id that the client chose, so that a repeat finds the first. */
export const newNetworkSchema = networkBodySchema.extend({ id: z.uuid() });

export type NetworkPage = z.infer<typeof networkPageSchema>;
export type NetworkBody = z.infer<typeof networkBodySchema>;
