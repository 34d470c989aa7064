import type { PersonId } from "../../../shared/domain/directory/person.ts";
import { helpCard } from "../cards/help.card.ts";
import { replyToButton, replyToText } from "../conversation.ts";
import type { LastSearches } from "../last-searches.ts";
import type { Links } from "../links.ts";
import { type ChatPorts, createTurn, type Place, type Reply } from "../turn.ts";
import { type IncomingActivity, pressedSchema } from "./activity.schema.ts";
import type { Conversations } from "./conversations.ts";
import { messageText } from "./message-text.ts";

/** What the bot answers with. */
export interface ChatSettings {
  readonly ports: ChatPorts;
  readonly links: Links;
  /** Without it nobody can narrow their last search in words. */
  readonly searches?: LastSearches;
  /** Keeps where Beacon was added. Without it that is known of people alone, in the list Reach. */
  readonly conversations?: Conversations | undefined;
}

const whoAreYou =
  "Teams did not tell me who you are, so I can't look up what is for you. Open Beacon from the app bar instead.";

/** The answer to an activity, or undefined when it wants none. */
export async function replyToActivity(
  activity: IncomingActivity,
  settings: ChatSettings,
): Promise<Reply | undefined> {
  if (activity.type === "message") return asPerson(activity, settings, "typed");
  if (isButton(activity)) return asPerson(activity, settings, "pressed");
  if (activity.type === "conversationUpdate" && isNewHere(activity))
    return {
      kind: "card",
      card: helpCard({ links: settings.links, opening: "I'm Beacon. What you can ask me" }),
    };
  return undefined;
}

/** A press on one of our cards. */
export const isButton = (activity: IncomingActivity): boolean =>
  activity.type === "invoke" && activity.name === "adaptiveCard/action";

/** Teams also sends `installationUpdate` for the same event, and this one again when other people join: one greeting for one addition. */
const isNewHere = ({ membersAdded, recipient }: IncomingActivity): boolean =>
  membersAdded?.some(({ id }) => id === recipient.id) ?? false;

async function asPerson(
  activity: IncomingActivity,
  { ports, links, searches }: ChatSettings,
  how: "typed" | "pressed",
): Promise<Reply> {
  const person = activity.from.aadObjectId;
  if (!person) return { kind: "text", text: whoAreYou };
  const place = placeOf(activity);
  // The answer to a press replaces the card for its presser alone (Universal Actions, "user-specific views").
  const isPrivate = place === "personal" || how === "pressed";
  const turn = createTurn({
    ...{ person: person as PersonId, place, isPrivate, ports, links },
    lastSearch: searches?.of({ conversation: activity.conversation.id, person }, ports.clock),
  });
  if (how === "typed") return replyToText(messageText(activity), turn);
  const pressed = pressedSchema.safeParse(activity.value);
  if (!pressed.success) return turn.say(turn.sentence("request.invalid"));
  return replyToButton({ verb: pressed.data.action.verb, data: pressed.data.action.data }, turn);
}

/** A conversation of unknown kind counts as one where others read along. */
function placeOf({ conversation }: IncomingActivity): Place {
  if (conversation.conversationType === "personal") return "personal";
  return conversation.conversationType === "channel" ? "channel" : "group";
}
