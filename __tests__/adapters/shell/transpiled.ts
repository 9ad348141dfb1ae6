import {cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import ts from 'typescript'

/** Writes source files as plain JavaScript below `folder`, so that a process of its own can run them. */
export function transpile(folder: string, sources: readonly string[]): void {
  for (const source of sources) {
    const target = join(folder, source.replace(/\.ts$/, '.js'))
    const {outputText} = ts.transpileModule(readFileSync(source, 'utf8'), {
      compilerOptions: {target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true}
    })
    mkdirSync(dirname(target), {recursive: true})
    writeFileSync(target, outputText)
  }
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}')
  cpSync('node_modules/picomatch', join(folder, 'node_modules/picomatch'), {recursive: true})
}
