import { z } from "zod";
import { roles } from "../../domain/directory/role.ts";
import { severities } from "../../domain/meetings/clashes/clash.ts";
import { expectations } from "../../domain/meetings/invitation.ts";
import { instantSchema, meetingPlanSchema } from "./plan.schema.ts";

/** Three weights of a warning, told apart by word and shape as well as colour. */
const severity = z.enum(severities);

/** `POST /api/meetings/assessment`: what a meeting at the plan's time would cause. `meeting` is itself, when it stands already. */
export const assessmentQuestionSchema = z.object({ plan: meetingPlanSchema, meeting: z.string().optional() });

const warning = z.object({ sentence: z.string(), severity });

export const assessmentSchema = z.object({
  reach: z.object({ mandatory: z.number().int(), optional: z.number().int(), sentence: z.string() }),
  /** Other meetings at the time, the worst first. */
  clashes: z.array(
    z.object({
      meeting: z.object({
        id: z.string(),
        title: z.string(),
        startsAt: instantSchema,
        endsAt: instantSchema,
      }),
      severity,
      /** "3 people are also asked to Maths network, 2 of them must be at both." */
      sentence: z.string(),
      people: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          posts: z.string(),
          here: z.enum(expectations),
          there: z.enum(expectations),
          severity,
          /** Says what weighs: "The only DSL of a school of 50 pupils". */
          note: z.string().optional(),
        }),
      ),
    }),
  ),
  /** Holidays, INSET days and assessment weeks at the schools concerned. */
  closures: z.array(warning.extend({ schools: z.number().int() })),
  /** Outside hours, Friday afternoon, a weekend. */
  hours: z.array(warning),
  cover: z.object({
    pounds: z.number(),
    hours: z.number(),
    sentence: z.string(),
    schools: z.array(
      z.object({
        urn: z.string(),
        name: z.string(),
        people: z.number().int(),
        hours: z.number(),
        ratePerHour: z.number(),
        pounds: z.number(),
        /** What the year's meetings cost the school, this one included. */
        yearPounds: z.number(),
      }),
    ),
  }),
  workload: z.object({
    /** Of one person: meeting, pre-work and follow-up. */
    minutes: z.number().int(),
    halfTerm: z.object({ name: z.string(), from: z.string(), to: z.string() }),
    sentence: z.string(),
    roles: z.array(
      z.object({
        role: z.enum(roles),
        name: z.string(),
        /** What the half-term asks of a holder, this meeting included. */
        minutes: z.number().int(),
        budget: z.number().int(),
      }),
    ),
    schools: z.array(z.object({ urn: z.string(), name: z.string(), minutes: z.number().int() })),
  }),
});

/** `POST /api/meetings/free-busy`: who of the audience is busy in Outlook then, apart from meetings that Beacon knows. */
export const freeBusySchema = z.object({
  checked: z.number().int(),
  /** Calendars that could not be seen, such as those of guests. */
  unknown: z.number().int(),
  busy: z.array(
    z.object({ id: z.string(), name: z.string(), posts: z.string(), expectation: z.enum(expectations) }),
  ),
  sentence: z.string(),
});

/** `POST /api/meetings/proposals`: the five best times between two dates, both included. */
export const proposalsQuestionSchema = z.object({
  plan: meetingPlanSchema,
  meeting: z.string().optional(),
  from: z.iso.date(),
  to: z.iso.date(),
});

export const proposalsSchema = z.object({
  /** How many times were compared. */
  considered: z.number().int(),
  proposals: z.array(
    z.object({
      startsAt: instantSchema,
      endsAt: instantSchema,
      cost: z.number(),
      clashes: z.number().int(),
      coverPounds: z.number(),
      /** Why it is good and what speaks against it, the weightiest first: "Nobody has another meeting". */
      reasons: z.array(z.string()),
    }),
  ),
});

export type Assessment = z.infer<typeof assessmentSchema>;
export type FreeBusy = z.infer<typeof freeBusySchema>;
export type Proposals = z.infer<typeof proposalsSchema>;
export type Severity = z.infer<typeof severity>;
