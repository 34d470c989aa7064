// Runs in the chat client's page before the client does. The client breaks on news of a card that was shown before the
// page was opened: it begins to listen anew, and loses whatever arrives meanwhile, the greeting too. Such news is kept from it.
const shown = new Set();

function isOfSomethingShown({ action, message }) {
  if (action === "createMessage") shown.add(message.messageId);
  return action !== "updateMessage" || shown.has(message.messageId);
}

const { addEventListener } = WebSocket.prototype;
WebSocket.prototype.addEventListener = function (type, listener, ...rest) {
  const heard = (event) => {
    if (isOfSomethingShown(JSON.parse(event.data))) listener(event);
  };
  addEventListener.call(this, type, type === "message" ? heard : listener, ...rest);
};
