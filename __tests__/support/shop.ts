import {TempRepo, type Files} from './temp-repo.js'

/** Runs every script in `tests/` and writes what came of it as JUnit XML. */
const CHECK = `#!/bin/sh
failed=0
cases=
for file in tests/*.sh; do
  name=$(basename "$file" .sh)
  if said=$(sh "$file" 2>&1)
  then cases="$cases<testcase classname='shop' name='$name'/>"
  else failed=$((failed + 1)); cases="$cases<testcase classname='shop' name='$name'><failure message='$said'/></testcase>"
  fi
done
count=$(ls tests/*.sh | wc -l)
echo "<testsuite name='shop' tests='$count' failures='$failed'>$cases</testsuite>" >junit.xml
echo "$count tests, $failed failed"
[ "$failed" = 0 ]
`

/** The gate that runs the shop's tests, and the report it writes. */
export const SHOP_GATE = {gates: 'test: ./check.sh', reports: 'tests: junit.xml'}

/** A repository with tests that take no time: a door that opens, and two switches that must not both be on. */
export function aShop(more: Files = {}): TempRepo {
  return TempRepo.with({
    'check.sh': {script: CHECK},
    'door.txt': 'closed\n',
    'left.txt': 'off\n',
    'right.txt': 'off\n',
    'tests/door.sh': 'test -s door.txt || { echo the door is gone; exit 1; }\n',
    'tests/switches.sh': 'test "$(cat left.txt right.txt | grep -c on)" -lt 2 || { echo both are on; exit 1; }\n',
    ...more
  })
}

/** Branches that do no harm to each other or to anything. */
export function addHarmless(repo: TempRepo, names: readonly string[] = ['feature/blue', 'feature/green']): void {
  for (const name of names) repo.branch(name, {[`${name.replaceAll('/', '-')}.txt`]: `${name}\n`})
}

/** Two branches that are good alone, merge without conflict, and break a test together. */
export function addPair(repo: TempRepo): void {
  repo.branch('feature/left', {'left.txt': 'on\n'})
  repo.branch('feature/right', {'right.txt': 'on\n'})
}
