// Strangers who all press at once, in a thread of their own: whoever sends a report meanwhile does not wait for their sending.
import { parentPort, workerData } from 'node:worker_threads'

const append = (form, { name, value, file, type }) =>
  file === undefined ? form.append(name, value) : form.append(name, new Blob([value], { type }), file)

/** One post as multipart. Answers with its status. */
async function send({ address, source, fields }) {
  const form = new FormData()
  for (const field of fields) append(form, field)
  const headers = { origin: workerData.url, 'sec-fetch-site': 'same-origin', 'x-forwarded-for': source }
  return (await fetch(`${workerData.url}${address}`, { method: 'POST', body: form, headers, redirect: 'manual' })).status
}

const sent = workerData.posts.map(send)
parentPort.postMessage('begun')
parentPort.postMessage(await Promise.all(sent))
