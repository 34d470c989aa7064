import { z } from "zod";
import type { PersonId } from "../../../shared/domain/directory/person.ts";
import type { BotAdapter } from "./bot-adapter.ts";

const openedSchema = z.looseObject({ id: z.string() });

type Connector = Awaited<ReturnType<BotAdapter["connector"]>>;

/**
 * The id of somebody's own chat with Beacon, which is the same each time it is asked for. A person is named by their object id in
 * Entra, which Teams takes for a member's. @throws ConnectorFault, also for whoever removed or blocked Beacon.
 */
export async function openChat(
  bot: Pick<BotAdapter, "account">,
  { conversations }: Connector,
  { person, tenantId }: { person: PersonId; tenantId: string },
): Promise<string> {
  const opened: unknown = await conversations.createConversation({
    isGroup: false,
    bot: bot.account,
    tenantId,
    members: [{ id: person, name: "" }],
    channelData: { tenant: { id: tenantId } },
  } as Parameters<typeof conversations.createConversation>[0]);
  return openedSchema.parse(opened).id;
}
