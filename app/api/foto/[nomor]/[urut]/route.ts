import { readFotoPublik } from '@/lib/services/berkas/read-berkas'

type Context = Readonly<{ params: Promise<Readonly<{ nomor: string; urut: string }>> }>

/** A photo the moderator approved, on the page of its record. Withdrawn ones are gone at once: nobody keeps a copy for us. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { nomor, urut } = await params
  const foto = /^[1-9]\d?$/.test(urut) ? await readFotoPublik(nomor, Number(urut)) : null
  const headers = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff', 'Content-Security-Policy': "default-src 'none'" }
  if (!foto)
    return new Response('Foto tidak ditemukan.', { status: 404, headers: { ...headers, 'Content-Type': 'text/plain; charset=utf-8' } })
  return new Response(new Uint8Array(foto.isi), { headers: { ...headers, 'Content-Type': foto.jenis, 'Content-Disposition': 'inline' } })
}
