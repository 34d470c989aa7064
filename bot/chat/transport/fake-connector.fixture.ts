interface Sent {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

/** A Bot Connector that answers as told and remembers what it was sent. */
export function fakeConnector(
  answer: () => Response = () => Response.json({ id: "sent-1" }, { status: 201 }),
) {
  const sent: Sent[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const body: unknown = typeof init?.body === "string" ? JSON.parse(init.body) : undefined;
    sent.push({ method: init?.method ?? "GET", path: new URL(String(input)).pathname, body });
    return answer();
  };
  return { fetch, sent };
}
