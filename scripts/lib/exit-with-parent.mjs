// Preloaded into the server: when the start script dies, however hard, the channel closes and the server goes with it.
if (process.channel) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGKILL'))
}
