/** Sends a whole file to the address of an upload session, as a browser does: without a token. */
export async function sendWhole(fetch: typeof globalThis.fetch, url: string, bytes: Uint8Array) {
  const answer = await fetch(url, {
    method: "PUT",
    headers: { "Content-Range": `bytes 0-${bytes.length - 1}/${bytes.length}` },
    body: Buffer.from(bytes),
  });
  if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`);
}
