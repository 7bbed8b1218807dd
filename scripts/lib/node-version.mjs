// Imported first by every command. Names of newer Nodes may not be imported anywhere in scripts/, or this would not be reached.
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  const said =
    process.env.BAHASA === 'en' ? 'Kumbang needs Node 20.19 or newer; this is' : 'Kumbang memerlukan Node 20.19 atau yang lebih baru; ini'
  process.stderr.write(`${said} ${process.versions.node}.\n`)
  process.exit(1)
}
