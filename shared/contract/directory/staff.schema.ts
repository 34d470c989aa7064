import { z } from "zod";
import { roles } from "../../domain/directory/role.ts";
import { isCivilDate } from "../../domain/time/civil-date.ts";

export const date = z
  .string()
  .max(10)
  .refine(isCivilDate, { params: { code: "not-a-date" } });

/** How many people one page of the list shows. */
export const staffPageSize = 50;

/** `GET /api/directory/staff?q=&role=&school=&page=`: the people kept, for the central team. */
export const staffQuerySchema = z.object({
  q: z.string().max(100).default(""),
  role: z.enum(roles).optional(),
  school: z.string().max(20).optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});

export const staffSchema = z.object({
  total: z.number().int(),
  people: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      isGuest: z.boolean(),
      /** Posts held today in words, one line a school. */
      posts: z.array(z.string()),
    }),
  ),
});

/** What is sent of a post. `endsOn` is its last day; without it the post is open-ended. */
const postDates = { startsOn: date, endsOn: date.optional() };
export const postDatesSchema = z.object(postDates);
/** A new post carries the id its sender chose, so that sending it twice makes one. */
export const newPostSchema = z.object({
  id: z.uuid(),
  role: z.enum(roles),
  school: z.string().min(1).max(20),
  ...postDates,
});

export const keptPostSchema = z.object({
  id: z.string(),
  /** Goes back as `If-Match` with a change. */
  version: z.string(),
  role: z.enum(roles),
  school: z.string(),
  schoolName: z.string(),
  startsOn: z.string(),
  endsOn: z.string().optional(),
  standing: z.enum(["past", "current", "coming"]),
  /** "DSL, Flax Bourton Church of England Primary School". */
  words: z.string(),
});

/** `GET /api/directory/staff/{person}`: one person with every post they have held, hold and will hold. */
export const staffMemberSchema = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  isGuest: z.boolean(),
  /** At how many schools they hold posts today. */
  schoolsNow: z.number().int(),
  posts: z.array(keptPostSchema),
});

const email = z.email().max(254);

/** `GET /api/directory/accounts?email=`: who has this address in Microsoft 365. */
export const accountQuerySchema = z.object({ email });
export const accountSchema = z.object({
  id: z.string(),
  name: z.string(),
  isGuest: z.boolean(),
  /** Whether the directory has them already. */
  isKnown: z.boolean(),
});

/** `POST /api/directory/staff`: somebody who joins, with their first post. */
export const joinerSchema = z.object({ email, post: newPostSchema });

/** `POST /api/directory/staff/{person}/leaving`: the last day on which they hold any post. */
export const leavingSchema = z.object({ lastDay: date });

/** What leaving did: the posts as they were before, to undo it by, and the person as they stand now. */
export const leftSchema = z.object({
  before: z.array(keptPostSchema.omit({ version: true, standing: true, words: true, schoolName: true })),
  person: staffMemberSchema,
});

export type Staff = z.infer<typeof staffSchema>;
export type StaffMember = z.infer<typeof staffMemberSchema>;
export type KeptPost = z.infer<typeof keptPostSchema>;
export type NewPostBody = z.input<typeof newPostSchema>;
export type PostDatesBody = z.input<typeof postDatesSchema>;
export type Account = z.infer<typeof accountSchema>;
export type JoinerBody = z.input<typeof joinerSchema>;
export type Left = z.infer<typeof leftSchema>;
