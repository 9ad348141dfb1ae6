import {readFile, writeFile} from 'node:fs/promises'
import {dirname, join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {format, resolveConfig} from 'prettier'
import {parse} from 'yaml'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const WIDTH = 100

/**
 * Writes what README says about inputs and outputs from `action.yml`, between the markers `usage` and `inputs`.
 * With `--check` it writes nothing and fails when README is stale. `--readme FILE` takes another file.
 */
async function main(args) {
  const named = args.indexOf('--readme')
  const path = named === -1 ? join(root, 'README.md') : resolve(args[named + 1] ?? '')
  const action = parse(await readFile(join(root, 'action.yml'), 'utf8'))
  const before = await readFile(path, 'utf8')
  const blocks = {usage: renderUsage(action, await actionReference()), inputs: renderTables(action)}
  const lost = Object.keys(blocks).filter(name => !blockPattern(name).test(before))
  if (lost.length > 0) {
    return fail(
      `${path} lacks the markers ${lost.map(name => `<!-- ${name}:start --> and <!-- ${name}:end -->`).join(', ')}`
    )
  }
  const filled = Object.entries(blocks).reduce(
    // A function, so that `$&` and the like in a description stay what they are.
    (text, [name, block]) => text.replace(blockPattern(name), (_, start, end) => `${start}\n\n${block}\n\n${end}`),
    before
  )
  const after = await format(filled, {...(await resolveConfig(join(root, 'README.md'))), parser: 'markdown'})
  if (after === before) return
  if (args.includes('--check')) return fail(`${path} is stale: run 'npm run docs' and commit what it changes`)
  await writeFile(path, after)
}

function blockPattern(name) {
  return new RegExp(`(<!-- ${name}:start -->)[\\s\\S]*?(<!-- ${name}:end -->)`)
}

/** The reference stands in one place, which `init` uses too. */
async function actionReference() {
  const source = await readFile(join(root, 'src/commands/init/action-reference.ts'), 'utf8')
  const found = /ACTION_REFERENCE = '([^']+)'/.exec(source)
  if (found === null) throw new Error('ACTION_REFERENCE is not where it was')
  return found[1]
}

function renderUsage(action, reference) {
  const inputs = Object.entries(action.inputs).map(([name, input]) => {
    const comment = wrap(describe(input), WIDTH - 6).map(line => `    # ${line}`)
    return [...comment, `    ${name}: ''`].join('\n')
  })
  return ['```yaml', `- uses: ${reference}`, '  with:', inputs.join('\n\n'), '```'].join('\n')
}

function renderTables(action) {
  const inputs = Object.entries(action.inputs).map(([name, input]) => [name, describe(input)])
  const outputs = Object.entries(action.outputs).map(([name, output]) => [name, describe(output)])
  return [table('Input', inputs), table('Output', outputs)].join('\n\n')
}

function table(title, rows) {
  const lines = rows.map(([name, text]) => `| \`${name}\` | ${text.replaceAll('|', '\\|')} |`)
  return [`| ${title} | What it is |`, '| --- | --- |', ...lines].join('\n')
}

function describe({description, default: value}) {
  const text = description.replaceAll(/\s+/g, ' ').trim()
  return value === undefined ? text : `${text} Default: \`${value}\`.`
}

function wrap(text, width) {
  const lines = ['']
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== '' && last.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return lines
}

function fail(message) {
  console.error(message)
  process.exitCode = 1
}

await main(process.argv.slice(2))
