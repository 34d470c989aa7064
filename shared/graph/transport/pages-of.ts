import type { Call, Graph } from "./graph.ts";

interface Paged {
  readonly "@odata.nextLink"?: string | undefined;
}

/**
 * The pages of a collection by the links that Graph hands out, each asked for when it is wanted. It begins at a path, or with a
 * page that was answered already.
 */
export async function* pagesOf<Page extends Paged>(
  graph: Graph,
  from: string | Page,
  asked: Pick<Call<Page>, "operation" | "answer">,
): AsyncGenerator<Page, void> {
  const read = (path: string) => graph.call({ ...asked, method: "get", path });
  for (let page = typeof from === "string" ? await read(from) : from; ; ) {
    yield page;
    const next = page["@odata.nextLink"];
    if (next === undefined) return;
    page = await read(graph.pathOf(next));
  }
}
