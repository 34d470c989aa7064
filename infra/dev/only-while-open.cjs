// Preloaded into the playground. Its page shows only what arrives while it is open, and what its server keeps for a
// page to come breaks that page: it knows neither the channels yet nor the threads of a page before it. So while no page
// is open nothing new is taken; whatever arrives in older threads goes to a listener that shows nothing, and is kept for
// nobody. The parent hears which conversation a page has opened: the page asks for the bot's installation there.
const { randomBytes } = require("node:crypto");
const { readFileSync } = require("node:fs");
const { Server, get } = require("node:http");
const { dirname, join } = require("node:path");

const stream = "/_ws_conversation/v1/conversations/stream";
const newThread = "/_connector/v3/conversations";
const installation = /^\/_debug\/conversation\/([^/]+)\/installation$/;
const keyOfListener = randomBytes(16).toString("base64");
const pages = new Set();

const emit = Server.prototype.emit;
Server.prototype.emit = function (event, request, answer, ...rest) {
  if (event === "listening") listenInPlaceOfPages(this.address());
  if (
    event === "upgrade" &&
    request.url === stream &&
    request.headers["sec-websocket-key"] !== keyOfListener
  ) {
    pages.add(answer);
    answer.once("close", () => pages.delete(answer));
  }
  if (event === "request") {
    if (request.method === "GET" && request.url === "/") {
      answer.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(page());
      return true;
    }
    if (request.url === newThread && pages.size === 0) {
      answer.writeHead(503).end();
      return true;
    }
    const [, conversation] = installation.exec(request.url) ?? [];
    if (conversation)
      answer.once("finish", () => process.send?.({ opened: decodeURIComponent(conversation) }));
  }
  return emit.call(this, event, request, answer, ...rest);
};

function listenInPlaceOfPages({ address, port }) {
  const headers = {
    connection: "Upgrade",
    upgrade: "websocket",
    "sec-websocket-version": 13,
    "sec-websocket-key": keyOfListener,
  };
  get({ host: address, port, path: stream, headers }).on("upgrade", (_, socket) => socket.resume());
}

/** The client's page, told beforehand what to pass over. */
function page() {
  const client = dirname(require.resolve("@microsoft/m365agentsplayground/package.json"));
  const before = readFileSync(join(__dirname, "playground-page.js"), "utf8");
  const html = readFileSync(join(client, "dist", "client", "index.html"), "utf8");
  return html.replace("<head>", () => `<head><script type="module">${before}</script>`);
}
