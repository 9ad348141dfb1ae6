import ts from 'typescript'

/**
 * Every property of an exported interface and of what it holds, as the compiler sees them: `staging.sha`,
 * `candidates[].landed?`, sorted. Strings with a brand are strings.
 */
export function typeMembers(file: string, name: string): readonly string[] {
  const program = ts.createProgram([file], {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    exactOptionalPropertyTypes: true,
    types: [],
    noLib: false,
    skipLibCheck: true
  })
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(file)
  const found = new Set<string>()
  if (source === undefined) throw new Error(`cannot read ${file}`)
  ts.forEachChild(source, node => {
    if (ts.isInterfaceDeclaration(node) && node.name.text === name) visit(checker.getTypeAtLocation(node), '')
  })
  return [...found].sort()

  function visit(type: ts.Type, path: string): void {
    if (type.isUnion()) {
      for (const one of type.types) visit(one, path)
    } else if (checker.isArrayType(type) || checker.isTupleType(type)) {
      for (const one of checker.getTypeArguments(type as ts.TypeReference)) visit(one, `${path}[]`)
    } else if (isRecord(type)) {
      for (const property of checker.getPropertiesOfType(type)) {
        const here = path === '' ? property.name : `${path}.${property.name}`
        const isOptional = (property.flags & ts.SymbolFlags.Optional) !== 0
        found.add(isOptional ? `${here}?` : here)
        visit(checker.getTypeOfSymbol(property), here)
      }
    }
  }
}

function isRecord(type: ts.Type): boolean {
  return (type.flags & ts.TypeFlags.Object) !== 0
}
