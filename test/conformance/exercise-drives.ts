import type { TestGraph } from "../../infra/local-tenant/graph/testing/test-graph.ts";

interface Entity {
  readonly id: string;
}

const bytes = Buffer.from("Agenda: welcome; cascade to classrooms; apologies.");

/** Exercises every operation on drives, files and uploads at least once, by every way to address an item. */
export async function exerciseDrives({ call, site }: TestGraph): Promise<void> {
  const library = await call<Entity>("POST", `${site}/lists`, {
    displayName: "SENDCO network",
    list: { template: "documentLibrary" },
    columns: [{ name: "Subject", text: {}, indexed: true }],
  });
  const list = `${site}/lists/${library.body.id}`;
  await call("GET", `${site}/drive`);
  await call("GET", `${site}/drives`);
  const { body } = await call<Entity>("GET", `${list}/drive`);
  const drive = `/drives/${body.id}`;
  await call("GET", drive);
  const folder = await call<Entity>("POST", `${drive}/root/children`, { name: "Spring", folder: {} });
  const file = await call<Entity>("PUT", `${drive}/root:/Spring/Agenda.txt:/content`, bytes);
  await call("PUT", `${drive}/items/${folder.body.id}:/Minutes.txt:/content`, bytes);
  await call("PUT", `${drive}/items/${file.body.id}/content`, bytes);
  // Content cannot be put on the root, which is a folder.
  await call("PUT", `${drive}/root/content`, bytes);

  const starts = [
    `${drive}/root`,
    `${drive}/items/${folder.body.id}`,
    `${drive}/root:/Spring`,
    `${drive}/items/${folder.body.id}:/Agenda.txt`,
  ];
  for (const start of starts) {
    const below = start.includes(":") ? `${start}:` : start;
    await call("GET", start);
    await call("GET", `${below}/children`);
    await call("POST", `${below}/children`, { name: "Older", folder: {} });
    await call("GET", `${below}/content`);
    await call("GET", `${below}/listItem`);
    await call("PATCH", `${below}/listItem/fields`, { Subject: "SEND" });
    await call("POST", `${below}/createLink`, { type: "view", scope: "organization" });
    await call("POST", `${below}/createUploadSession`, {});
    await call("PATCH", start, { name: start.endsWith("Agenda.txt") ? "Agenda.txt" : "Spring" });
  }
  await call("GET", `${drive}/items/${file.body.id}?$expand=listItem`);
  await call("GET", `${list}/items/2/driveItem`);
  await upload(call, drive);
  for (const start of [drive, `${drive}/root`, `${drive}/items/${folder.body.id}`])
    await call("GET", `${start}/search(q='agenda')`);
  for (const start of [`${drive}/root`, `${drive}/items/root`]) {
    await call("GET", `${start}/delta`);
    await call("GET", `${start}/delta(token='latest')`);
  }
  await call("DELETE", `${drive}/root:/Spring/Agenda.txt`);
  await call("DELETE", `${drive}/items/${folder.body.id}:/Minutes.txt`);
  await call("DELETE", `${drive}/items/${folder.body.id}`);
  await call("DELETE", `${drive}/root`);
  await call("GET", `${drive}/root/delta`);
}

async function upload(call: TestGraph["call"], drive: string): Promise<void> {
  const session = await call<{ uploadUrl: string }>(
    "POST",
    `${drive}/root:/Slides.pptx:/createUploadSession`,
    {
      item: { "@microsoft.graph.conflictBehavior": "replace", name: "Slides.pptx" },
    },
  );
  const range = { "content-range": `bytes 0-${bytes.length - 1}/${bytes.length}` };
  await call("GET", session.body.uploadUrl);
  await call("PUT", session.body.uploadUrl, bytes, range);
}
