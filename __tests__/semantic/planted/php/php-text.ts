/** What most files of the shop begin with. */
export const HEAD = '<?php\n\ndeclare(strict_types=1);\n\nnamespace Shop;\n\n'

/** The text of a file that holds one class of the shop with the given members. */
export function phpClass(name: string, members: string): string {
  return `${HEAD}final class ${name}\n{\n${members}}\n`
}
