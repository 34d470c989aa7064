import type { Family } from "./hostile-request.ts";

/** Most of what a forger sends is in order but for the secret, which nobody tells; some of it is not in order at all. */
export const forgedNotification: Family = ({ random, watched }) => {
  const usually = <Value>(usual: Value, ...others: readonly unknown[]) =>
    random.chance(0.9) ? usual : random.pick(others);
  const notification = () => ({
    // Whoever watches the line, or the site, may know the ids.
    subscriptionId: random.chance(0.7)
      ? random.pick(watched.subscriptions)
      : "7f105c7d-2dc5-4530-97cd-4e7ae6534c07",
    clientState: random.pick([
      "",
      "secretClientState",
      "A".repeat(43),
      "x".repeat(128),
      "x".repeat(5000),
      null,
      {},
    ]),
    tenantId: usually(watched.tenantId, "84bd8158-6d4d-4958-8b9f-9d6445542f95", null, 7),
    changeType: usually("updated", "deleted", "__proto__"),
    resource: usually("sites/a/lists/b", "../../users", "x".repeat(2000)),
    ...(random.chance(0.3)
      ? { lifecycleEvent: random.pick(["reauthorizationRequired", "subscriptionRemoved", "missed", {}]) }
      : {}),
  });
  const count = random.pick([1, 1, 1, 20, 500]);
  const many = Array.from({ length: count }, notification);
  const payload = usually(
    JSON.stringify({ value: usually(many, [], {}, null, Array(3000).fill({})) }),
    "{",
    "[]",
    "x".repeat(1_200_000),
    '{"value":'.repeat(2000),
  );
  const query = random.pick([
    "",
    "",
    "",
    "?validationToken=",
    `?validationToken=${"x".repeat(3000)}`,
    "?a=b",
  ]);
  return {
    ...{ kind: "notification", name: "a notification that Graph did not send", method: "POST" },
    url: `/notifications${query}`,
    headers: { "content-type": usually("application/json", "text/plain", "text/html", "") as string },
    payload: payload as string,
    may: [202, 400, 413, 415, 429],
  };
};
