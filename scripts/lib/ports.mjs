import net from 'node:net'

function listenOnce(port, host) {
  return new Promise((resolve) => {
    const server = net.createServer()
    server.once('error', (error) => resolve({ error }))
    server.listen(port, host, () => {
      const taken = server.address().port
      server.close(() => resolve({ port: taken }))
    })
  })
}

function answers(port, host) {
  return new Promise((resolve) => {
    const socket = net.connect({ port, host, timeout: 500 })
    const finish = (result) => {
      socket.destroy()
      resolve(result)
    }
    socket.once('connect', () => finish(true))
    socket.once('error', () => finish(false))
    socket.once('timeout', () => finish(false))
  })
}

export async function freePort() {
  const { port, error } = await listenOnce(0, '127.0.0.1')
  if (error) throw error
  return port
}

/** `localhost` may mean either loopback address; somebody on the other one would answer the browser instead of us. */
export async function isPortFree(port, host) {
  const loopbacks = await Promise.all([answers(port, '127.0.0.1'), answers(port, '::1')])
  if (loopbacks.some(Boolean)) return false
  const { error } = await listenOnce(port, host)
  if (error && error.code !== 'EADDRINUSE') throw error
  return !error
}
