/** A channel by the ids that Graph and the bot know it by. */
export interface TeamsChannel {
  readonly teamId: string;
  readonly channelId: string;
}

const guid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/**
 * The channel that "Get link to channel" in Teams leads to: `https://teams.microsoft.com/l/channel/{channel}/{name}?groupId={team}`.
 * Undefined for any other address.
 */
export function teamsChannel(address: string): TeamsChannel | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname, pathname, searchParams } = new URL(address);
  if (protocol !== "https:" || !/(^|\.)teams\.(microsoft\.com|cloud\.microsoft)$/.test(hostname))
    return undefined;
  const written = /^\/l\/channel\/([^/]+)/.exec(pathname)?.[1];
  const channelId = written === undefined ? undefined : decoded(written);
  const teamId = searchParams.get("groupId") ?? "";
  return channelId && /^19:[^\s;]+@thread\.(tacv2|skype)$/.test(channelId) && guid.test(teamId)
    ? { teamId, channelId }
    : undefined;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray percent sign: no address that Teams gives out.
    return undefined;
  }
}
