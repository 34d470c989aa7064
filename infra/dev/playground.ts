import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { localTenantId } from "../local-tenant/defaults.ts";
import type { SeedTrust } from "../seed/seed-trust.ts";
import type { Child, Children } from "./children.ts";
import { beaconAddress, dataFolder, playgroundAddress, ports, tenantAddress } from "./places.ts";
import { suggestedPeople } from "./suggested-people.ts";

const readyAttempts = 150;

/** Starts the chat client with the trust's people, team and channel: the same ids as in the local tenant. */
export async function startPlayground(children: Children, trust: SeedTrust): Promise<Child> {
  const folder = join(dataFolder, "playground");
  mkdirSync(folder, { recursive: true });
  const config = join(folder, "m365agentsplayground.yml");
  // JSON is YAML.
  writeFileSync(config, JSON.stringify(playgroundConfig(trust), undefined, 2));
  const cli = join(
    dirname(createRequire(import.meta.url).resolve("@microsoft/m365agentsplayground/package.json")),
    "cli.js",
  );
  const preloaded = ["loopback-only.cjs", "only-while-open.cjs"].flatMap((file) => [
    "--require",
    join(import.meta.dirname, file),
  ]);
  const child = children.start(
    "the playground",
    [
      ...preloaded,
      cli,
      ...[
        "-e",
        `${beaconAddress}/api/messages`,
        "-c",
        "msteams",
        "-p",
        String(ports.playground.port),
        "--disable-telemetry",
      ],
    ],
    {
      cwd: folder,
      env: { TEAMSAPPTESTER_BROWSER: "none", M365_AGENTS_PLAYGROUND_CONFIG_PATH: config },
    },
  );
  const { channelId } = trust.headsChannel;
  child.process.on("message", (message: unknown) => {
    if (isDeepStrictEqual(message, { opened: channelId })) void showEarlierPosts(channelId);
  });
  for (let attempt = 0; attempt < readyAttempts; attempt++) {
    if (await answers(`${playgroundAddress}/_debug/ping`)) return child;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("The playground did not start.");
}

async function showEarlierPosts(channelId: string): Promise<void> {
  const path = `/_admin/connector/channels/${encodeURIComponent(channelId)}/relay`;
  const { ok, status } = await fetch(tenantAddress + path, { method: "POST" });
  if (!ok) console.error(`The local tenant answered ${status} when asked for its earlier posts.`);
}

async function answers(address: string): Promise<boolean> {
  try {
    return (await fetch(address)).ok;
  } catch {
    // Not listening yet.
    return false;
  }
}

/** The playground wants whoever sits before it and exactly five others, and spells their principal name in its own way. */
function playgroundConfig(trust: SeedTrust) {
  const [currentUser, ...users] = suggestedPeople(trust)
    .slice(0, 6)
    .map(({ person }) => ({
      aadObjectId: person.id,
      id: `29:${person.id}`,
      name: person.name,
      email: person.email,
      userPrincipleName: person.email,
      givenName: person.name.split(" ")[0],
      surname: person.name.split(" ").slice(1).join(" "),
    }));
  const { teamId, teamName, channelId, channelName } = trust.headsChannel;
  return {
    version: "0.1.1",
    tenantId: localTenantId,
    bot: { id: "28:beacon", name: "Beacon" },
    currentUser,
    users,
    personalChat: { id: "a:personal-chat" },
    groupChat: { id: "19:group-chat@thread.v2", name: "Heads' group chat" },
    team: {
      id: teamId,
      name: teamName,
      aadGroupId: teamId,
      channels: [{ id: channelId, name: channelName }],
    },
  };
}
