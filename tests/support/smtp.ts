import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

type ReceivedMail = Readonly<{ to: string; id: string; subject: string; text: string }>

export type TestSmtp = {
  readonly url: string
  readonly received: ReceivedMail[]
  /** The server's answer to a recipient: 0 takes the mail, 4xx asks to come back, 5xx refuses for good. */
  answer: (to: string) => number
  stop(): Promise<void>
}

const headerOf = (head: string, name: string) =>
  new RegExp(`^${name}: (.*(?:\\r?\\n[ \\t].*)*)`, 'im').exec(head)?.[1]?.replaceAll(/\r?\n[ \t]/g, ' ') ?? ''

/** Undoes quoted-printable, which a mail program would do for its reader. */
function decode(body: string): string {
  const bytes = body
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

function parse(to: string, raw: string): ReceivedMail {
  const cut = raw.indexOf('\r\n\r\n')
  const head = raw.slice(0, cut)
  const quoted = /quoted-printable/i.test(headerOf(head, 'Content-Transfer-Encoding'))
  const body = raw.slice(cut + 4).replaceAll('\r\n', '\n')
  return { to, id: headerOf(head, 'Message-ID'), subject: headerOf(head, 'Subject'), text: quoted ? decode(body) : body }
}

/** A real mail server on a free port of this machine. */
export async function startSmtp(): Promise<TestSmtp> {
  const smtp: TestSmtp = { url: '', received: [], answer: () => 0, stop: async () => {} }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      const code = smtp.answer(address)
      done(code ? Object.assign(new Error('refused'), { responseCode: code }) : null)
    },
    onData(stream, session, done) {
      let raw = ''
      stream.on('data', (chunk: Buffer) => (raw += chunk.toString('latin1')))
      stream.on('end', () => {
        smtp.received.push(parse(session.envelope.rcptTo[0]?.address ?? '', raw))
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  const stop = () => new Promise<void>((resolve) => server.close(() => resolve()))
  return Object.assign(smtp, { url: `smtp://127.0.0.1:${port}`, stop })
}
