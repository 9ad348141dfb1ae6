const INCONCLUSIVE = 'an inconclusive or unrunnable test is skipped here, as its runner does not fail on it'
const ENTITIES = 'it declares entities, which are not expanded'
const HAND_MADE = 'a suite that fails although no test of it does did not load'

/** Files of third-party collections that are read otherwise than expected there, and why: by collection, path and reason. */
export const EXPLAINED = {
  'EnricoMi/publish-unit-test-result-action': [
    [/no-attributes\.xml$/, 'cases without a name are read all the same'],
    [/NUnit-sec1752-/, ENTITIES],
    [/NUnit-(?:simple|multinamespace)\.xml$/, HAND_MADE],
    [/yami_YAMILEX/, 'the test host died, which is told; an aborted test is an error']
  ],
  'jenkinsci/xunit-plugin': [
    [/types\/nunit\/testcase(?:1|3)\//, HAND_MADE],
    [/types\/nunit\/testcase15\//, 'its style sheet forgets skipped tests'],
    [/types\/nunit3?\/testcase(?:8|3)\//, INCONCLUSIVE]
  ],
  'mikepenz/action-junit-report': [[/junit-web-test\/expected\.xml$/, 'it is not well-formed, and is refused as that']],
  'test-results-reporter/parser': [
    [/nunit_v2\.xml$/, INCONCLUSIVE],
    [/nunit_v3\.xml$/, 'a test that is invalid fails the run'],
    [/junit\.testlogger\.xml$/, 'it subtracts skipped tests from the total'],
    [/skipped-tests\.json$/, 'it counts a pending test twice'],
    [/single-suite-multiple-tests\.xml$/, 'it repeats totals that count nested suites twice, and says so']
  ]
}
