import { z } from "zod";
import { requestLimits } from "../../domain/resources/requests/resource-request.ts";

const named = z.object({ id: z.string(), name: z.string() });

/** What a network is asked for, as one reader sees it. */
export const resourceRequestSchema = z.object({
  id: z.string(),
  network: named,
  words: z.string(),
  /** Who asked, the first first; `asks` counts them all, those who have left too. */
  askers: z.array(z.object({ id: z.string(), name: z.string(), posts: z.string() })),
  asks: z.number().int(),
  askedAt: z.string().optional(),
  notes: z.array(z.string()),
  status: z.enum(["open", "answered", "withdrawn", "closed"]),
  /** How it ended, in one sentence. */
  ended: z.string().optional(),
  /** A pack has no address: it is read on its own page. */
  answer: z
    .object({ id: z.string(), title: z.string(), address: z.string(), isPack: z.boolean().optional() })
    .optional(),
  isMine: z.boolean(),
  canAnswer: z.boolean(),
  canWithdraw: z.boolean(),
  canClose: z.boolean(),
  canTakeBack: z.boolean(),
});

/** `GET /api/resources/requests`: what one asked for. `GET /api/networks/{id}/requests`: what a network is asked for. */
export const resourceRequestsSchema = z.object({ requests: z.array(resourceRequestSchema) });

/** `GET /api/resources/networks-to-ask?q=`: whom to ask for what was not found; `likely` is one, or those that are equally likely. */
export const networksToAskSchema = z.object({ likely: z.array(named), others: z.array(named) });

/** `POST /api/resources/requests`. What is wrong with the texts themselves is said by the rules, field by field. */
export const askNetworkBodySchema = z.object({
  network: z.string().min(1).max(100),
  words: z.string().max(10 * requestLimits.words),
  note: z
    .string()
    .max(10 * requestLimits.note)
    .default(""),
});

/** `PUT /api/resources/requests/{id}/answer`: a resource, or the address of a page with its title. */
export const answerRequestBodySchema = z.union([
  z.object({ resource: z.string().min(1).max(300) }).strict(),
  z.object({ address: z.string().max(5000), title: z.string().max(2000).default("") }).strict(),
]);

/** `PUT /api/resources/requests/{id}/closure`. */
export const closeRequestBodySchema = z.object({ because: z.string().max(10 * requestLimits.because) });

export type ResourceRequest = z.infer<typeof resourceRequestSchema>;
export type ResourceRequests = z.infer<typeof resourceRequestsSchema>;
export type NetworksToAsk = z.infer<typeof networksToAskSchema>;
