import { describe, expect, it } from "@jest/globals";
import { editionOf } from "../../../testing/builders.ts";
import { clockAt } from "../../../testing/clock.ts";
import { ScriptedAnswers } from "../../../testing/scripted-answers.ts";
import { virtualPace } from "../../../testing/virtual-pace.ts";
import { createGraph } from "../../transport/graph.ts";
import { findEditionPost } from "./channel-posts.ts";

const card = (id: string, mark: string, deleted?: string) => ({
  id,
  deletedDateTime: deleted ?? null,
  attachments: [{ content: JSON.stringify({ body: mark }) }],
});
const page = (next: boolean, ...value: object[]) => ({
  status: 200,
  body: {
    value,
    ...(next ? { "@odata.nextLink": "https://graph.example/v1.0/teams/t/next?$skiptoken=2" } : {}),
  },
});

function search(...pages: ReturnType<typeof page>[]) {
  const clock = clockAt("2026-11-24T15:30:00Z");
  const answers = new ScriptedAnswers(clock, ...pages);
  const graph = createGraph({
    baseUrl: "https://graph.example",
    steps: [],
    last: answers.next,
    pace: virtualPace(clock),
  });
  const find = findEditionPost(
    graph,
    { teamId: "t", channelId: "19:heads@thread.tacv2" },
    (id) => `mark ${id}`,
  );
  return { answers, found: () => find(editionOf("2026-11-24")) };
}

describe("looking for an edition's card in the heads' channel", () => {
  it("finds it among what people wrote, on a later page too", async () => {
    const said = { id: "1", attachments: [] };
    const { found, answers } = search(
      page(true, said, { id: "2" }),
      page(false, card("3", "mark 2026-11-24")),
    );
    expect(await found()).toBe("3");
    expect(answers.sent[0]?.request.url).toBe(
      "https://graph.example/v1.0/teams/t/channels/19%3Aheads%40thread.tacv2/messages?$top=50",
    );
  });

  it.each([
    ["another week's card", page(false, card("1", "mark 2026-11-17"))],
    ["a card that somebody deleted", page(false, card("1", "mark 2026-11-24", "2026-11-24T15:31:00Z"))],
    ["an empty channel", page(false)],
  ])("does not take %s for it", async (_name, only) => {
    expect(await search(only).found()).toBeUndefined();
  });

  it("looks through 200 posts at the most", async () => {
    const { found, answers } = search(page(true, card("1", "mark 2026-11-17")));
    expect(await found()).toBeUndefined();
    expect(answers.sent).toHaveLength(4);
  });
});
