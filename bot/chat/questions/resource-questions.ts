import { z } from "zod";
import type { ResourceId } from "../../../shared/domain/resources/resource.ts";
import { ask } from "../ask.ts";

/** Stands in a phrase for the words that are looked for. */
export const wordsMark = "{words}";

/** Openings that ask and no more: what is looked for is the rest. */
export const soughtBeside = [
  "find {words}",
  "find me {words}",
  "help me find {words}",
  "find a resource for {words}",
  "find resources for {words}",
  "where can I find {words}",
  "where do I find {words}",
  "search {words}",
  "search for {words}",
  "look for {words}",
  "look up {words}",
  "looking for {words}",
  "I am looking for {words}",
  "I'm looking for {words}",
  "share {words}",
];

/** Openings and endings that also tell what is looked for: a policy, the newest. */
export const soughtWhole = [
  "resources {words}",
  "resource for {words}",
  "anything for {words}",
  "anything on {words}",
  "anything about {words}",
  "is there anything for {words}",
  "is there anything on {words}",
  "is there a policy {words}",
  "do we have anything on {words}",
  "do we have anything for {words}",
  "do we have a policy {words}",
  "have we got anything on {words}",
  "have we got anything for {words}",
  "have we got a policy {words}",
  "have you got anything on {words}",
  "have you got anything for {words}",
  "something for {words}",
  "something on {words}",
  "policy for {words}",
  "policy on {words}",
  "policy about {words}",
  "guidance on {words}",
  "guidance for {words}",
  "guidance about {words}",
  "advice on {words}",
  "template for {words}",
  "latest {words}",
  "the latest {words}",
  "newest {words}",
  "{words} resources",
  "{words} resource",
  "{words} policy",
  "{words} policies",
  "{words} guidance",
  "{words} template",
  "{words} toolkit",
];

/** As many letters as the Resources page searches for. */
export const mostLetters = 200;

/** Of the name of a kind or publisher; a longer one is not narrowed to, since every button of the card carries it. */
export const longestName = 60;
const after = z.number().int().min(0).max(10_000).default(0);
const name = z.string().min(1).max(longestName).optional();

const askedResources = z.object({
  /** None where somebody has still to say what they look for. */
  words: z.string().trim().max(mostLetters).default(""),
  /** How many were passed over already. */
  after,
  phase: z.enum(["primary", "secondary"]).optional(),
  kind: name,
  publisher: name,
});
export type AskedResources = z.output<typeof askedResources>;

export const findResources = ask(
  "resources.find",
  [
    "find a resource",
    "find a document",
    "find resources",
    "find me a resource",
    "resources",
    "search resources",
  ],
  askedResources,
  { description: "The resources that fit your words, the best first", inCommandList: true },
);

const resourceId = z
  .string()
  .min(1)
  .max(200)
  .transform((id) => id as ResourceId);

const shownPack = z.object({ id: resourceId, after });
export type ShownPack = z.output<typeof shownPack>;

export const showPack = ask("resources.pack", [], shownPack, {
  description: "What a pack of resources holds",
  inCommandList: false,
});

/** How somebody says who wants to see what is in the pack that they have just found. */
export const showPackSaid = [
  "show it",
  "show me",
  "show it to me",
  "show me it",
  "show the pack",
  "show me the pack",
  "open it",
  "open the pack",
  "what is in it",
  "what's in it",
  "whats in it",
  "show me what is in it",
  "show me what's in it",
  "what is in the pack",
  "what's in the pack",
];

/** Which card a button of a resource stands on, so that the answer is that card in its new state. */
const resourcesShown = z.discriminatedUnion("list", [
  askedResources.extend({ list: z.literal("found") }),
  z.object({ list: z.literal("saved"), after }),
  z.object({ list: z.literal("pack"), pack: resourceId, after }),
]);
export type ResourcesShown = z.output<typeof resourcesShown>;

export const saveResource = ask(
  "resources.save",
  [],
  z.object({
    id: resourceId,
    isSaved: z.boolean(),
    on: resourcesShown,
  }),
  { description: "Save a resource for yourself, or let go of it", inCommandList: false },
);

export const mySavedResources = ask(
  "resources.saved",
  [
    "my saved resources",
    "saved resources",
    "what have I saved",
    "resources I saved",
    "my resources",
    "show my saved resources",
    "what did I save",
  ],
  z.object({ after }),
  { description: "The resources that you saved", inCommandList: false },
);
