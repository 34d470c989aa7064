// Loaded into a server that is measured: tells, at this signal, what the process has used. Whoever listened for messages here would get
// the server's own first one, which may come before the server listens.
process.on("SIGUSR2", () => {
  const { user, system } = process.cpuUsage();
  global.gc();
  const { rss, heapUsed } = process.memoryUsage();
  process.send({
    processorMilliseconds: (user + system) / 1000,
    megabytes: rss / 1e6,
    heapMegabytes: heapUsed / 1e6,
  });
});
