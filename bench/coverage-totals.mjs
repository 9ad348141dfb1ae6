/** What a collection's own tests expect of a file, as `covered of all`, by its name. */
export const EXPECTED = {
  'jenkinsci/coverage-model': {
    'clover.xml': '143 of 165',
    'clover-java.xml': '1 of 17',
    'cobertura.xml': '62 of 82',
    'cobertura-duplicate-lines.xml': '5 of 7',
    'cobertura-merge-a.xml': '22 of 22',
    'cobertura-merge-b.xml': '16 of 22',
    'cobertura-npe.xml': '44 of 53',
    'cobertura-absolute-path.xml': '12 of 12',
    'cobertura-python.xml': '19 of 19',
    'go-coverage-atomic.out': '23 of 33',
    'jacoco-codingstyle.xml': '294 of 323',
    'report.lcov': '4 of 6',
    'single.lcov': '1 of 1',
    'vectorcast-statement-branch.xml': '52 of 80',
    'vectorcast-statement-mcdc-fcc.xml': '235 of 294'
  }
}

const SHORTENED = 'shortened by hand: its totals are those of more lines than it lists'
const TWICE = 'a line that is listed several times is one line'

/** Files whose lines are read otherwise on purpose, with the reason. */
export const OTHERWISE = {
  'jenkinsci/coverage-model': {
    'cobertura.xml': 'a line that ran without taking any of its branches is covered, as the file itself says: 63 of 82',
    'cobertura-cpp.xml': SHORTENED,
    'cobertura-duplicate-classes.xml': SHORTENED,
    'cobertura-duplicate-methods.xml': SHORTENED,
    'cobertura-missing-condition-coverage.xml': SHORTENED,
    'cobertura-same-filename.xml': SHORTENED,
    'merge-a.xml': SHORTENED,
    'merge-b.xml': SHORTENED,
    'merge-duplicate-a.xml': SHORTENED,
    'merge-duplicate-b.xml': SHORTENED,
    'report.lcov': 'a line that never ran, though one of its branches is said to have been taken, is not covered'
  },
  'danielpalme/ReportGenerator': {
    'Cobertura_dotnet-coverage.xml': TWICE,
    'Cobertura_dotnettest.xml': TWICE,
    'Cobertura_dotnettest_old.xml': SHORTENED,
    'lcov.info': TWICE
  },
  'Bachmann1234/diff_cover': {'lcov.info': 'written by hand: it lists ten lines and says that there are six'}
}
