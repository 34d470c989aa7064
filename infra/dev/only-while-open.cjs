// Preloaded into the playground. Its page shows only what arrives while it is open, and what its server keeps for a
// page to come breaks the page when it arrives before the page knows its channels. So while no page is open nothing new
// is taken, and the parent hears which conversation a page has opened: the page asks for the bot's installation there.
const { Server } = require("node:http");

const stream = "/_ws_conversation/v1/conversations/stream";
const newThread = "/_connector/v3/conversations";
const installation = /^\/_debug\/conversation\/([^/]+)\/installation$/;
const pages = new Set();

const emit = Server.prototype.emit;
Server.prototype.emit = function (event, request, answer, ...rest) {
  if (event === "upgrade" && request.url === stream) {
    pages.add(answer);
    answer.once("close", () => pages.delete(answer));
  }
  if (event === "request") {
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
