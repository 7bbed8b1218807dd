// Imported first by every command. Names of newer Nodes may not be imported anywhere in scripts/, or this would not be reached.
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`Kumbang needs Node 20.19 or newer; this is ${process.versions.node}.\n`)
  process.exit(1)
}
