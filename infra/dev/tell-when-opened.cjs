// Preloaded into the playground: its page shows only what arrives while it is open, so the parent hears which
// conversation a page has opened. The page says so itself, by asking for the bot's installation there.
const { Server } = require("node:http");

const installation = /^\/_debug\/conversation\/([^/]+)\/installation$/;

const emit = Server.prototype.emit;
Server.prototype.emit = function (event, request, response, ...rest) {
  const [, conversation] = (event === "request" && installation.exec(request.url)) || [];
  if (conversation)
    response.once("finish", () => process.send?.({ opened: decodeURIComponent(conversation) }));
  return emit.call(this, event, request, response, ...rest);
};
