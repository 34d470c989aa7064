/**
 * A server of Fastify's looks for the name of each of its parts among all modules that are loaded, which among a test
 * runner's takes longer than everything else it does when it starts. Here every part has a name.
 */
Object.defineProperty(Function.prototype, Symbol.for("fastify.display-name"), {
  value: "a part of the server",
  // Those that name themselves write over it.
  writable: true,
});
