import { headers } from 'next/headers'

/** The least a page of this framework costs that is drawn for each visitor. */
export default async function Page() {
  const from = (await headers()).get('host')
  return (
    <main>
      <h1>Kosong</h1>
      <p>{from}</p>
    </main>
  )
}
