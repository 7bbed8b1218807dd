import fs from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { applyMissing, withMigrationLock } from './migrate.mjs'
import { inProject } from './paths.mjs'
import { StopReason } from './stop-reason.mjs'
import { kata } from './kata.mjs'

const LIMITS = { statement_timeout: '5s', lock_timeout: '2s', idle_in_transaction_session_timeout: '10s' }

async function ensureRole(client, name, password) {
  const { rows } = await client.query('SELECT rolsuper FROM pg_roles WHERE rolname = $1', [name])
  const role = client.escapeIdentifier(name)
  const attributes = 'LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE'
  if (rows.length === 0) await client.query(`CREATE ROLE ${role} ${attributes} PASSWORD ${client.escapeLiteral(password)}`)
  else if (rows[0].rolsuper) throw new StopReason(kata`DATABASE_URL uses the superuser ${name}; give the application a login of its own.`)
  return role
}

async function assertNotOwner(client, name) {
  const { rows } = await client.query('SELECT current_user AS owner')
  if (rows[0].owner !== name) return
  throw new StopReason(kata`DATABASE_URL and DATABASE_ADMIN_URL use the same login. The application needs one without the owner's rights.`)
}

/** Set once: a role belongs to the whole server, and an owner without CREATEROLE need not touch what is right already. */
async function limit(client, name, role) {
  const { rows } = await client.query('SELECT coalesce(rolconfig, $2) AS config FROM pg_roles WHERE rolname = $1', [name, []])
  for (const [setting, value] of Object.entries(LIMITS)) {
    if (rows[0].config.includes(`${setting}=${value}`)) continue
    await client.query(`ALTER ROLE ${role} SET ${setting} = '${value}'`)
  }
}

const REFUSED = '42501'
const orders = (role) =>
  Object.entries(LIMITS)
    .map(([setting, value]) => `  ALTER ROLE ${role} SET ${setting} = '${value}';`)
    .join('\n')

async function prepareRole(client, name, password) {
  const role = client.escapeIdentifier(name)
  try {
    await ensureRole(client, name, password)
    await limit(client, name, role)
    return role
  } catch (error) {
    if (error.code !== REFUSED) throw error
    throw new StopReason(
      kata`The owner's login may not make or limit the application's login. Let the server's administrator run:\n  CREATE ROLE ${role} LOGIN PASSWORD '...';\n${orders(role)}`,
    )
  }
}

/** Another host, on another database of the same server, may change the same role in this very moment. */
async function withPatience(work) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (attempt === 10 || !/tuple concurrently updated|duplicate key value.*pg_authid/.test(error.message)) throw error
      await sleep(50 * attempt)
    }
  }
}

/** Gives the login of `appUrl` the rights of prisma/grants.sql, creating it when it does not exist. */
async function grant(client, appUrl) {
  const { username, password } = new URL(appUrl)
  const name = decodeURIComponent(username)
  // The name goes into SQL text, quoted; a plain one also cannot leave the quotes of the template.
  if (!/^[\w.-]{1,63}$/.test(name)) throw new StopReason(kata`The login of DATABASE_URL ("${name}") may hold letters, digits, _ . - only.`)
  await assertNotOwner(client, name)
  const role = await withPatience(() => prepareRole(client, name, decodeURIComponent(password)))
  const template = fs.readFileSync(inProject('prisma', 'grants.sql'), 'utf8')
  await client.query(`BEGIN; ${template.replaceAll('"{{role}}"', () => role)} COMMIT`)
}

/** Schema and rights, under one lock: of two hosts that start at once the second finds all done. Returns what was applied. */
export function migrateAndGrant(adminUrl, appUrl) {
  return withMigrationLock(adminUrl, async (client) => {
    const applied = await applyMissing(client)
    await grant(client, appUrl)
    return applied
  })
}
