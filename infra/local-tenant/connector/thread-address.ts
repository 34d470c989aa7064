/** A conversation id as the Bot Connector writes it: `19:…@thread.tacv2;messageid=1732460400000` is one thread of a channel. */
export interface ThreadAddress {
  readonly conversationId: string;
  readonly rootId: string | undefined;
}

export function parseThreadAddress(text: string): ThreadAddress {
  const [conversationId = "", rootId] = text.split(";messageid=");
  return { conversationId, rootId: rootId || undefined };
}

export const threadAddress = (conversationId: string, rootId: string) =>
  `${conversationId};messageid=${rootId}`;
