import type { z } from "zod";
import type { PersonId } from "../../../shared/domain/directory/person.ts";
import { problemSentences } from "../../../shared/sentences/problems.ts";
import { linkForStrangersCard } from "../cards/resources/resource-link.card.ts";
import type { ExtensionAnswer } from "../extension/extension-answer.ts";
import { searchResources } from "../extension/extension-command.ts";
import type { ActionId, SearchId } from "../extension/extension-commands.ts";
import { keepStepSchema } from "../extension/keep-command.ts";
import { askToKeep, keepFromPost } from "../extension/keep-post.ts";
import type { Post } from "../extension/post-links.ts";
import { askToPropose, proposeFromPost } from "../extension/propose-post.ts";
import { searchResults } from "../extension/search-results.ts";
import { unfurledLink } from "../extension/unfurled-link.ts";
import { proposalFilledSchema } from "../propose/proposal-filled.ts";
import { createTurn, type Turn } from "../turn.ts";
import type { IncomingActivity } from "./activity.schema.ts";
import { actedOnPostSchema, linkedSchema, queriedSchema } from "./extension.schema.ts";
import type { ChatSettings } from "./reply-to-activity.ts";

const query = "composeExtension/query";
const link = "composeExtension/queryLink";
const anonymousLink = "composeExtension/anonymousQueryLink";
const fetchDialog = "composeExtension/fetchTask";
const submitDialog = "composeExtension/submitAction";
const ofDialog: ReadonlySet<string> = new Set([fetchDialog, submitDialog]);
const asked: ReadonlySet<string> = new Set([query, link, anonymousLink, ...ofDialog]);

/** Something asked from where a message is written. */
export const isFromExtension = (activity: IncomingActivity): boolean =>
  activity.type === "invoke" && asked.has(activity.name ?? "");

/** Something that Teams wants a dialog for, or a step of one. */
export const isOfDialog = ({ name }: IncomingActivity): boolean => ofDialog.has(name ?? "");

const words = (text: string): ExtensionAnswer => ({ kind: "words", text });
const notUnderstood = words(problemSentences["request.invalid"]);

/** The answer to a search, to a pasted link or to what is done with a post. A link has no words to answer with: what cannot be shown stays a plain link. */
export async function replyToExtension(
  activity: IncomingActivity,
  settings: ChatSettings,
): Promise<ExtensionAnswer> {
  // Teams takes out who pasted it, so nothing of the resource is looked up, nor whether there is one.
  if (activity.name === anonymousLink) return { kind: "sign-in", card: linkForStrangersCard() };
  const turn = await knownTurn(activity, settings);
  if (activity.name === link) {
    const linked = linkedSchema.safeParse(activity.value);
    return turn && linked.success ? unfurledLink(linked.data.url, turn) : { kind: "results", results: [] };
  }
  if (!turn) return words(problemSentences["person.unknown"]);
  if (isOfDialog(activity)) return replyToDialog(activity, turn);
  const queried = queriedSchema.safeParse(activity.value);
  const search = queried.success ? answerOf(searches, queried.data.commandId) : undefined;
  return queried.success && search ? search(queried.data, turn) : notUnderstood;
}

type Queried = z.output<typeof queriedSchema>;
type ActedOnPost = z.output<typeof actedOnPostSchema> & { readonly channelId: string | undefined };

/** The answer to each search and each action that the manifest offers; the compiler asks for those that lack one. */
const searches: Readonly<Record<SearchId, (asked: Queried, turn: Turn) => Promise<ExtensionAnswer>>> = {
  searchResources: (asked, turn) => {
    const { name, mostLetters } = searchResources.parameter;
    const typed = asked.parameters?.find((each) => each.name === name)?.value;
    return searchResults(
      {
        words: typeof typed === "string" ? typed.slice(0, mostLetters) : "",
        skip: asked.queryOptions?.skip ?? 0,
      },
      turn,
    );
  },
};

type StepOfDialog = typeof fetchDialog | typeof submitDialog;
const actions: Readonly<
  Record<ActionId, (acted: ActedOnPost, step: StepOfDialog, turn: Turn) => Promise<ExtensionAnswer>>
> = {
  keepResource: (acted, step, turn) => {
    const post = postOf(acted);
    if (step === fetchDialog) return askToKeep(post ?? { kind: "text", content: "" }, turn);
    const filled = keepStepSchema.safeParse(acted.data);
    return filled.success ? keepFromPost(filled.data, post, turn) : Promise.resolve(notUnderstood);
  },
  proposeItem: (acted, step, turn) => {
    if (step === fetchDialog) return askToPropose(postOf(acted) ?? { kind: "text", content: "" }, turn);
    const filled = proposalFilledSchema.safeParse(acted.data);
    return filled.success ? proposeFromPost(filled.data, turn) : Promise.resolve(notUnderstood);
  },
};

/** By an id that a client sent: what an object has of itself, such as `constructor`, is none. */
const answerOf = <Answer>(answers: Readonly<Record<string, Answer>>, id: string): Answer | undefined =>
  Object.hasOwn(answers, id) ? answers[id] : undefined;

async function replyToDialog(activity: IncomingActivity, turn: Turn): Promise<ExtensionAnswer> {
  const acted = actedOnPostSchema.safeParse(activity.value);
  const action = acted.success ? answerOf(actions, acted.data.commandId) : undefined;
  if (!acted.success || !action) return notUnderstood;
  const step = activity.name === fetchDialog ? fetchDialog : submitDialog;
  return action({ ...acted.data, channelId: activity.channelData?.channel?.id ?? undefined }, step, turn);
}

function postOf({ messagePayload, channelId }: ActedOnPost): Post | undefined {
  const content = messagePayload?.body?.content;
  if (typeof content !== "string") return undefined;
  return {
    kind: messagePayload?.body?.contentType === "text" ? "text" : "html",
    content,
    channelId,
    address: messagePayload?.linkToMessage ?? undefined,
  };
}

/** A turn of somebody whom Beacon knows. What is found is listed for them alone; what a card may say is the cards' to keep. */
async function knownTurn(
  { from }: IncomingActivity,
  { ports, links }: ChatSettings,
): Promise<Turn | undefined> {
  const person = from.aadObjectId as PersonId | null | undefined;
  if (!person || !(await ports.directory.current()).person(person)) return undefined;
  return createTurn({ person, place: "personal", isPrivate: true, ports, links });
}
