// Loaded into a server that is measured: tells, when asked, what the process has used.
process.on("message", (message) => {
  if (message !== "usage") return;
  const { user, system } = process.cpuUsage();
  global.gc();
  const { rss, heapUsed } = process.memoryUsage();
  process.send({
    processorMilliseconds: (user + system) / 1000,
    megabytes: rss / 1e6,
    heapMegabytes: heapUsed / 1e6,
  });
});
