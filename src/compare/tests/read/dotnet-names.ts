/** A .NET test's class and its own name. */
export interface DotnetName {
  readonly classname: string
  readonly name: string
}

/**
 * Splits `Namespace.Class.Method(arguments)` before the method. Dots and brackets inside arguments or type parameters do
 * not count.
 */
export function splitFullName(fullName: string): DotnetName {
  const end = fullName.search(/[(<"]/)
  const head = end < 0 ? fullName : fullName.slice(0, end)
  const dot = head.lastIndexOf('.')
  return dot < 0 ? {classname: '', name: fullName} : {classname: fullName.slice(0, dot), name: fullName.slice(dot + 1)}
}

/** The name without the class in front of it, which some runners repeat in every display name. */
export function withoutClass(name: string, classname: string): string {
  return classname !== '' && name.startsWith(`${classname}.`) ? name.slice(classname.length + 1) : name
}

/** The class of a type name that may carry its assembly: `Shop.CartTest, Shop.Tests, Version=1.0.0.0`. */
export function withoutAssembly(typeName: string): string {
  const comma = typeName.indexOf(',')
  return (comma < 0 ? typeName : typeName.slice(0, comma)).trim()
}
