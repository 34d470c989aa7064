import { describe, expect, it } from "@jest/globals";
import { z } from "zod";
import { answering, fakeApi, following, refusing } from "../testing/fake-api.ts";
import { type ApiFetch, apiClient } from "./api-client.ts";

const signIn = { accessToken: async () => "first" };
const line = z.object({ done: z.number() });
const request = { method: "POST", path: "/api/import", file: new Blob(["name\nAda"]) } as const;

/** What came, line by line, over an answer cut into these pieces; then broken off, if asked. */
async function followed(pieces: readonly Uint8Array[], breaksOff = false) {
  const left = [...pieces];
  const fetch: ApiFetch = async () => ({
    ...answering(undefined),
    body: new ReadableStream({
      pull(stream) {
        const piece = left.shift();
        if (piece) stream.enqueue(piece as Uint8Array<ArrayBuffer>);
        else if (breaksOff) stream.error(new TypeError("network error"));
        else stream.close();
      },
    }),
  });
  const lines: unknown[] = [];
  const schema = z.object({ name: z.string() });
  const end = apiClient({ signIn, fetch }).follow(request, schema, (each) => lines.push(each));
  const problem = await end.then(
    () => undefined,
    (error: { code?: string }) => error.code,
  );
  return { lines, problem };
}
const bytes = (text: string) => new TextEncoder().encode(text);

describe("following an answer that comes line by line", () => {
  it("sends the file as it is and hands each line on in order", async () => {
    const api = fakeApi({ "POST /api/import": following([{ done: 20 }, { done: 40 }]) });
    const lines: unknown[] = [];
    await apiClient({ signIn, fetch: api.fetch }).follow(request, line, (each) => lines.push(each));
    expect(lines).toEqual([{ done: 20 }, { done: 40 }]);
    expect(api.asked[0]?.headers.get("Content-Type")).toBe("application/octet-stream");
    expect(api.asked[0]?.body).toBe(request.file);
  });

  it("puts lines together that arrive in pieces, even cut within a letter, and passes over empty ones", async () => {
    const all = bytes('{"name":"Esmé"}\n{"name":"Ada"}\n');
    expect(await followed([...all].map((byte) => Uint8Array.of(byte)))).toEqual({
      lines: [{ name: "Esmé" }, { name: "Ada" }],
      problem: undefined,
    });
    expect(await followed([bytes('{"name":"Ada"}\n\n')])).toEqual({
      lines: [{ name: "Ada" }],
      problem: undefined,
    });
  });

  it("says so when the answer breaks off, between lines or within one", async () => {
    expect(await followed([bytes('{"name":"Ada"}\n')], true)).toEqual({
      lines: [{ name: "Ada" }],
      problem: "network.unreachable",
    });
    expect(await followed([bytes('{"name":"Ada"}\n{"na')])).toEqual({
      lines: [{ name: "Ada" }],
      problem: "network.unreachable",
    });
  });

  it("says so when a line is not what was agreed", async () => {
    expect((await followed([bytes("<html>\n")])).problem).toBe("answer.unreadable");
  });

  it("hands on why it was refused before it began", async () => {
    const api = fakeApi({ "POST /api/import": refusing("import.stale") });
    const end = apiClient({ signIn, fetch: api.fetch }).follow(request, line, () => {});
    await expect(end).rejects.toMatchObject({ code: "import.stale" });
  });
});
