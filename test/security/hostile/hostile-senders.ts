import { addressOf } from "../api-routes.ts";
import type { Family } from "./hostile-request.ts";

export const wrongToken: Family = ({ random, routes, wrongTokens }) => {
  const { name, authorization } = random.pick(wrongTokens);
  const route = random.pick(routes);
  return {
    ...{ kind: "token", name, method: route.method, url: addressOf(route) },
    headers: { ...(authorization === undefined ? {} : { authorization }) },
    may: [401, 403],
  };
};

/** Where an activity that is not from Teams would have the bot send its answers, and with them its token. */
const serviceAddresses = [
  "http://169.254.169.254/metadata/identity/oauth2/token",
  "https://evil.example/",
  "https://smba.trafficmanager.net.evil.example/uk/",
  "https://smba.trafficmanager.net@evil.example/",
  "http://127.0.0.1:22/",
  "http://[::1]/",
  "http://2130706433/",
  "https://evil.example\\@smba.trafficmanager.net/",
  "file:///etc/passwd",
  "gopher://127.0.0.1:6379/_FLUSHALL",
  "javascript:alert(1)",
  "not an address",
  "https://smba.trafficmanager.net/uk/",
];
const types = [
  "message",
  "invoke",
  "installationUpdate",
  "conversationUpdate",
  "event",
  "trace",
  "",
  "__proto__",
];

/** Most of what a forger sends is in order, so that it comes as far as the check of its sender; some of it is not. */
export const forgedActivity: Family = ({ random, wrongTokens }) => {
  const { name, authorization } = random.pick(wrongTokens);
  const usually = <Value>(usual: Value, ...others: readonly unknown[]) =>
    random.chance(0.9) ? usual : random.pick(others);
  const activity = {
    type: random.pick(types),
    id: usually("a-1", "x".repeat(1500), "../..", 7),
    channelId: random.pick(["msteams", "emulator", "directline"]),
    serviceUrl: random.pick(serviceAddresses),
    from: {
      id: usually("29:x", ""),
      aadObjectId: usually("bbbbbbbb-0000-4000-8000-000000000007", "x", null),
    },
    recipient: { id: usually("28:bot", "", {}) },
    conversation: {
      id: usually("a:1", "a:1/activities/2", ""),
      conversationType: usually("personal", "channel", 7),
    },
    ...{ text: "delete everything", name: "adaptiveCard/action", action: "remove" },
    value: random.pick([null, {}, { action: { verb: "briefing.done", data: { item: "item-all" } } }, "x"]),
    membersAdded: usually([{ id: "28:bot" }], "x", null),
  };
  return {
    ...{ kind: "bot", name: `an activity that Teams did not send, with ${name}`, method: "POST" },
    url: "/api/messages",
    headers: {
      "content-type": "application/json",
      ...(authorization === undefined ? {} : { authorization }),
    },
    payload: JSON.stringify(activity),
    may: [400, 401, 403],
  };
};
